/** What small signs are built of: a part shaded at their scale, and a nerve as a wide stroke. It draws no sign itself. */
import { SoftPart, type SoftPartProps } from '../figures/soft-part.tsx';

/** A part at the scale of a sign. */
export function SignPart(props: SoftPartProps) {
  return <SoftPart grain={0.24} few="figure" {...props} />;
}

/** A nerve as a wide stroke with an edge; `hurt` is drawn over it in the pain colour with dots running along. */
export function SignNerve({ d, hurt }: { readonly d: string; readonly hurt?: string }) {
  return (
    <g fill="none" strokeLinecap="round">
      <path d={d} stroke="var(--nerve-line)" strokeWidth="20" />
      <path d={d} stroke="var(--nerve)" strokeWidth="12" />
      <path d={d} stroke="var(--nerve-light)" strokeWidth="3" transform="translate(-2 0)" />
      {hurt !== undefined && (
        <>
          <path d={hurt} stroke="var(--nerve-line)" strokeWidth="22" />
          <path d={hurt} stroke="var(--pain)" strokeWidth="15" />
          <path d={hurt} stroke="var(--pain-dot)" strokeWidth="6.5" strokeDasharray="0 13" />
        </>
      )}
    </g>
  );
}
