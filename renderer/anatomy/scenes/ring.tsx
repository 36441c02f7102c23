/**
 * Things that turn each other up, in a ring of three or two: pain, and what it does to sleep, mood or moving. `broken`:
 * the link after pain is open, and the ring no longer turns. It refuses blame: no face, no sign of right or wrong.
 */
import type { ReactElement } from 'react';
import type { SceneStates } from '../../../core/content/drawing.ts';
import { SoftGround } from '../figures/soft-part.tsx';
import type { LabelPlace, Point, Scene } from '../scene.ts';
import { Medallion } from '../signs/medallion.tsx';
import { Awake, LowMood, Painful, Resting } from '../signs/ring-signs.tsx';

type States = SceneStates<'ring'>;
type Node = 'pain' | 'poor-sleep' | 'low-mood' | 'less-moving';

const SIGNS: Record<Node, () => ReactElement> = {
  pain: Painful,
  'poor-sleep': Awake,
  'low-mood': LowMood,
  'less-moving': Resting,
};
/** Clockwise from pain; the second one is what the page is about. */
const RINGS: Record<NonNullable<States['of']>, readonly Node[]> = {
  sleep: ['pain', 'poor-sleep', 'low-mood'],
  mood: ['pain', 'low-mood', 'less-moving'],
  rest: ['pain', 'less-moving', 'low-mood'],
  'pain-sleep': ['pain', 'poor-sleep'],
};

interface Layout {
  readonly spots: readonly Point[];
  readonly reach: number;
  /** Links clockwise, outside the spots, each ending short of the next spot; and the heads of their arrows. */
  readonly links: readonly { readonly way: string; readonly head: string }[];
  /** The first link when it is open: its two ends, and short strokes round the gap. */
  readonly ends: string;
  readonly gap: string;
}

const OF_THREE: Layout = {
  spots: [
    { x: 500, y: 268 },
    { x: 762, y: 690 },
    { x: 238, y: 690 },
  ],
  reach: 150,
  links: [
    { way: 'M 662 268 C 752 300 802 384 804 496', head: 'M 768 460 L 805 502 L 836 456' },
    { way: 'M 596 776 C 532 800 468 800 404 776', head: 'M 446 822 L 398 774 L 458 754' },
    { way: 'M 196 496 C 198 384 248 300 338 268', head: 'M 292 252 L 344 266 L 312 308' },
  ],
  ends: 'M 662 268 C 690 277 714 291 734 309 M 801 440 C 803 458 804 476 804 496',
  gap: 'M 746 400 L 704 420 M 790 360 L 822 330 M 762 374 L 740 344 M 790 402 L 826 410',
};
const OF_TWO: Layout = {
  spots: [
    { x: 206, y: 490 },
    { x: 794, y: 490 },
  ],
  reach: 210,
  links: [
    { way: 'M 356 316 C 432 236 560 230 640 306', head: 'M 636 246 L 646 312 L 582 316' },
    { way: 'M 644 664 C 568 744 440 750 360 674', head: 'M 364 734 L 354 668 L 418 664' },
  ],
  ends: 'M 356 316 C 380 291 410 273 440 263 M 576 270 C 600 278 622 290 640 306',
  gap: 'M 484 306 L 474 340 M 530 308 L 544 338 M 488 214 L 478 180 M 528 214 L 540 180',
};

/** A link that turns the next thing up: wide, with an arrow head. */
function Link({ way, head, strong }: Layout['links'][number] & { readonly strong: boolean }) {
  const d = `${way} ${head}`;
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={d} stroke={strong ? 'var(--alarm-line)' : 'var(--leader)'} strokeWidth={strong ? 38 : 20} />
      <path d={d} stroke={strong ? 'var(--alarm)' : 'var(--ground)'} strokeWidth={strong ? 27 : 10} />
    </g>
  );
}

/** The open link: two ends that no longer meet. */
function OpenLink({ ends, gap }: Layout) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path d={ends} stroke="var(--leader)" strokeWidth="34" />
      <path d={ends} stroke="var(--ground)" strokeWidth="22" />
      <path d={gap} stroke="var(--relief)" strokeWidth="13" />
    </g>
  );
}

const place = (x: number, y: number, wordsX: number, wordsY: number, lie: 'left' | 'right'): LabelPlace => ({
  on: { x, y },
  words: { x: wordsX, y: wordsY },
  lie,
});

export const ring: Scene<'ring'> = {
  focus: { x: -110, y: 96, width: 1220, height: 790 },
  places: ({ of = 'sleep' }) => {
    const [, right, left] = RINGS[of] as readonly [Node, Node, Node?];
    if (!left) return { pain: place(120, 306, 60, 200, 'left'), [right]: place(880, 306, 940, 200, 'right') };
    return {
      pain: place(604, 170, 680, 140, 'right'),
      [right]: place(884, 604, 920, 540, 'right'),
      [left]: place(116, 604, 80, 540, 'left'),
    };
  },
  Art: ({ states: { of = 'sleep', link = 'closed' } }) => {
    const broken = link === 'broken';
    const layout = of === 'pain-sleep' ? OF_TWO : OF_THREE;
    return (
      <g>
        <SoftGround />
        {broken && <OpenLink {...layout} />}
        {layout.links.slice(broken ? 1 : 0).map((one) => (
          <Link key={one.way} {...one} strong={!broken} />
        ))}
        {layout.spots.map((spot, at) => {
          const node = RINGS[of][at];
          if (!node) return null;
          const Sign = SIGNS[node];
          return (
            <Medallion key={node} {...spot} reach={layout.reach}>
              <Sign />
            </Medallion>
          );
        })}
      </g>
    );
  },
};
