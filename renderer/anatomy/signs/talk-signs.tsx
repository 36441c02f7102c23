/**
 * Small pictures of what people ask about, each in a box of 200 × 200 units with heavy lines: parts of the back,
 * treatments, daily life. They carry no words and refuse detail that is lost at 100 pixels.
 */
import { useId } from 'react';
import { PersonBust } from '../people/person-bust.tsx';
import { Walker } from '../people/walker.tsx';
import { Capsule, Tablet } from './pill-shapes.tsx';
import { SignPart } from './sign-part.tsx';

/** A disc on the bone below it, from above and in front: rings, and the soft middle. */
export function Disc() {
  return (
    <g>
      <SignPart
        d="M 20 116 C 30 134 30 150 22 170 C 40 194 160 194 178 170 C 170 150 170 134 180 116 C 160 140 40 140 20 116 Z"
        tone="bone"
      />
      <SignPart d="M 12 74 C 12 20 188 20 188 74 V 104 C 188 152 12 152 12 104 Z" tone="disc" />
      <ellipse cx="100" cy="74" rx="86" ry="39" fill="var(--disc-light)" stroke="var(--disc-line)" strokeWidth="4.6" />
      <g fill="none" stroke="var(--disc-shade)" strokeWidth="4.6">
        <ellipse cx="100" cy="74" rx="69" ry="30" />
        <ellipse cx="100" cy="74" rx="53" ry="22" />
      </g>
      <ellipse cx="100" cy="74" rx="35" ry="13.5" fill="var(--disc)" stroke="var(--disc-line)" strokeWidth="4" />
    </g>
  );
}

const CABLE = 'M 30 164 C 52 146 68 126 92 104 C 108 90 120 80 132 70';
const BRANCH = 'M 66 130 C 92 140 112 158 124 188';

/** A nerve like a cable: its cut end with the fibres in it, and a branch that leaves. */
export function Nerve() {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={CABLE} stroke="var(--nerve-line)" strokeWidth="85" strokeLinecap="butt" />
      <path d={BRANCH} stroke="var(--nerve-line)" strokeWidth="33" />
      <path d={CABLE} stroke="var(--nerve)" strokeWidth="76" strokeLinecap="butt" />
      <path d={BRANCH} stroke="var(--nerve)" strokeWidth="24" />
      <g stroke="var(--nerve-shade)" strokeWidth="4.6">
        <path d="M 48 176 C 70 156 86 140 112 116 M 34 160 C 58 140 74 128 102 102 M 84 132 C 100 146 114 164 122 184" />
      </g>
      <path d="M 4 132 C 2 152 34 196 54 196" stroke="var(--nerve-line)" strokeWidth="4.6" fill="var(--nerve)" />
      <path d="M 22 146 C 40 130 58 110 88 82" stroke="var(--nerve-light)" strokeWidth="9" />
      <g transform="translate(138 64) rotate(49)">
        <ellipse rx="46" ry="30" fill="var(--nerve-light)" stroke="var(--nerve-line)" strokeWidth="4.6" />
        <g fill="var(--nerve)" stroke="var(--nerve-line)" strokeWidth="4">
          <ellipse cx="-27" cy="2" rx="11" ry="10" />
          <ellipse cx="-5" cy="-14" rx="12" ry="9" />
          <ellipse cx="20" cy="-9" rx="11" ry="9" />
          <ellipse cx="-3" cy="9" rx="12" ry="10" />
          <ellipse cx="24" cy="11" rx="10" ry="8" />
        </g>
      </g>
    </g>
  );
}

/** A syringe with a thin needle, small and clean; its metal has a pale core, so that it is seen on any ground. */
export function Needle() {
  return (
    <g>
      <g transform="translate(100 100) rotate(-45)">
        <g stroke="var(--device-line)" strokeLinecap="round">
          <path d="M -120 0 H -46" strokeWidth="9" />
          <path d="M 62 0 H 104 M 106 -19 V 19" strokeWidth="14" />
        </g>
        <g stroke="var(--device-light)" strokeLinecap="round">
          <path d="M -120 0 H -46" strokeWidth="4" />
          <path d="M 62 0 H 104 M 106 -19 V 19" strokeWidth="6" />
        </g>
        <SignPart d="M -52 -9 H -34 V 9 H -52 Z" tone="generator" />
        <SignPart d="M -34 -22 H 64 C 70 -22 70 22 64 22 H -34 C -40 22 -40 -22 -34 -22 Z" tone="generator" />
        <path d="M -31 -17 H 26 V 17 H -31 Z" fill="var(--disc)" />
        <path d="M 26 -19 V 19" stroke="var(--device-line)" strokeWidth="7" />
        <path d="M -12 -21 V -8 M 8 -21 V -8 M 46 -21 V -8" stroke="var(--device-line)" strokeWidth="4" />
        <g strokeLinecap="round">
          <path d="M 64 -34 V 34" stroke="var(--device-line)" strokeWidth="14" />
          <path d="M 64 -34 V 34" stroke="var(--device-light)" strokeWidth="6" />
        </g>
      </g>
    </g>
  );
}

/** A capsule and tablets. */
export function Pills() {
  return (
    <g>
      <g transform="translate(84 68) rotate(-32) scale(1.36)">
        <Capsule />
      </g>
      <g transform="translate(62 150) scale(1.04)">
        <Tablet />
      </g>
      <g transform="translate(146 134) scale(.94)">
        <Tablet tone="disc" />
      </g>
    </g>
  );
}

