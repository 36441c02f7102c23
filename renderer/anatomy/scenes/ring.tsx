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
  'pain-mood': ['pain', 'low-mood'],
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
    { x: 206, y: 540 },
    { x: 794, y: 540 },
  ],
  reach: 210,
  links: [
    { way: 'M 356 366 C 432 286 560 280 640 356', head: 'M 636 296 L 646 362 L 582 366' },
    { way: 'M 644 714 C 568 794 440 800 360 724', head: 'M 364 784 L 354 718 L 418 714' },
  ],
  ends: 'M 356 366 C 380 341 410 323 440 313 M 576 320 C 600 328 622 340 640 356',
  gap: 'M 484 356 L 474 390 M 530 358 L 544 388 M 488 264 L 478 230 M 528 264 L 540 230',
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
  focus: { x: -40, y: 84, width: 1080, height: 916 },
  places: ({ of = 'sleep' }) => {
    const [, right, left] = RINGS[of] as readonly [Node, Node, Node?];
    if (!left) return { pain: place(180, 334, 90, 250, 'right'), [right]: place(820, 334, 720, 250, 'right') };
    return {
      pain: place(604, 170, 680, 140, 'right'),
      [right]: place(762, 836, 660, 908, 'right'),
      [left]: place(238, 836, 136, 908, 'right'),
    };
  },
  Art: ({ states: { of = 'sleep', link = 'closed' } }) => {
    const broken = link === 'broken';
    const layout = RINGS[of].length === 2 ? OF_TWO : OF_THREE;
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
