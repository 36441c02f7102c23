/** One bone for each page, the one on the glass lit. The words beside it say the same. */

export function PageBones({ page, pages }: { readonly page: number; readonly pages: number }) {
  return (
    <span className="bones" aria-hidden="true">
      {Array.from({ length: pages }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a bone is its place in the row
        <span key={index} data-bone={index + 1 < page ? 'read' : index + 1 === page ? 'here' : 'ahead'} />
      ))}
    </span>
  );
}
