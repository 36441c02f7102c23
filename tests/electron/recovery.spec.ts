/** A page that crashes or hangs comes back by itself within seconds; one that keeps falling sends patients to the desk. */

import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type FrameUnderTest, makeFolder, openBareFrame, openFrame, whyNoFrame } from '../support/frame-under-test.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');
test.setTimeout(240_000);

const P95_WITHIN_MS = 3000;
/** The fifth fall in ten minutes ends the frame, which is then another test. */
const FALLS_A_FRAME = 4;
const FRAMES = 5;

let host: HostUnderTest;
test.beforeAll(async () => {
  host = await startHostUnderTest();
});
test.afterAll(() => host?.stop());

async function openAtAttract(folder?: string): Promise<FrameUnderTest> {
  const frame = await openFrame(host.kiosk, folder === undefined ? {} : { folder });
  await frame.page.locator('[data-screen="attract"]').waitFor();
  return frame;
}

/**
 * Crashes the page and touches the glass until it answers with the languages: milliseconds from one to the other. It
 * asks inside the frame, since a test tool lets go of a page that has crashed.
 */
async function fallAndTouch({ app }: FrameUnderTest): Promise<number> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const glass = () => BrowserWindow.getAllWindows()[0]?.webContents;
    const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
    const screen = async () => {
      const page = glass();
      if (!page || page.isCrashed() || page.isLoadingMainFrame()) return null;
      const question = 'document.querySelector("[data-screen]")?.dataset.screen';
      return page.executeJavaScript(question).catch(() => null);
    };
    const gone = new Promise((resolve) => glass()?.once('render-process-gone', resolve));
    const startedAt = performance.now();
    glass()?.forcefullyCrashRenderer();
    await gone;
    while ((await screen()) !== 'attract') await soon();
    while ((await screen()) !== 'languages') {
      for (const type of ['mouseDown', 'mouseUp'] as const) {
        glass()?.sendInputEvent({ type, x: 300, y: 300, button: 'left', clickCount: 1 });
      }
      await soon();
    }
    return Math.round(performance.now() - startedAt);
  });
}

test('a page that crashed is usable again within three seconds, nineteen times of twenty', async () => {
  const took: number[] = [];
  for (let frames = 0; frames < FRAMES; frames += 1) {
    const frame = await openAtAttract();
    for (let falls = 0; falls < FALLS_A_FRAME; falls += 1) took.push(await fallAndTouch(frame));
    await frame.end();
  }
  const sorted = took.toSorted((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
  const said = `crash to usable, ${took.length} times: median ${sorted[took.length / 2]} ms, p95 ${p95} ms, longest ${sorted.at(-1)} ms`;
  console.log(said);
  test.info().annotations.push({ type: 'measured', description: said });
  expect(p95).toBeLessThanOrEqual(P95_WITHIN_MS);
});

test('a page that hangs comes back; without the watch it hangs on', async () => {
  const frame = await openAtAttract();
  const bare = await openBareFrame(host.kiosk);
  await bare.page.locator('[data-screen="attract"]').waitFor();
  for (const { app } of [frame, bare]) {
    await app.evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      void page?.executeJavaScript('for (;;);').catch(() => {});
    });
  }
  const answers = ({ app }: FrameUnderTest) =>
    app.evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents;
      const late = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 500));
      const question = 'document.querySelector("[data-screen]")?.dataset.screen ?? "nothing"';
      return Promise.race([page?.executeJavaScript(question).catch(() => 'crashed'), late]);
    });
  await expect.poll(() => answers(frame), { timeout: 40_000 }).toBe('no answer');
  await expect.poll(() => answers(frame), { timeout: 40_000 }).toBe('attract');
  expect(await answers(bare)).toBe('no answer');
  await frame.end();
  await bare.end();
});

test('a page whose process stands still is ended and comes back', async () => {
  test.skip(process.platform === 'win32', 'a process cannot be stopped there');
  const frame = await openAtAttract();
  const processId = () =>
    frame.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
  const stopped = await processId();
  process.kill(stopped, 'SIGSTOP');
  await expect.poll(processId, { timeout: 40_000 }).not.toBe(stopped);
  await expect.poll(() => screenOf(frame), { timeout: 10_000 }).toBe('attract');
  await frame.end();
});

test('after the fifth fall the frame starts afresh, and after the sixth patients are sent to the desk', async () => {
  const folder = makeFolder();
  const first = await openAtAttract(folder);
  for (let falls = 0; falls < FALLS_A_FRAME; falls += 1) await fallAndTouch(first);
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
  await crash(first);
  expect(await ended).toBe(5);
  await first.end();

  // Whoever started it starts it again.
  const second = await openAtAttract(folder);
  await crash(second);
  await expect.poll(() => words(second), { timeout: 10_000 }).toContain('Please ask at the desk');
  const said = await words(second);
  expect(said).toContain('pregunte en la recepción');
  expect(said).toContain('اسأل في الاستقبال');
  // Even when that page falls as well.
  await crash(second);
  await expect.poll(() => words(second), { timeout: 10_000 }).toBe(said);
  await second.end();

  // And a frame that is started meanwhile does not try its luck.
  const third = await openFrame(host.kiosk, { folder });
  await expect.poll(() => words(third), { timeout: 10_000 }).toBe(said);
  await third.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

test('a page that falls while the host is away sends patients to the desk until the host is back', async () => {
  const own = await startHostUnderTest({ secret: 'ab'.repeat(32) });
  const frame = await openFrame(own.kiosk);
  await frame.page.locator('[data-screen="attract"]').waitFor();
  await own.kill();
  await crash(frame);
  await expect.poll(() => words(frame), { timeout: 10_000 }).toContain('Please ask at the desk');
  const { port, secret, data } = own;
  const back = await startHostUnderTest({ port, secret, data });
  await expect.poll(() => screenOf(frame), { timeout: 20_000 }).toBe('attract');
  await frame.end();
  await back.stop();
  await own.stop();
});

async function crash({ app }: FrameUnderTest): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const gone = new Promise<void>((resolve) => page?.once('render-process-gone', () => resolve()));
    page?.forcefullyCrashRenderer();
    return gone;
  });
}

function screenOf(frame: FrameUnderTest): Promise<string | null> {
  return ask(frame, 'document.querySelector("[data-screen]")?.dataset.screen ?? null');
}

function words(frame: FrameUnderTest): Promise<string> {
  return ask(frame, 'document.body.innerText').then((text) => text ?? '');
}

async function ask({ app }: FrameUnderTest, question: string): Promise<string | null> {
  return app.evaluate(async ({ BrowserWindow }, what) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!page || page.isCrashed() || page.isLoadingMainFrame()) return null;
    return page.executeJavaScript(what).catch(() => null);
  }, question);
}
