/** `npm start` in a browser of this machine, for real, on a display: opened again after a crash, ended on a desk. */
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from '@playwright/test';
import { browserCandidates, findBrowser } from '../../build/window/find-browser.ts';
import { askSmallHost, endSmallHost, projectWithSmallHost } from '../support/project-with-small-host.ts';
import { hostPort, processesWith, type StartUnderTest, startUnderTest } from '../support/start-under-test.ts';

test.skip(process.platform !== 'linux', 'it looks at processes under /proc');
test.skip(!process.env.DISPLAY, 'there is no display');
test.skip(findBrowser(browserCandidates(process.platform, process.env)) === null, 'there is no browser');

let start: StartUnderTest;
test.afterEach(async () => {
  await start?.stop();
  expect(browser(), 'nothing of the browser is left').toEqual([]);
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(profile()));
  expect(left, 'the profile was thrown away').toEqual([]);
});

const profile = () => `backstory-browser-${start.pid}-`;
const browser = () => processesWith(profile());
const pages = () => browser().filter((pid) => processesWith('--type=renderer').includes(pid));
/** The browser itself, of which all others are children. */
const mainProcess = () => browser().filter((pid) => !processesWith('--type=').includes(pid))[0] ?? 0;

/** When a patient could last touch to begin; 0 while nothing is there. */
async function shownAt(): Promise<number> {
  try {
    const answer = await fetch(`http://127.0.0.1:${hostPort(start)}/health`);
    const { attractShownAt }: { attractShownAt: number | null } = await answer.json();
    return attractShownAt ?? 0;
  } catch {
    return 0;
  }
}

test('a page that crashed and a browser that was killed come back at the start', async () => {
  start = startUnderTest(['--sample', '--browser']);
  await expect.poll(shownAt, { timeout: 30_000 }).toBeGreaterThan(0);
  const first = await shownAt();
  for (const pid of pages()) process.kill(pid, 'SIGKILL');
  await start.says(/it opens again in 1 s\./);
  await expect.poll(shownAt, { timeout: 30_000 }).toBeGreaterThan(first);
  const second = await shownAt();
  process.kill(mainProcess(), 'SIGKILL');
  await start.says(/was ended by SIGKILL; it opens again in 2 s\./);
  await expect.poll(shownAt, { timeout: 30_000 }).toBeGreaterThan(second);
});

test('the secret stands in no command line, and Ctrl+C ends host and browser', async () => {
  start = startUnderTest(['--sample', '--browser']);
  await expect.poll(shownAt, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(processesWith('/enter/').filter((pid) => browser().includes(pid))).toEqual([]);
  start.signal('SIGINT');
  expect(await start.ended).toBe(0);
  expect(hostPort(start)).toBeNull();
});

test('on a desk, closing the window ends the program', async () => {
  start = startUnderTest(['--sample', '--browser', '--windowed']);
  await expect.poll(shownAt, { timeout: 30_000 }).toBeGreaterThan(0);
  process.kill(mainProcess(), 'SIGTERM');
  expect(await start.ended).toBe(0);
  expect(hostPort(start)).toBeNull();
});

for (const look of [[], ['--windowed']]) {
  test(`staff restart the kiosk: a fresh window opens; staff close it: all ends ${look.join('')}`, async () => {
    const { root, remove } = projectWithSmallHost();
    start = startUnderTest(['--browser', ...look], { root });
    const opened = async () => (await askSmallHost(hostPort(start)))?.opened ?? 0;
    await expect.poll(opened, { timeout: 30_000 }).toBe(1);
    const before = mainProcess();
    await endSmallHost(hostPort(start), 11);
    await start.says(/The host is back\./);
    await expect.poll(opened, { timeout: 30_000 }).toBe(1);
    expect(mainProcess()).not.toBe(before);
    await endSmallHost(hostPort(start), 10);
    expect(await start.ended).toBe(0);
    remove();
  });
}
