/** Medicines as things at the size of a table, each around the middle of its foot: no brand, no name on any label. */
import type { ReactNode } from 'react';
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { SoftPart, type Tone } from './soft-part.tsx';

interface PillBottleProps {
  readonly tone?: Tone;
  /** What stands on the label in place of written lines. */
  readonly children?: ReactNode;
}

/** A bottle of tablets, about 220 wide and 340 high. */
export function PillBottle({ tone = 'nerve', children }: PillBottleProps) {
  return (
    <g>
      <SoftPart
        d="M -92 -270 H 92 C 110 -256 112 -244 112 -226 V -24 Q 112 0 88 0 H -88 Q -112 0 -112 -24 V -226 C -112 -244 -110 -256 -92 -270 Z"
        tone={tone}
      />
      <SoftPart d="M -112 -202 H 112 V -56 H -112 Z" tone="paper" grain={0.6} />
      {children ?? (
        <path
          d="M -72 -160 H 40 M -72 -128 H 66 M -72 -96 H 10"
          stroke="var(--paper-rule)"
          strokeWidth="11"
          strokeLinecap="round"
        />
      )}
      <SoftPart
        d="M -104 -344 H 104 Q 116 -344 116 -332 V -278 Q 116 -266 104 -266 H -104 Q -116 -266 -116 -278 V -332 Q -116 -344 -104 -344 Z"
        tone="shirt"
        grain={0.6}
      />
      <path
        d="M -78 -328 V -282 M -40 -328 V -282 M 0 -328 V -282 M 40 -328 V -282 M 78 -328 V -282"
        stroke="var(--shirt-line)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** A sheet of tablets in their bubbles, lying a little turned; its middle is the origin. */
export function Blister({ taken = 0 }: { readonly taken?: number }) {
  const cells = [0, 1].flatMap((row) => [0, 1, 2, 3].map((column) => ({ row, column })));
  return (
    <g>
      <SoftPart
        d="M -164 -92 H 164 Q 180 -92 180 -76 V 76 Q 180 92 164 92 H -164 Q -180 92 -180 76 V -76 Q -180 -92 -164 -92 Z"
        tone="generator"
        grain={0.7}
      />
      {cells.map(({ row, column }) => {
        const [x, y] = [-120 + column * 80, -42 + row * 84];
        const empty = row * 4 + column < taken;
        return (
          <g key={`${row}-${column}`}>
            <circle
              cx={x}
              cy={y}
              r="31"
              fill={empty ? 'var(--device-shade)' : 'var(--shirt)'}
              fillOpacity={empty ? 0.35 : 1}
              stroke="var(--device-line)"
              strokeWidth="4.6"
            />
            {!empty && (
              <path
                d={`M ${x - 17} ${y - 8} A 20 20 0 0 1 ${x + 2} ${y - 20}`}
                fill="none"
                stroke="var(--shirt-shade)"
                strokeWidth="6"
                strokeLinecap="round"
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A few tablets and capsules that lie loose, about 300 wide. */
export function LoosePills() {
  return (
    <g>
      <g transform="translate(-104 -16) rotate(-18) scale(1.25)">
        <Capsule />
      </g>
      <g transform="translate(18 -34) scale(1.02)">
        <Tablet />
      </g>
      <g transform="translate(124 -14) rotate(14) scale(1.2)">
        <Capsule tone="disc" />
      </g>
      <g transform="translate(-20 40) scale(1.02)">
        <Tablet tone="scar" />
      </g>
    </g>
  );
}

/** A bottle of liquid medicine. */
export function LiquidBottle() {
  return (
    <g>
      <SoftPart
        d="M -64 -420 H 64 V -364 C 112 -346 140 -316 140 -268 V -24 Q 140 0 116 0 H -116 Q -140 0 -140 -24 V -268 C -140 -316 -112 -346 -64 -364 Z"
        tone="wood"
      />
      <SoftPart d="M -140 -236 H 140 V -56 H -140 Z" tone="paper" grain={0.7} />
      <path
        d="M -96 -190 H 56 M -96 -150 H 92 M -96 -110 H 20"
        stroke="var(--paper-rule)"
        strokeWidth="12"
        strokeLinecap="round"
      />
      <SoftPart
        d="M -74 -500 H 74 Q 84 -500 84 -490 V -424 Q 84 -414 74 -414 H -74 Q -84 -414 -84 -424 V -490 Q -84 -500 -74 -500 Z"
        tone="shirt"
        grain={0.6}
      />
      <path
        d="M -50 -484 V -430 M -18 -484 V -430 M 16 -484 V -430 M 50 -484 V -430"
        stroke="var(--shirt-line)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeOpacity=".6"
      />
    </g>
  );
}

/** A padlock, closed; its body is 170 wide and its middle the origin. */
export function Padlock() {
  const bow = 'M -50 -50 V -104 C -50 -172 50 -172 50 -104 V -50';
  return (
    <g>
      <path d={bow} fill="none" stroke="var(--device-line)" strokeWidth="36" />
      <path d={bow} fill="none" stroke="var(--device-light)" strokeWidth="25" />
      <SoftPart
        d="M -70 -60 H 70 Q 86 -60 86 -44 V 62 Q 86 78 70 78 H -70 Q -86 78 -86 62 V -44 Q -86 -60 -70 -60 Z"
        tone="nerve"
        grain={0.6}
      />
      <path d="M 0 -14 V 34" stroke="var(--nerve-line)" strokeWidth="18" strokeLinecap="round" />
      <circle cy="-12" r="17" fill="var(--nerve-line)" />
    </g>
  );
}

export function WineBottle() {
  return (
    <g>
      <SoftPart
        d="M -28 -500 H 28 V -372 C 64 -330 80 -300 80 -250 V -20 Q 80 0 60 0 H -60 Q -80 0 -80 -20 V -250 C -80 -300 -64 -330 -28 -372 Z"
        tone="leaf"
      />
      <SoftPart d="M -80 -214 H 80 V -70 H -80 Z" tone="paper" grain={0.6} />
      <SoftPart d="M -28 -500 H 28 V -424 H -28 Z" tone="scar" grain={0.3} />
    </g>
  );
}

/** Bowl, stem and foot: dark edges and a pale core, so that a glass is seen on any ground. */
const GLASS =
  'M -80 -310 C -88 -216 -56 -160 0 -158 C 56 -160 88 -216 80 -310 Z M 0 -158 V -10 M -60 0 C -40 -14 40 -14 60 0 Z';

/** A glass with some wine; the middle of its foot is the origin. */
export function WineGlass() {
  return (
    <g>
      <path
        d="M -80 -310 C -88 -216 -56 -160 0 -158 C 56 -160 88 -216 80 -310 Z"
        fill="var(--device-light)"
        fillOpacity=".5"
      />
      <path d="M -82 -262 C -80 -200 -52 -160 0 -158 C 52 -160 80 -200 82 -262 Z" fill="var(--scar-line)" />
      <ellipse cx="0" cy="-262" rx="82" ry="14" fill="var(--scar)" />
      <g fill="none" strokeLinejoin="round" strokeLinecap="round">
        <path d={GLASS} stroke="var(--device-line)" strokeWidth="10" />
        <path d={GLASS} stroke="var(--device-light)" strokeWidth="4" />
      </g>
    </g>
  );
}
