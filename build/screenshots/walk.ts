/**
 * One walk through every screen of the kiosk in one look, with a picture of each.
 */
import type { Browser, Page } from '@playwright/test';

export interface Look {
  readonly name: string;
  readonly language: string;
  readonly size: '100' | '150' | '200';
  readonly theme: 'light' | 'dark' | 'high-contrast';
  readonly walkthroughs: readonly string[];
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface Picture {
  readonly name: string;
  readonly png: Buffer;
  /** Writes it half as large. */
  readonly save: (browser: Browser, file: string) => Promise<void>;
}

/** Longer than the time in which a second tap counts as a shaking hand. */
const BETWEEN_TAPS_MS = 450;
/** Into the countdown of a page. */
const PAST_LIMIT_MS = 126_000;

export async function walk(browser: Browser, address: string, look: Look): Promise<Picture[]> {
  const page = await browser.newPage({ viewport: look.viewport, hasTouch: true });
  const pictures: Picture[] = [];
  const shot = async (name: string) => pictures.push(picture(name, await page.screenshot(), look));
  const tap = async (selector: string) => {
    await page.locator(`:is(${selector}):visible`).first().tap();
    await page.waitForTimeout(BETWEEN_TAPS_MS);
  };
  await page.clock.install();
  await page.goto(address);
  await page.waitForSelector('[data-screen=attract]');
  await page.waitForTimeout(1_500);
  await shot('attract');
  await tap('[data-action=begin]');
  await shot('languages');
  await tap(`[data-action=language][data-language=${look.language}]`);
  if (look.size !== '100' || look.theme !== 'light') await setDisplay(tap, look);
  await shot('menu');
  for (const id of look.walkthroughs) await walkThrough(page, tap, shot, id);
  await lastScreens(page, tap, shot);
  await page.close();
  return pictures;
}

type Tap = (selector: string) => Promise<void>;
type Shot = (name: string) => Promise<unknown>;

async function setDisplay(tap: Tap, look: Look): Promise<void> {
  await tap('.rail [data-action=size]');
  await tap(`[data-action=size][data-value="${look.size}"]`);
  await tap(`[data-action=theme][data-value=${look.theme}]`);
  await tap('.rail [data-action=continue]');
}

async function walkThrough(page: Page, tap: Tap, shot: Shot, id: string): Promise<void> {
  const tile = `[data-action=open][data-walkthrough="${id}"]`;
  const group = id.startsWith('treatment') ? 'help' : id.startsWith('safety') ? 'warning' : 'why';
  await findTile(page, tap, `${tile}, [data-action=group][data-group=${group}]`);
  if ((await page.locator(`:is(${tile}):visible`).count()) === 0) {
    await tap(`[data-action=group][data-group=${group}]`);
    await shot('menu-group');
    await findTile(page, tap, tile);
  }
  await tap(tile);
  for (;;) {
    const screen = await page.locator('[data-screen]').getAttribute('data-screen');
    await shot(screen ?? 'none');
    if (await showMore(page, tap)) continue;
    if (screen === 'takeaway') break;
    if (screen === 'page') await tap('.rail [data-action=next]');
    else {
      await tap('[data-action=answer]');
      await shot('check-answered');
      while (await showMore(page, tap));
      await tap('.rail [data-action=continue]');
    }
  }
  await tap('.rail [data-action=home]');
}

async function findTile(page: Page, tap: Tap, tile: string): Promise<void> {
  while ((await page.locator(`:is(${tile}):visible`).count()) === 0) await tap('.rail [data-action=next]');
}

async function showMore(page: Page, tap: Tap): Promise<boolean> {
  const more = '.rail [data-action=next][data-value=more]';
  if ((await page.locator(more).count()) === 0) return false;
  await tap(more);
  return true;
}

async function lastScreens(page: Page, tap: Tap, shot: Shot): Promise<void> {
  for (const sheet of ['help', 'size']) {
    await tap(`.rail [data-action=${sheet}]`);
    await shot(sheet === 'size' ? 'display' : sheet);
    await tap('.rail [data-action=home]');
  }
  await findTile(page, tap, '[data-action=open]');
  await tap('[data-action=open]');
  await tap('[data-action=sources]');
  await shot('sources');
  while (await showMore(page, tap));
  await tap('.rail [data-action=continue]');
  while (await showMore(page, tap));
  if ((await page.locator('[data-action=word]:visible').count()) > 0) {
    await tap('[data-action=word]');
    await shot('word');
    while (await showMore(page, tap));
    await tap('.rail [data-action=continue]');
  }
  await page.clock.runFor(PAST_LIMIT_MS);
  await page.waitForSelector('[data-screen=still-there]');
  await shot('still-there');
  await tap('.rail [data-action=start-over]');
}

function picture(name: string, png: Buffer, look: Look): Picture {
  const save = async (browser: Browser, file: string) => {
    const { width, height } = look.viewport;
    const page = await browser.newPage({ viewport: { width: width / 2, height: height / 2 } });
    await page.setContent(
      `<body style="margin:0"><img width="${width / 2}" src="data:image/png;base64,${png.toString('base64')}">`,
    );
    await page.screenshot({ path: file });
    await page.close();
  };
  return { name, png, save };
}
