/**
 * What the warning signs share: a fade where a body leaves the picture, the red glow, the heavy stroke
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

interface NumbPatchProps {
  /** Path data of the numb skin. */
  readonly d: string;
  /** Path data of the body, which it never leaves. */
  readonly within: string;
  /** Degrees of the hatching; across the long side of the patch it reads best. */
  readonly turn?: number;
  /** Scale of hatching and edge: 1 in a sign, smaller in a small part of a scene. */
  readonly grain?: number;
}

/** Skin without feeling: cool, hatched, with a broken edge. It looks unlike pain on purpose. */
export function NumbPatch({ d, within, turn = 38, grain = 1 }: NumbPatchProps) {
  const id = useId();
  return (
    <g>
      <pattern
        id={`${id}-hatch`}
        patternUnits="userSpaceOnUse"
        width="40"
        height="40"
        patternTransform={`rotate(${turn}) scale(${grain})`}
      >
        <rect width="40" height="40" fill="var(--numb-light)" />
        <rect width="13" height="40" fill="var(--numb)" />
      </pattern>
      <clipPath id={`${id}-body`}>
        <path d={within} />
      </clipPath>
      <g clipPath={`url(#${id}-body)`} strokeLinejoin="round" strokeLinecap="round">
        <path d={d} fill={`url(#${id}-hatch)`} />
        <path
          d={d}
          fill="none"
          stroke="var(--numb)"
          strokeWidth={11 * grain}
          strokeDasharray={`${2 * grain} ${24 * grain}`}
        />
      </g>
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

/** A small plain arrow: which way something moves. It says nothing of pain. */
export function Arrow({ d }: { readonly d: string }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke="var(--sheet)" strokeWidth="42" />
      <path d={d} stroke="var(--ink)" strokeWidth="24" />
    </g>
  );
}
