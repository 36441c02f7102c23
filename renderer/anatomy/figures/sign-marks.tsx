/**
 * What the warning signs share: a fade where a body leaves the picture, the red glow, the pale dots, the heavy stroke
 * with a clear edge. It draws no body.
 */
import { type ReactNode, useId } from 'react';

/** Lets a body run out of the picture instead of being cut: 8 % at the top, 12 % below. */
export function Fading({ children, at = 'both' }: { readonly children: ReactNode; readonly at?: 'top' | 'both' }) {
  const id = useId();
  return (
    <g mask={`url(#${id}-mask)`}>
      <linearGradient id={`${id}-tone`} x1="0" y1="0" x2="0" y2="1">
        <stop offset=".03" stopColor="#000" />
        <stop offset=".11" stopColor="#fff" />
        <stop offset=".86" stopColor="#fff" />
        <stop offset=".98" stopColor={at === 'both' ? '#000' : '#fff'} />
      </linearGradient>
      <mask id={`${id}-mask`} maskUnits="userSpaceOnUse" x="0" y="0" width="1000" height="1000">
        <rect width="1000" height="1000" fill={`url(#${id}-tone)`} />
      </mask>
      {children}
    </g>
  );
}

export function Glow({
  cx,
  cy,
  rx,
  ry,
}: {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}) {
  const id = useId();
  return (
    <g>
      <radialGradient id={id}>
        <stop offset=".3" stopColor="var(--pain)" stopOpacity=".78" />
        <stop offset="1" stopColor="var(--pain)" stopOpacity="0" />
      </radialGradient>
      <ellipse cx={cx} cy={cy} rx={rx} ry={ry} fill={`url(#${id})`} />
    </g>
  );
}

/** Pale dots on a red spot. */
export function Dots({ at, r = 15 }: { readonly at: readonly (readonly [number, number])[]; readonly r?: number }) {
  return (
    <g fill="var(--pain-dot)">
      {at.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  );
}

/** A thick red stroke, cut free from what it crosses. */
export function Bold({ d }: { readonly d: string }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke="var(--sheet)" strokeWidth="78" />
      <path d={d} stroke="var(--pain)" strokeWidth="48" />
    </g>
  );
}
