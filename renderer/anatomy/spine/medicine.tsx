/** Liquid medicine where it has gone: a clear pool with drops, so that it is not told by its tone alone. */

export interface MedicineProps {
  /** Outline of the pool; none where only a narrow gap holds it. */
  readonly pool?: string;
  /** Lines along which drops lie. */
  readonly drops: readonly string[];
}

export function Medicine({ pool, drops }: MedicineProps) {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      {pool !== undefined && (
        <path d={pool} fill="var(--relief)" fillOpacity={0.55} stroke="var(--relief)" strokeWidth={4} />
      )}
      <g fill="none" stroke="var(--pain-dot)" strokeWidth={6} strokeDasharray="0 16">
        {drops.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
    </g>
  );
}
