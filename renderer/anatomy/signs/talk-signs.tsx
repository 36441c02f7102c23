/**
 * Small pictures of what people ask about, each in a box of 200 × 200 units with heavy lines: parts of the back,
 * treatments, daily life. They carry no words and refuse detail that is lost at 100 pixels.
 */
import { useId } from 'react';
import { Sun } from '../figures/page-marks.tsx';
import { PersonBust } from '../people/person-bust.tsx';
import { Walker } from '../people/walker.tsx';
import { Capsule, Tablet } from './pill-shapes.tsx';
import { SignPart } from './sign-part.tsx';

const UPPER =
  'M 8 -4 C 40 4 112 4 146 -4 C 138 18 138 36 148 56 C 150 66 144 70 134 69 C 100 64 54 64 20 70 C 10 71 4 66 7 57 C 16 38 16 18 8 -4 Z';
const LOWER =
  'M 20 130 C 54 136 100 136 134 131 C 144 130 150 134 148 144 C 138 164 138 182 146 204 C 112 196 40 196 8 204 C 16 182 16 162 7 143 C 4 134 10 129 20 130 Z';
const SOFT_CORE =
  'M 44 100 C 44 82 96 82 112 92 C 128 96 140 90 152 82 C 172 70 196 84 196 104 C 196 126 172 136 152 124 C 140 114 128 106 112 110 C 96 118 44 118 44 100 Z';

/** A disc cut down the middle between its two bones: its soft core has come out at the back. */
export function Disc() {
  return (
    <g transform="translate(5 8) scale(.92)">
      <circle cx="166" cy="104" r="50" fill="var(--pain)" fillOpacity=".16" />
      <circle cx="168" cy="104" r="40" fill="var(--pain)" fillOpacity=".2" />
      <SignPart d={UPPER} tone="bone" />
      <SignPart d={LOWER} tone="bone" />
      <SignPart
        d="M 16 72 C 54 66 102 66 140 72 C 152 74 156 82 156 100 C 156 118 152 126 140 128 C 102 134 54 134 16 128 C -2 124 -2 76 16 72 Z"
        tone="disc"
      />
      <path
        d="M 18 86 C 50 76 104 76 134 82 M 18 114 C 50 124 104 124 134 118"
        fill="none"
        stroke="var(--disc-shade)"
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d={SOFT_CORE} fill="var(--disc-light)" stroke="var(--disc-line)" strokeWidth="5" strokeLinejoin="round" />
      <g fill="var(--pain)">
        <circle cx="160" cy="96" r="5" />
        <circle cx="176" cy="98" r="5" />
        <circle cx="167" cy="112" r="5" />
      </g>
    </g>
  );
}

const LEG =
  'M 38 2 C 20 20 16 46 30 68 C 40 84 46 96 48 110 C 40 124 40 140 50 156 C 54 166 53 172 51 180 C 49 190 53 196 62 196 L 150 196 C 166 196 166 182 152 178 C 126 174 98 170 90 158 C 91 144 99 128 96 112 C 108 90 132 58 128 2';
const NERVE_WAY = 'M 76 4 C 74 30 70 60 72 88 C 74 116 66 136 69 156 C 71 168 82 178 98 182';
const NERVE_BRANCHES =
  'M 74 38 C 88 44 98 40 108 26 M 72 92 C 82 98 86 92 90 82 M 69 126 C 62 126 58 130 56 136 M 94 181 C 110 186 124 187 138 187';

/** A nerve on its way down a leg to the foot, with its branches. */
export function Nerve() {
  return (
    <g transform="translate(16 4) scale(.94)">
      <SignPart d={LEG} edge={LEG} tone="skin" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        <path d={NERVE_WAY} stroke="var(--nerve-line)" strokeWidth="20" />
        <path d={NERVE_BRANCHES} stroke="var(--nerve-line)" strokeWidth="13" />
        <path d={NERVE_WAY} stroke="var(--nerve)" strokeWidth="12" />
        <path d={NERVE_BRANCHES} stroke="var(--nerve)" strokeWidth="6" />
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

export function Sleep() {
  return <Asleep by="night" />;
}

/** Somebody asleep in bed, under the moon or under the sun. */
export function Asleep({ by }: { readonly by: 'night' | 'day' }) {
  return (
    <g>
      {by === 'day' ? (
        <g transform="translate(142 48)">
          <Sun x={0} y={0} />
        </g>
      ) : (
        <SignPart
          d="M 158 14 C 134 20 128 56 152 70 C 164 76 176 74 184 66 C 166 64 154 52 154 38 C 154 28 156 20 158 14 Z"
          tone="nerve"
        />
      )}
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
