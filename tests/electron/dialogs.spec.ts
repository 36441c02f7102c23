/**
 * Dialogs that a browser lays over the page, which no patient could close. They are tried in frames that no test tool
 * holds, since that would answer them itself. A worker of the page tells when a dialog holds up the page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  argumentsOutside,
  environmentIn,
  makeFolder,
  programIn,
  ROOT,
  whyNoFrame,
  writeBareApp,
} from '../support/frame-under-test.ts';
import { serveTemptingPage, type TemptingPage } from '../support/tempting-page.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');

let tempting: TemptingPage;
test.beforeAll(async () => {
  tempting = await serveTemptingPage();
});
test.afterAll(() => tempting?.close());

// Electron knows no `prompt`, with or without a frame around it.
for (const dialog of ['alert', 'confirm', 'print']) {
  test(`a page that calls for ${dialog} goes on as if nothing had been said`, async () => {
    expect(await whatComesOf(dialog, () => ROOT)).toBe(`/through-${dialog}`);
    expect(await whatComesOf(dialog, writeBareApp)).toBe(`/stuck-in-${dialog}`);
  });
}

/** The first of the two that the page or its worker asks for. */
async function whatComesOf(dialog: string, app: (folder: string) => string): Promise<string> {
  const folder = makeFolder();
  const seen = tempting.asked.length;
  const frame = spawn(programIn(folder), argumentsOutside(app(folder)), {
    env: environmentIn(folder, `${tempting.origin}/?dialog=${dialog}`),
    stdio: 'ignore',
  });
  try {
    const asked = () => tempting.asked.slice(seen).find((one) => one.endsWith(`-${dialog}`)) ?? null;
    // A frame that has ended by itself says nothing more.
    const said = () => asked() ?? howItEnded(frame);
    await expect.poll(said, { timeout: 20_000 }).not.toBeNull();
    return said() ?? '';
  } finally {
    await kill(frame);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function howItEnded({ exitCode, signalCode }: ChildProcess): string | null {
  return exitCode === null && signalCode === null ? null : `the frame ended by itself: ${exitCode ?? signalCode}`;
}

async function kill(frame: ChildProcess): Promise<void> {
  if (howItEnded(frame) !== null) return;
  const ended = once(frame, 'exit');
  frame.kill('SIGKILL');
  await ended;
}
