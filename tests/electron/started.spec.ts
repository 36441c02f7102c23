/** The frame as `npm start` keeps it: started afresh when its page falls five times, or when staff say so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { whyNoFrame } from '../support/frame-under-test.ts';
import { askSmallHost, endSmallHost, projectWithSmallHost } from '../support/project-with-small-host.ts';
import { hostPort, processesWith, type StartUnderTest, startUnderTest } from '../support/start-under-test.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');
test.skip(process.platform !== 'linux', 'it looks at processes under /proc');

const FALLS_BEFORE_A_RESTART = 5;

test('a kiosk whose page falls again and again is started afresh, without a browser in its place', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-started-'));
  const environment = { XDG_CONFIG_HOME: folder };
  const start = startUnderTest(['--sample', '--electron'], { environment });
  try {
    const frame = () => processesWith(folder);
    const pages = () => frame().filter((pid) => processesWith('--type=renderer').includes(pid));
    let before = 0;
    for (let falls = 0; falls <= FALLS_BEFORE_A_RESTART; falls += 1) {
      await expect.poll(() => shownAt(start), { timeout: 40_000 }).toBeGreaterThan(before);
      before = await shownAt(start);
      if (falls < FALLS_BEFORE_A_RESTART) for (const pid of pages()) process.kill(pid, 'SIGKILL');
    }
    await start.says(/The window ended with code 5; it opens again in 1 s\./);
  } finally {
    await start.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
});

test('staff restart the kiosk: a fresh frame opens; staff close it: all ends', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-started-'));
  const { root, remove } = projectWithSmallHost();
  const start = startUnderTest(['--electron'], { root, environment: { XDG_CONFIG_HOME: folder } });
  try {
    const frames = () => processesWith(`${root} `).filter((pid) => processesWith('ozone-platform-hint').includes(pid));
    const opened = async () => (await askSmallHost(hostPort(start)))?.opened ?? 0;
    await expect.poll(opened, { timeout: 40_000 }).toBe(1);
    const before = frames();
    expect(before).toHaveLength(1);
    await endSmallHost(hostPort(start), 11);
    await start.says(/The host is back\./);
    await expect.poll(opened, { timeout: 40_000 }).toBe(1);
    expect(frames()).not.toEqual(before);
    await endSmallHost(hostPort(start), 10);
    expect(await start.ended).toBe(0);
    expect(frames()).toEqual([]);
  } finally {
    await start.stop();
    remove();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
});

/** When a patient could last touch to begin; 0 while nothing is there. */
async function shownAt(start: StartUnderTest): Promise<number> {
  try {
    const answer = await fetch(`http://127.0.0.1:${hostPort(start)}/health`);
    const { attractShownAt }: { attractShownAt: number | null } = await answer.json();
    return attractShownAt ?? 0;
  } catch {
    return 0;
  }
}
