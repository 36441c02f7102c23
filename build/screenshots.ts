/**
 * `npm run screenshots`: walks the real kiosk and takes the README's pictures (docs/pictures) and one contact sheet of
 * every screen in portrait, landscape, Arabic, 200 % and high contrast. It judges nothing: people do.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { type Look, type Picture, walk } from './screenshots/walk.ts';
import { newSecret, startHost } from './start/host-process.ts';
import { browserCandidates, findBrowser } from './window/find-browser.ts';

const PORTRAIT = { width: 1080, height: 1920 };
const LANDSCAPE = { width: 1920, height: 1080 };
const ALL = ['cause.scar-tissue', 'about.what-is-fbss', 'treatment.spinal-cord-stimulation', 'safety.red-flags'];
const ONE = ALL.slice(0, 1);
const LOOKS: readonly Look[] = [
  { name: 'Portrait', language: 'en', size: '100', theme: 'light', walkthroughs: ALL, viewport: PORTRAIT },
  { name: 'Landscape', language: 'en', size: '100', theme: 'light', walkthroughs: ONE, viewport: LANDSCAPE },
  { name: 'Arabic', language: 'ar', size: '100', theme: 'light', walkthroughs: ONE, viewport: PORTRAIT },
  {
    name: 'Arabic, dark, landscape',
    language: 'ar',
    size: '100',
    theme: 'dark',
    walkthroughs: ONE,
    viewport: LANDSCAPE,
  },
  { name: 'Spanish, 200 %', language: 'es', size: '200', theme: 'light', walkthroughs: ONE, viewport: PORTRAIT },
  { name: 'High contrast', language: 'en', size: '150', theme: 'high-contrast', walkthroughs: ONE, viewport: PORTRAIT },
];
/** README picture by the name of its screen in the first look. */
const README_PICTURES = ['attract', 'languages', 'menu', 'page', 'check-answered', 'takeaway', 'help', 'still-there'];

const root = path.dirname(import.meta.dirname);
const say = (line: string) => console.error(line);
await ensureBuilt({ root, say });
const browserPath = findBrowser(browserCandidates(process.platform, process.env));
if (!browserPath) throw new Error('No Chromium, Chrome or Edge was found on this machine.');

const data = mkdtempSync(path.join(tmpdir(), 'backstory-pictures-'));
const host = startHost({ root, port: 0, secret: newSecret(), data, sample: true, staff: null });
const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'],
});
try {
  const address = await host.address;
  if (!address) throw new Error('The host did not start.');
  const pictures = path.join(root, 'docs/pictures');
  mkdirSync(pictures, { recursive: true });
  const taken: { look: Look; pictures: Picture[] }[] = [];
  for (const look of LOOKS) {
    say(`${look.name}…`);
    taken.push({ look, pictures: await walk(browser, address, look) });
  }
  await contactSheet(browser, taken, path.join(pictures, 'contact-sheet.jpg'));
  for (const { look, pictures: all } of taken.slice(0, 2)) {
    const side = look.viewport === PORTRAIT ? 'portrait' : 'landscape';
    for (const name of README_PICTURES) {
      const picture = all.find((one) => one.name === name);
      if (picture) await picture.save(browser, path.join(pictures, `${name}-${side}.png`));
    }
  }
  say(`Pictures are in ${path.relative(root, pictures)}.`);
} finally {
  await browser.close();
  host.child.process.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
