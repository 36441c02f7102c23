/**
 * How long the glass still moves once the asked-for page is on it. The browser hands on every new picture of the page: the
 * first one after a press shows the page, and the last one that differs from the one before it tells when all was at rest.
 */
import { type Glass, openGlass, type Subject, walkToTopic } from './open-glass.ts';
import { type Row, rowOf } from './row.ts';
import { FRAME_MS, p95 } from './verdict.ts';

/** Longer than any movement a patient would sit through. */
const WATCH_MS = 900;

export async function measureMoves(
  program: string,
  subjects: readonly Subject[],
  { rounds, taps }: { readonly rounds: number; readonly taps: number },
): Promise<Row[]> {
  const times = { kiosk: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) times[subject.name].push(p95(await movesAfter(program, subject, taps)));
  }
  return [
    rowOf({
      name: 'page on the glass → nothing moves any more, p95',
      unit: 'ms',
      rule: '≤ 2 frames',
      kiosk: times.kiosk,
      floor: times.floor,
      goal: () => 2 * FRAME_MS,
    }),
  ];
}

/** Milliseconds from the first picture of the page to the last one that differed, for Next and Back in turns. */
async function movesAfter(program: string, subject: Subject, taps: number): Promise<number[]> {
  const glass = await openGlass({ program, subject });
  try {
    await walkToTopic(glass.page);
    const pictures = await watchPictures(glass);
    const moved: number[] = [];
    for (let tap = 0; tap < taps; tap += 1) {
      await glass.page.waitForTimeout(WATCH_MS);
      const atMs = await glass.page.evaluate(turnPage, tap % 2 === 0 ? 'next' : 'back');
      await glass.page.waitForTimeout(WATCH_MS);
      const shown = pictures.filter((at) => at > atMs);
      if (shown.length === 0) throw new Error('no picture came after a press');
      moved.push(Math.max(...shown) - Math.min(...shown));
    }
    return moved;
  } finally {
    await glass.close();
  }
}

/** When each picture that differs from the one before it was handed on, in milliseconds since 1970. */
async function watchPictures({ line }: Glass): Promise<readonly number[]> {
  const pictures: number[] = [];
  let last = '';
  line.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    if (data !== last) pictures.push((metadata.timestamp ?? 0) * 1_000);
    last = data;
    void line.send('Page.screencastFrameAck', { sessionId });
  });
  await line.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 960, maxHeight: 540 });
  return pictures;
}

/** In the page: when it was pressed, in milliseconds since 1970, once the other page stands there. */
async function turnPage(way: string): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const now = () => performance.timeOrigin + performance.now();
  const words = () => document.querySelector('[data-screen]')?.textContent;
  const before = words();
  const atMs = now();
  document.querySelector<HTMLElement>(`[data-action=${way}]:not([inert] *)`)?.click();
  do {
    await frame();
    if (now() - atMs > 5_000) throw new Error(`${way} was not answered`);
  } while (words() === before);
  return atMs;
}
