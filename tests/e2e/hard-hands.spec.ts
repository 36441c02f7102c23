/**
 * Hands that try what a browser does for them beside the page: a menu, marked words, a larger page, a page pulled away,
 * a page before this one, pasting. On a page without guards the same hands get it.
 */
import { type Browser, type CDPSession, expect, type Page } from '@playwright/test';
import { Fingers } from '../support/fingers.ts';
import { kioskTest, PORTRAIT } from '../support/kiosk-test.ts';
import { type PatientAtGlass, UNHURRIED_MS } from '../support/patient-at-glass.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const UNGUARDED = `<!doctype html><meta name="viewport" content="width=device-width">
<body style="width: 3000px; height: 6000px; font-size: 60px"><p><b id="words">Words that stand on the page</b></p>
<a id="key" href="#"><svg width="300" height="300"><rect width="300" height="300"/></svg></a>
<textarea id="box" style="width: 400px; height: 200px"></textarea>`;
const COPIED = 'Words that stand on the page';
const FREE = { x: 540, y: 900 };

const test = kioskTest.extend<{ readonly unguarded: Page }>({
  unguarded: async ({ browser }, use) => {
    const page = await openUnguarded(browser);
    await use(page);
    await page.close();
  },
});

test.use({ viewport: PORTRAIT });

async function openUnguarded(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: PORTRAIT, hasTouch: true });
  await page.setContent(UNGUARDED);
  return page;
}

async function read(patient: PatientAtGlass): Promise<void> {
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
  await patient.pass(UNHURRIED_MS);
}

async function middleOf(page: Page, what: string): Promise<Point> {
  const box = await page.locator(what).first().boundingBox();
  if (!box) throw new Error(`there is no ${what} on the glass`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** Longer than any system waits before it takes a touch for a wish for its menu; the browser's own clock has no hands. */
const HELD_MS = 1_500;

/**
 * What the browser did when a finger lay on this point. Of all fingers that a test can send, only those that it makes out
 * of a mouse are told from a tap by how long they lie.
 */
async function hold(page: Page, line: CDPSession, { x, y }: Point): Promise<string[]> {
  await page.evaluate(() => {
    const done: string[] = [];
    Object.assign(window, { done });
    for (const kind of ['contextmenu', 'dragstart', 'selectstart']) {
      // The last to hear it, when all who could refuse it have.
      window.addEventListener(kind, (event) => done.push(`${kind} ${event.defaultPrevented ? 'refused' : 'done'}`), {
        once: true,
      });
    }
  });
  const finger = { x, y, button: 'left', clickCount: 1 } as const;
  await line.send('Input.emulateTouchFromMouseEvent', { type: 'mousePressed', ...finger });
  await new Promise((resolve) => setTimeout(resolve, HELD_MS));
  const selected = await page.evaluate(() => String(getSelection()));
  await line.send('Input.emulateTouchFromMouseEvent', { type: 'mouseReleased', ...finger });
  const seen = await page.evaluate<string[]>('done');
  return selected === '' ? seen : [...seen, 'words marked'];
}

async function longFinger(page: Page): Promise<CDPSession> {
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'desktop' });
  return line;
}

test('a finger held on words, on a drawing or on a key asks for no menu and marks nothing; the key still works', async ({
  patient,
  page,
  unguarded,
}) => {
  await read(patient);
  const line = await longFinger(page);
  for (const what of ['main .words p', 'main .stage', '[data-action="next"]']) {
    const seen = await hold(page, line, await middleOf(page, what));
    expect(seen, what).toContain('contextmenu refused');
    expect(seen.filter((one) => !one.endsWith('refused'))).toEqual([]);
    await patient.pass(HELD_MS);
  }
  await expect(page.locator('[data-screen] main')).toHaveAttribute('data-page', '2');
  const bare = await longFinger(unguarded);
  const onWords = await hold(unguarded, bare, await middleOf(unguarded, '#words'));
  expect(onWords).toEqual(expect.arrayContaining(['contextmenu done', 'words marked']));
  expect(await hold(unguarded, bare, await middleOf(unguarded, '#key'))).toContain('dragstart done');
});

const PINCHES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'on a touchpad': async (page) => {
    const line = await page.context().newCDPSession(page);
    await line.send('Input.synthesizePinchGesture', { ...FREE, scaleFactor: 3, gestureSourceType: 'mouse' });
  },
  'on the glass': async (page) => {
    const fingers = await Fingers.on(page);
    await fingers.down(1, { ...FREE, x: 500 });
    await fingers.down(2, { ...FREE, x: 580 });
    for (let away = 20; away <= 200; away += 20) {
      await fingers.slide(1, { ...FREE, x: 500 - away });
      await fingers.slide(2, { ...FREE, x: 580 + away });
    }
    await fingers.up(1);
    await fingers.up(2);
  },
};

for (const [where, pinch] of Object.entries(PINCHES)) {
  test(`two fingers ${where} do not enlarge the page`, async ({ patient, page, unguarded }) => {
    await read(patient);
    const scale = (of: Page) => of.evaluate(() => visualViewport?.scale);
    const before = await patient.whereabouts();
    await pinch(page);
    // A page that has just come may miss a finger.
    await expect(async () => {
      await pinch(unguarded);
      expect(await scale(unguarded)).toBeGreaterThan(2);
    }).toPass();
    expect(await scale(page)).toBe(1);
    expect(await patient.whereabouts()).toBe(before);
  });
}

/** Pulls with a finger and turns a wheel, each way. */
async function pull(page: Page): Promise<void> {
  const fingers = await Fingers.on(page);
  for (const { x, y } of [
    { x: 0, y: 500 },
    { x: 500, y: 0 },
    { x: 0, y: -500 },
    { x: -500, y: 0 },
  ]) {
    await fingers.down(1, FREE);
    for (const part of [0.1, 0.4, 0.7, 1]) await fingers.slide(1, { x: FREE.x + x * part, y: FREE.y + y * part });
    await fingers.up(1);
    await page.mouse.move(FREE.x, FREE.y);
    await page.mouse.wheel(-x, -y);
  }
}

/** How far anything on the page has been scrolled. */
function scrolled(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((sum, { scrollTop, scrollLeft }) => sum + scrollTop + scrollLeft, 0),
  );
}

for (const size of ['100', '200']) {
  test(`at ${size} %, a page that is pulled past its ends stays where it is, and so does the visit`, async ({
    patient,
    page,
    unguarded,
  }) => {
    await patient.begin();
    await patient.dress({ size });
    await patient.open('about.what-is-fbss', 'why');
    const [before, past] = [await patient.whereabouts(), await page.evaluate(() => history.length)];
    await pull(page);
    expect(await scrolled(page)).toBe(0);
    expect(await patient.whereabouts()).toBe(before);
    expect(await page.evaluate(() => [history.length, location.pathname])).toEqual([past, '/']);
    // Swiping back is the system's own: a browser under test does not do it, but would obey this.
    const ends = await page.evaluate(() =>
      [document.documentElement, document.body].map((one) => getComputedStyle(one).overscrollBehavior),
    );
    expect(ends).toEqual(['none', 'none']);
    await pull(unguarded);
    await expect.poll(() => scrolled(unguarded)).toBeGreaterThan(0);
  });
}

test('a history filled to its limit leads nowhere: the page stays, and the visit with it', async ({
  patient,
  page,
}) => {
  await read(patient);
  const before = await patient.whereabouts();
  // More take a browser under test seconds; five thousand at once are tried in the frame.
  const entries = await page.evaluate(() => {
    Object.assign(window, { isSame: true });
    for (let entry = 1; entry <= 300; entry += 1) history.pushState({ entry }, '', `/?entry=${entry}`);
    return history.length;
  });
  expect(entries).toBeLessThanOrEqual(50);
  for (const steps of [-1, -40, 20]) {
    await page.evaluate((by) => {
      const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.go(by);
      return gone;
    }, steps);
    expect(await patient.whereabouts()).toBe(before);
  }
  // It did go back and forth.
  expect(page.url()).toContain('?entry=279');
  expect(await page.evaluate('window.isSame')).toBe(true);
  await patient.goOn();
  await expect(page.locator('[data-screen] main')).toHaveAttribute('data-page', '2');
});

test('the middle button pastes what somebody marked nowhere: no screen has anything to write into', async ({
  patient,
  page,
  unguarded,
}) => {
  await unguarded.locator('#words').click({ clickCount: 3 });
  const paste = async (at: Point) => {
    await page.mouse.click(at.x, at.y, { button: 'middle' });
    expect(await page.locator('input, textarea, select, [contenteditable]').count()).toBe(0);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(COPIED);
  };
  await paste(FREE);
  await read(patient);
  for (const sheet of ['sources', 'help', 'size']) {
    const before = await patient.whereabouts();
    await paste(await middleOf(page, 'main h1'));
    await paste(await patient.middleOf(sheet));
    expect(await patient.whereabouts()).toBe(before);
    await patient.touch(sheet);
    await paste(FREE);
    await patient.touch('back');
  }
  await unguarded.locator('#box').click({ button: 'middle' });
  await expect.poll(() => unguarded.locator('#box').inputValue()).toContain(COPIED);
});
