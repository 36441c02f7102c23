/**
 * One part of the body in the project's way of shading: base tone, five soft strokes on the side away from the light,
 * one light edge, then the outline. Uses no filter and no blur, so that it costs little and looks the same everywhere.
 */
export type Tissue = 'bone' | 'disc' | 'disc-rest' | 'nerve' | 'sac' | 'scar' | 'device' | 'skin' | 'clot';

export interface ShadedPartProps {
  /** Unique in the page: derive it from React's useId. */
  readonly id: string;
  readonly d: string;
  readonly tissue: Tissue;
  /** `small` for parts under about 100 units. */
  readonly size?: 'large' | 'small';
  /** Off where edges of touching parts are drawn together, as in nerves. */
  readonly line?: boolean;
}

const STROKES = { large: [64, 54, 44, 34, 24], small: [40, 33, 26, 19, 12] } as const;

export function ShadedPart({ id, d, tissue, size = 'large', line = true }: ShadedPartProps) {
  const away = size === 'large' ? 'translate(-12 -12)' : 'translate(-8 -8)';
  const near = size === 'large' ? 'translate(6.6 6.6)' : 'translate(4.4 4.4)';
  return (
    <g className={`part part-${tissue}`}>
      <clipPath id={`${id}-in`}>
        <path d={d} />
      </clipPath>
      <path className="part-base" d={d} />
      <g clipPath={`url(#${id}-in)`}>
        <g className="part-shade" transform={away}>
          {STROKES[size].map((width) => (
            <path key={width} d={d} strokeWidth={width} />
          ))}
        </g>
        <path className="part-light" d={d} strokeWidth={size === 'large' ? 12 : 9} transform={near} />
      </g>
      {line && <path className="part-line" d={d} />}
    </g>
  );
}
