/** Medicines as things at the size of a table, each around the middle of its foot: no brand, no name on any label. */
import { Capsule, Tablet } from '../signs/pill-shapes.tsx';
import { SoftPart } from './soft-part.tsx';

/** A bottle of tablets, about 220 wide and 340 high. */
export function PillBottle() {
  return (
    <g>
      <SoftPart
        d="M -92 -270 H 92 C 110 -256 112 -244 112 -226 V -24 Q 112 0 88 0 H -88 Q -112 0 -112 -24 V -226 C -112 -244 -110 -256 -92 -270 Z"
        tone="nerve"
      />
      <SoftPart d="M -112 -202 H 112 V -56 H -112 Z" tone="paper" grain={0.6} />
      <path
        d="M -72 -160 H 40 M -72 -128 H 66 M -72 -96 H 10"
        stroke="var(--paper-rule)"
        strokeWidth="11"
        strokeLinecap="round"
      />
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

/** A bottle of liquid medicine with its measuring cup. */
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

export function MeasuringCup() {
  return (
    <g>
      <path
        d="M -84 -168 L -62 -14 Q -60 0 -46 0 H 46 Q 60 0 62 -14 L 84 -168 Z"
        fill="var(--device-light)"
        fillOpacity=".5"
      />
      <path d="M -74 -100 L -62 -14 Q -60 0 -46 0 H 46 Q 60 0 62 -14 L 74 -100 Z" fill="var(--alarm-light)" />
      <ellipse
        cx="0"
        cy="-100"
        rx="74"
        ry="13"
        fill="var(--alarm-light)"
        stroke="var(--device-line)"
        strokeOpacity=".6"
        strokeWidth="4"
      />
      <path
        d="M -84 -168 L -62 -14 Q -60 0 -46 0 H 46 Q 60 0 62 -14 L 84 -168"
        fill="none"
        stroke="var(--device-line)"
        strokeWidth="var(--art-line)"
        strokeLinejoin="round"
      />
      <ellipse cx="0" cy="-168" rx="84" ry="16" fill="none" stroke="var(--device-line)" strokeWidth="var(--art-line)" />
      <path
        d="M 34 -40 H 58 M 30 -72 H 62 M 38 -130 H 70"
        stroke="var(--device-line)"
        strokeWidth="5"
        strokeLinecap="round"
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

/** Bowl, stem and foot: dark edges and a pale core, so that a glass is seen on any ground. */
const GLASS =
  'M 30 -310 C 22 -216 54 -160 110 -158 C 166 -160 198 -216 190 -310 Z M 110 -158 V -10 M 50 0 C 70 -14 150 -14 170 0 Z';

/** A glass of wine and its bottle. */
export function Wine() {
  return (
    <g>
      <SoftPart
        d="M -152 -500 H -96 V -372 C -60 -330 -44 -300 -44 -250 V -20 Q -44 0 -64 0 H -184 Q -204 0 -204 -20 V -250 C -204 -300 -188 -330 -152 -372 Z"
        tone="leaf"
      />
      <SoftPart d="M -204 -214 H -44 V -70 H -204 Z" tone="paper" grain={0.6} />
      <SoftPart d="M -152 -500 H -96 V -424 H -152 Z" tone="scar" grain={0.3} />
      <path
        d="M 30 -310 C 22 -216 54 -160 110 -158 C 166 -160 198 -216 190 -310 Z"
        fill="var(--device-light)"
        fillOpacity=".5"
      />
      <path d="M 28 -262 C 30 -200 58 -160 110 -158 C 162 -160 190 -200 192 -262 Z" fill="var(--scar-line)" />
      <ellipse cx="110" cy="-262" rx="82" ry="14" fill="var(--scar)" />
      <g fill="none" strokeLinejoin="round" strokeLinecap="round">
        <path d={GLASS} stroke="var(--device-line)" strokeWidth="10" />
        <path d={GLASS} stroke="var(--device-light)" strokeWidth="4" />
      </g>
    </g>
  );
}
