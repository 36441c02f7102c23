/**
 * Where the patient is: one bone for each step. The words beside it say the same.
 */
export function Beads({ at, of, label }: { readonly at: number; readonly of: number; readonly label: string }) {
  return (
    <>
      <span className="beads" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: beads have no other name than their place
          <span key={i} className={i < at ? 'bead read' : i === at ? 'bead here' : 'bead'} />
        ))}
      </span>
      <span className="beads-label">{label}</span>
    </>
  );
}
