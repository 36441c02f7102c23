/** The hand of the neutral person, back of the hand towards the viewer, in units of the large signs. */

/** Forearm, palm, thumb and four fingers as wide strokes: all edges first, all fills after, so that they are one hand. */
const LIMBS = [
  { d: 'M 684 566 C 730 640 780 740 820 860 L 856 1040', width: 124 },
  { d: 'M 664 540 L 590 470', width: 132 },
  { d: 'M 584 424 C 566 390 536 362 500 346', width: 50 },
  { d: 'M 566 424 L 410 366', width: 50 },
  { d: 'M 556 456 L 386 424', width: 52 },
  { d: 'M 556 486 L 394 482', width: 50 },
  { d: 'M 566 518 L 428 534', width: 44 },
] as const;
const KNUCKLE_LINES = 'M 524 434 L 452 410 M 520 470 L 444 456 M 524 503 L 454 508';

/** A hand laid flat, fingers to the left at about (470, 450), its forearm running out to the lower right. */
export function PlainHand() {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <g stroke="var(--skin-line)">
        {LIMBS.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width + 16} />
        ))}
      </g>
      <g stroke="var(--skin)">
        {LIMBS.map(({ d, width }) => (
          <path key={d} d={d} strokeWidth={width} />
        ))}
      </g>
      <path d={KNUCKLE_LINES} stroke="var(--skin-line)" strokeWidth="7" />
    </g>
  );
}