/** Someone out for a walk. */
export function Walk() {
  return (
    <g>
      <path d="M 18 186 H 182" stroke="var(--relief)" strokeWidth="9" strokeLinecap="round" />
      <g transform="translate(92 146) scale(.56)">
        <Walker />
      </g>
    </g>
  );
}

/** Somebody who operates: cap and mask, calm eyes. */
export function Surgery() {
  return (
    <g>
      <SignPart d="M 8 200 C 10 168 44 156 72 150 L 128 150 C 156 156 190 168 192 200 Z" tone="who-c-cloth" />
      <SignPart d="M 46 84 C 42 160 78 178 100 178 C 122 178 158 160 154 84 Z" tone="who-c-skin" />
      <SignPart
        d="M 40 82 C 34 30 68 6 100 6 C 132 6 166 30 160 82 C 164 90 158 96 150 94 C 120 84 80 84 50 94 C 42 96 36 90 40 82 Z"
        tone="who-c-cloth"
      />
      <path
        d="M 46 76 C 80 64 120 64 154 76"
        fill="none"
        stroke="var(--who-c-cloth-line)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path
        d="M 50 126 L 40 106 M 150 126 L 160 106"
        stroke="var(--shirt-line)"
        strokeWidth="4.6"
        strokeLinecap="round"
      />
      <SignPart
        d="M 52 122 C 70 120 88 116 100 110 C 112 116 130 120 148 122 C 148 158 126 184 100 186 C 74 184 52 158 52 122 Z"
        tone="shirt"
      />
      <path
        d="M 64 140 C 84 144 116 144 136 140 M 68 158 C 86 164 114 164 132 158"
        fill="none"
        stroke="var(--shirt-line)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <g fill="var(--who-c-skin-line)">
        <ellipse cx="77" cy="106" rx="5.4" ry="6.6" />
        <ellipse cx="123" cy="106" rx="5.4" ry="6.6" />
      </g>
    </g>
  );
}

/** Three who care together. */
export function Team() {
  const id = useId();
  return (
    <g>
      <clipPath id={id}>
        <circle cx="100" cy="100" r="97" />
      </clipPath>
      <circle cx="100" cy="100" r="97" fill="var(--plate)" />
      <g clipPath={`url(#${id})`}>
        <g className="art-crowd" transform="translate(-3 38) scale(.33)">
          <g transform="translate(490 66)">
            <PersonBust who="d" />
          </g>
          <g transform="translate(130 84)">
            <PersonBust who="b" />
          </g>
          <g transform="translate(312 226)">
            <PersonBust who="c" />
          </g>
        </g>
      </g>
      <circle cx="100" cy="100" r="97" fill="none" stroke="var(--paper-line)" strokeWidth="4.6" />
    </g>
  );
}

/** Somebody asleep in bed under the moon. */
export function Sleep() {
  return (
    <g>
      <SignPart
        d="M 158 14 C 134 20 128 56 152 70 C 164 76 176 74 184 66 C 166 64 154 52 154 38 C 154 28 156 20 158 14 Z"
        tone="nerve"
      />
      <path d="M 12 84 V 184 M 188 128 V 184" stroke="var(--wood-line)" strokeWidth="17" strokeLinecap="round" />
      <path d="M 12 84 V 184 M 188 128 V 184" stroke="var(--wood)" strokeWidth="8" strokeLinecap="round" />
      <SignPart d="M 16 140 H 186 V 168 H 16 Z" tone="shirt" />
      <SignPart d="M 20 116 C 24 100 66 100 72 116 L 74 140 H 20 Z" tone="shirt" />
      <SignPart d="M 32 108 A 26 26 0 1 1 84 108 A 26 26 0 1 1 32 108 Z" tone="who-c-skin" />
      <SignPart d="M 30 112 C 26 84 50 74 68 82 C 58 86 50 92 48 102 C 46 114 38 120 34 122 Z" tone="who-c-hair" />
      <path
        d="M 60 106 C 64 110 70 110 74 106 M 66 120 C 70 122 74 122 77 119"
        fill="none"
        stroke="var(--who-c-skin-line)"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
      <SignPart d="M 74 142 C 78 112 104 104 132 106 C 166 108 186 120 186 142 V 166 H 74 Z" tone="disc" />
      <path
        d="M 96 134 C 112 122 140 122 160 128"
        fill="none"
        stroke="var(--disc-line)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** A sheet of a calendar with some days marked. */
export function Calendar() {
  const cells = [0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3, 4].map((column) => ({ row, column })));
  return (
    <g>
      <SignPart
        d="M 22 28 H 178 Q 192 28 192 42 V 178 Q 192 192 178 192 H 22 Q 8 192 8 178 V 42 Q 8 28 22 28 Z"
        tone="paper"
      />
      <path d="M 11 68 V 42 Q 11 31 22 31 H 178 Q 189 31 189 42 V 68 Z" fill="var(--cover)" />
      <path d="M 56 14 V 44 M 144 14 V 44" stroke="var(--device-line)" strokeWidth="15" strokeLinecap="round" />
      <path d="M 56 14 V 44 M 144 14 V 44" stroke="var(--device-light)" strokeWidth="6" strokeLinecap="round" />
      {cells.map(({ row, column }) => {
        const marked = row === 1 || (row === 2 && column < 3);
        return (
          <circle
            key={`${row}-${column}`}
            cx={38 + column * 31}
            cy={92 + row * 26}
            r={marked ? 11 : 7}
            fill={marked ? 'var(--counted)' : 'var(--paper-shade)'}
            stroke={marked ? 'var(--counted-line)' : 'none'}
            strokeWidth="4"
          />
        );
      })}
    </g>
  );
}
