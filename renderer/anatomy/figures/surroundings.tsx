/**
 * The quiet places people are in: a room with a floor, a window and a plant, or a way outdoors. Pale and plain, so that
 * the person keeps the full tone; all run out past every stage. They refuse anything that wants to be looked at.
 */

const quiet = { fill: 'var(--quiet)', stroke: 'var(--quiet-line)', strokeWidth: 4, strokeLinejoin: 'round' } as const;

/** A floor; `wall` is the height where it meets the wall. */
function Floor({ wall }: { readonly wall: number }) {
  return (
    <g>
      <rect x="-1500" y={wall} width="4000" height="1600" fill="var(--quiet)" fillOpacity=".7" />
      <path d={`M -1500 ${wall} H 2500`} stroke="var(--quiet-line)" strokeWidth="4" />
    </g>
  );
}

export function Window({ x, y, night = false }: { readonly x: number; readonly y: number; readonly night?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x="-100"
        y="-140"
        width="200"
        height="280"
        rx="8"
        {...quiet}
        fill={night ? 'var(--film)' : 'var(--sheet)'}
      />
      {night && (
        <g>
          <path
            d="M 34 -104 C 6 -98 -4 -62 20 -44 C 34 -34 52 -38 60 -50 C 36 -48 22 -76 34 -104 Z"
            fill="var(--nerve-light)"
          />
          <g fill="var(--film-bone)">
            <circle cx="-56" cy="-96" r="4" />
            <circle cx="-30" cy="-32" r="3" />
            <circle cx="-66" cy="44" r="3.5" />
            <circle cx="52" cy="60" r="4" />
          </g>
        </g>
      )}
      <path d="M 0 -140 V 140 M -100 6 H 100" stroke="var(--quiet-line)" strokeWidth="8" />
      <path d="M -118 146 H 118" stroke="var(--quiet-line)" strokeWidth="12" strokeLinecap="round" />
    </g>
  );
}

function Plant({ x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <g {...quiet} fill="var(--leaf)" fillOpacity=".4">
        <path d="M 0 -70 C -60 -110 -90 -190 -70 -270 C -20 -230 8 -160 0 -70 Z" />
        <path d="M 0 -70 C 0 -160 30 -250 90 -290 C 110 -210 70 -120 0 -70 Z" />
        <path d="M 0 -70 C -70 -80 -120 -120 -140 -180 C -70 -180 -20 -130 0 -70 Z" />
        <path d="M 0 -70 C 40 -110 90 -140 150 -140 C 140 -90 80 -60 0 -70 Z" />
      </g>
      <path d="M -62 -76 H 62 L 46 0 H -46 Z" {...quiet} />
    </g>
  );
}

/** A room; the plant stands where the person leaves room for it. */
export function Room({ wall = 800, window, plant }: RoomProps) {
  return (
    <g>
      <Floor wall={wall} />
      {window && <Window x={window[0]} y={window[1]} />}
      {plant && <Plant x={plant[0]} y={plant[1]} />}
    </g>
  );
}

interface RoomProps {
  readonly wall?: number;
  readonly window?: readonly [x: number, y: number];
  readonly plant?: readonly [x: number, y: number];
}

function Tree({ x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M -16 0 C -10 -80 -12 -140 -14 -200 H 16 C 12 -140 12 -80 20 0 Z" {...quiet} />
      <path
        d="M -96 -190 C -150 -200 -160 -270 -112 -292 C -120 -356 -40 -392 0 -352 C 52 -390 120 -350 108 -290 C 158 -268 146 -196 92 -190 C 50 -170 -50 -168 -96 -190 Z"
        {...quiet}
        fill="var(--leaf)"
        fillOpacity=".4"
      />
    </g>
  );
}

/** A way through a park; the ground lies at 860–900. */
export function Outdoors() {
  return (
    <g>
      <path
        d="M -1500 740 C -900 600 -300 640 0 700 C 260 752 420 700 640 660 C 900 614 1300 640 2500 740 V 2400 H -1500 Z"
        fill="var(--leaf)"
        fillOpacity=".16"
      />
      <Tree x={130} y={720} scale={0.9} />
      <Tree x={906} y={690} scale={0.62} />
      <path
        d="M -1500 800 C -500 800 1500 800 2500 800 V 2400 H -1500 Z"
        fill="var(--quiet)"
        stroke="var(--quiet-line)"
        strokeWidth="4"
      />
    </g>
  );
}

/** The soft shadow under feet or furniture. */
export function Shadow({ x, y = 880, half }: { readonly x: number; readonly y?: number; readonly half: number }) {
  return <ellipse cx={x} cy={y} rx={half} ry={half * 0.09 + 6} fill="var(--quiet-line)" fillOpacity=".45" />;
}
