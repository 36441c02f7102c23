/**
 * From a finger's release to the painted page it asked for, for each kind of tap. The presses go through the page's own
 * press path, as short touches, each at a random moment of a frame; what the browser adds before it is left out.
 */
import { openGlass, type Subject, TOPIC, walkToTopic } from './open-glass.ts';
import { type Row, rowOf } from './row.ts';
import { FRAME_MS, median, p95 } from './verdict.ts';

const KINDS = ['open', 'next', 'back', 'language', 'home'] as const;
type Kind = (typeof KINDS)[number];
type Times = Record<Kind, number[]>;

/** How long a finger lies on the glass in a quick tap. */
const TOUCH_MS = 80;

interface Wish {
  readonly rounds: number;
  readonly taps: number;
  /** Between an answer and the next press. */
  readonly pauseMs: number;
  readonly slower: 1 | 4;
}

/** `taps` of each kind, spread over the rounds; the kiosk takes a control's second press only after 400 ms. */
export async function measureTaps(
  program: string,
  subjects: readonly Subject[],
  { rounds, taps, pauseMs, slower }: Wish,
): Promise<Row[]> {
  const times = { kiosk: [] as Times[], floor: [] as Times[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) {
      times[subject.name].push(
        await tapAround(program, subject, { slower, pauseMs, cycles: Math.ceil(taps / rounds) }),
      );
    }
  }
  return slower === 1 ? [fastRow(times)] : KINDS.map((kind) => slowRow(kind, times));
}

type AllTimes = Record<Subject['name'], readonly Times[]>;

function fastRow(times: AllTimes): Row {
  const rounds = (all: readonly Times[]) => all.map((one) => median(KINDS.flatMap((kind) => one[kind])));
  return rowOf({
    name: 'finger up → page painted, p50, 1×',
    unit: 'ms',
    rule: '≤ floor + 1 frame',
    kiosk: rounds(times.kiosk),
    floor: rounds(times.floor),
    goal: (floor) => floor + FRAME_MS,
  });
}

function slowRow(kind: Kind, times: AllTimes): Row {
  const frames = kind === 'language' || kind === 'home' ? 4 : 1;
  const rounds = (all: readonly Times[]) => all.map((one) => p95(one[kind]));
  return rowOf({
    name: `finger up → page painted, p95, 4×: ${kind}`,
    unit: 'ms',
    rule: `≤ floor + ${frames} frame${frames === 1 ? '' : 's'}`,
    kiosk: rounds(times.kiosk),
    floor: rounds(times.floor),
    goal: (floor) => floor + frames * FRAME_MS,
  });
}

async function tapAround(
  program: string,
  subject: Subject,
  { slower, pauseMs, cycles }: Pick<Wish, 'slower' | 'pauseMs'> & { readonly cycles: number },
): Promise<Times> {
  const glass = await openGlass({ program, subject });
  try {
    await walkToTopic(glass.page);
    // One time around before it counts, at full speed, so that both pages have run everything once.
    await glass.page.evaluate(tapInPage, { cycles: 1, pauseMs, touchMs: TOUCH_MS, ...TOPIC });
    await glass.line.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await glass.page.evaluate(tapInPage, { cycles, pauseMs, touchMs: TOUCH_MS, ...TOPIC });
  } finally {
    await glass.close();
  }
}

/** In the page: from the first page of the topic around through all kinds and back to it. */
async function tapInPage({
  pauseMs,
  touchMs,
  ...wish
}: {
  cycles: number;
  pauseMs: number;
  touchMs: number;
  walkthrough: string;
  group: string;
}): Promise<Times> {
  const times: Times = { open: [], next: [], back: [], language: [], home: [] };
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const onGlass = () => document.querySelector<HTMLElement>('[data-screen]');
  // What only stands ready cannot be pressed.
  const find = (control: string) =>
    [...document.querySelectorAll<HTMLElement>(`[data-action=${control}:not([inert] *)`)].find((one) =>
      one.checkVisibility(),
    );
  const tap = async (control: string, screen: string, kind: Kind | null) => {
    await wait(pauseMs + Math.random() * 17);
    const before = onGlass()?.textContent;
    const element = find(control);
    if (!element) throw new Error(`No [${control} can be pressed`);
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = { bubbles: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
    const finger = { ...at, pointerId: 1, pointerType: 'touch', isPrimary: true };
    element.dispatchEvent(new PointerEvent('pointerdown', finger));
    await wait(touchMs);
    const startedMs = performance.now();
    element.dispatchEvent(new PointerEvent('pointerup', finger));
    element.dispatchEvent(new MouseEvent('click', at));
    do {
      await frame();
      if (performance.now() - startedMs > 5_000) throw new Error(`[${control} was not answered by ${screen}`);
    } while (onGlass()?.dataset.screen !== screen || onGlass()?.textContent === before);
    // The frame that paints it has begun; the next one begins when it has been handed on.
    await frame();
    if (kind) times[kind].push(performance.now() - startedMs);
  };
  const tile = `open][data-walkthrough="${wish.walkthrough}"]`;
  for (let cycle = 0; cycle < wish.cycles; cycle += 1) {
    await tap('next]', 'page', 'next');
    await tap('back]', 'page', 'back');
    await tap('home]', 'menu', 'home');
    await tap('languages]', 'languages', null);
    const language = onGlass()?.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'es' : 'en';
    await tap(`language][data-language=${language}]`, 'menu', 'language');
    if (!find(tile)) await tap(`group][data-group=${wish.group}]`, 'menu', null);
    while (!find(tile)) {
      await tap('next]', 'menu', null);
      await wait(pauseMs);
    }
    await tap(tile, 'page', 'open');
  }
  return times;
}
