/** What the built page starts from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../build/bundle/fingerprint.ts';
import { whatPageLoads } from '../../build/bundle/kiosk-page.ts';
import { template } from '../../build/bundle/template.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-bundle-'));
  mkdirSync(path.join(folder, 'renderer'));
  writeFileSync(path.join(folder, 'renderer/a.ts'), 'a');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('sources count as changed when one is edited, added or gone, and not when one is only touched', () => {
  const of = () => fingerprint(folder, ['renderer', 'core']);
  const first = of();
  writeFileSync(path.join(folder, 'renderer/a.ts'), 'a');
  expect(of()).toBe(first);
  writeFileSync(path.join(folder, 'renderer/a.ts'), 'b');
  const edited = of();
  expect(edited).not.toBe(first);
  writeFileSync(path.join(folder, 'renderer/b.ts'), 'b');
  expect(of()).not.toBe(edited);
  rmSync(path.join(folder, 'renderer/b.ts'));
  expect(of()).toBe(edited);
});

test('the page names its script and its one sheet of styles', () => {
  const loads = whatPageLoads({
    'renderer/kiosk/boot.ts': { file: 'assets/boot-1.js', isEntry: true },
    'style.css': { file: 'assets/style-2.css' },
  });
  expect(loads).toEqual({ script: '/assets/boot-1.js', styles: '/assets/style-2.css' });
});

test('an Arabic first page runs from right to left and lets the screen have the last word on sizes', () => {
  const page = template({
    language: 'ar',
    direction: 'rtl',
    words: '<p>…</p>',
    rest: '<ul></ul>',
    firstStyle: 'p{}',
    script: '/assets/boot.js',
    styles: '/assets/style.css',
  });
  expect(page).toContain('<html lang="ar" dir="rtl" data-theme="light" data-size="100">');
  expect(page).toContain('<div id="kiosk"><p>…</p><template id="rest"><ul></ul></template></div>');
  const inOrder = ['<style>p{}', '/assets/style.css', '<!--screen-->', '…', '<ul>'].map((part) => page.indexOf(part));
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  expect(inOrder).not.toContain(-1);
  expect(page).toContain('<script type="application/json" id="kiosk-state"><!--state--></script>');
});
