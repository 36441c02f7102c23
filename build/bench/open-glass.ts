/**
 * Opens one page to be measured in a browser of its own: a fresh process and a fresh profile each time, without a
 * screen, told what the kiosk's browser is told, as slow as asked. It presses nothing beyond the way to a page.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { testBrowserArguments } from '../test/browser-arguments.ts';
import { kioskArguments } from '../window/browser-arguments.ts';

/** A page to be measured; `cookie` opens the kiosk's door. */
export interface Subject {
  readonly name: 'kiosk' | 'floor';
  readonly address: string;
  readonly cookie: { readonly name: string; readonly value: string } | null;
}

export interface Wish {
  /** The browser. */
  readonly program: string;
  /** Null: a tab that shows nothing. */
  readonly subject: Subject | null;
  /** How many times slower than this machine the page's main thread runs. */
  readonly slower?: 1 | 4;
  /** Runs in the page before anything of its own. */
  readonly probe?: () => void;
}

export interface Glass {
  readonly page: Page;
  readonly line: CDPSession;
  /** Of the browser; its other processes are beneath it. */
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** The topic that both pages can open, and the group that the kiosk keeps it in. */
export const TOPIC = { walkthrough: 'cause.scar-tissue', group: 'why' };
const VIEWPORT = { width: 1920, height: 1080 };

export async function openGlass({ program, subject, slower = 1, probe }: Wish): Promise<Glass> {
  const args = [...testBrowserArguments(process.getuid?.() === 0), ...kioskArguments()];
  const server = await chromium.launchServer({ executablePath: program, args, handleSIGTERM: false });
  const browser = await chromium.connect(server.wsEndpoint());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true });
    if (subject?.cookie) await context.addCookies([{ ...subject.cookie, url: subject.address }]);
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    if (slower !== 1) await line.send('Emulation.setCPUThrottlingRate', { rate: slower });
    if (probe) await page.addInitScript(probe);
    if (subject) await page.goto(subject.address, { waitUntil: 'commit' });
    return { page, line, pid: server.process().pid ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Waits until the whole app stands there: the kiosk's first page keeps its rest, the app has none. */
export async function waitForAttract(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-screen=attract]') !== null && document.querySelector('#rest') === null,
    null,
    { timeout: 20_000 },
  );
}

/** From attract to the first page of the topic. */
export async function walkToTopic(page: Page): Promise<void> {
  await waitForAttract(page);
  const tile = `[data-action=open][data-walkthrough="${TOPIC.walkthrough}"]`;
  await press(page, '[data-action=begin]');
  await press(page, '[data-action=language][data-language=en]');
  await page.waitForSelector('[data-screen=menu]');
  if ((await page.locator(`${tile}:visible`).count()) === 0)
    await press(page, `[data-action=group][data-group=${TOPIC.group}]`);
  while ((await page.locator(`${tile}:visible`).count()) === 0) {
    await press(page, '[data-action=next]');
    await page.waitForTimeout(450);
  }
  await press(page, tile);
  await page.waitForSelector('[data-screen=page]');
}

async function press(page: Page, selector: string): Promise<void> {
  const control = page.locator(`${selector}:visible`).first();
  await control.waitFor();
  await control.evaluate((element) => (element as HTMLElement).click());
}
