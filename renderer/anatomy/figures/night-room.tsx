/**
 * What stands around somebody who is up at night, or who gets up at the same hour as every day: a lamp and a book, a
 * bed's end, a clock. The clock has hands and no digits.
 */
import { Bar, Block } from './furniture.tsx';
import { Sun } from './page-marks.tsx';
import { SoftPart } from './soft-part.tsx';
import { Room, Window } from './surroundings.tsx';

/** A floor lamp with a small warm light, for a room at night. */
export function NightRoom() {
  return (
    <g>
      <Room />
      <Window x={800} y={270} night />
    </g>
  );
}

export function FloorLamp({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x} 872)`}>
      <path d="M -66 -436 L -170 -40 H 200 L 66 -436 Z" fill="var(--nerve)" fillOpacity=".14" />
      <Bar d="M 0 -430 V -8" tone="wood" width={9} />
      <Block x={-52} y={-14} width={104} height={18} r={8} tone="wood" grain={0.2} />
      <SoftPart d="M -44 -540 H 44 L 72 -432 H -72 Z" tone="nerve" grain={0.4} />
    </g>
  );
}

/** An open book, seen from its covers. */
export function Book({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(-14)`}>
      <SoftPart d="M -4 -52 L 54 -62 V 40 L -4 52 Z" tone="cover" grain={0.3} />
      <SoftPart d="M -4 -52 L -50 -66 V 34 L -4 52 Z" tone="disc" grain={0.3} />
      <path
        d="M -46 -70 L -4 -58 L 50 -68"
        fill="none"
        stroke="var(--paper-line)"
        strokeWidth="7"
        strokeLinejoin="round"
      />
    </g>
  );
}

/** The wall behind: a window with the sun in it, and a clock. */
export function MorningRoom() {
  return (
    <g>
      <Room />
      <Window x={168} y={300} />
      <g transform="translate(122 352) scale(.9)">
        <Sun x={0} y={0} />
      </g>
      <g transform="translate(810 320)" strokeLinecap="round" strokeLinejoin="round">
        <SoftPart d="M -132 0 A 132 132 0 1 1 132 0 A 132 132 0 1 1 -132 0 Z" tone="cover" grain={0.6} />
        <circle r="106" fill="var(--paper)" stroke="var(--cover-line)" strokeWidth="5" />
        <path
          d="M 0 -94 V -78 M 0 78 V 94 M -94 0 H -78 M 78 0 H 94 M 47 -81 L 41 -71 M 81 -47 L 71 -41 M 81 47 L 71 41 M 47 81 L 41 71 M -47 81 L -41 71 M -81 47 L -71 41 M -81 -47 L -71 -41 M -47 -81 L -41 -71"
          stroke="var(--paper-line)"
          strokeWidth="8"
        />
        <path d="M 0 0 V -72" stroke="var(--ink)" strokeWidth="11" />
        <path d="M 0 0 L -27 47" stroke="var(--alarm)" strokeWidth="15" />
        <circle r="11" fill="var(--ink)" />
      </g>
    </g>
  );
}

/** The end of a bed that runs out of the picture, its blanket pushed back. */
export function BedEnd() {
  return (
    <g>
      <Bar d="M 452 756 V 866" tone="wood" width={22} />
      <Block x={-1200} y={744} width={1680} height={58} r={10} tone="wood" grain={0.4} />
      <Block x={-1200} y={668} width={1676} height={82} r={26} tone="linen" grain={0.5} />
      <SoftPart
        d="M -1200 586 C -300 560 60 548 168 576 C 250 596 300 636 316 676 C 320 706 300 722 270 726 H -1200 Z"
        tone="cover"
        grain={0.8}
      />
      <path
        d="M 60 590 C 130 604 190 640 214 688 M -30 602 C 40 624 90 660 108 704"
        fill="none"
        stroke="var(--cover-light)"
        strokeWidth="5"
        strokeLinecap="round"
      />
    </g>
  );
}
