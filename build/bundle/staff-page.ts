/**
 * Builds the staff page: one page with its scripts, styles and fonts, for a browser at a desk or on a phone. It shares
 * no script with the kiosk's page.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Manifest } from 'vite';
import { interfaceLanguages } from './locales.ts';

const BOOT = 'renderer/staff/boot.tsx';
/** As old as the oldest browser of the kiosk's page. */
const BROWSER = 'chrome108';

/** `out` becomes what the staff door serves. */
export async function buildStaffPage(root: string, out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    envDir: false,
    plugins: [react()],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: BROWSER,
      cssTarget: BROWSER,
      manifest: true,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, BOOT) },
    },
  });
  const manifest: Manifest = JSON.parse(readFileSync(path.join(out, '.vite/manifest.json'), 'utf8'));
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'index.html'), staffTemplate(loadsOf(manifest), withoutScript(root)));
}

interface StaffLoads {
  readonly script: string;
  readonly styles: readonly string[];
}

/** Addresses of the script and the styles, from what Vite noted. */
function loadsOf(manifest: Manifest): StaffLoads {
  const boot = manifest[BOOT];
  if (!boot) throw new Error(`the build made no script from ${BOOT}`);
  const files = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  return {
    script: `/${boot.file}`,
    styles: [...files].filter((file) => file.endsWith('.css')).map((file) => `/${file}`),
  };
}

/** What stands where a browser runs no script: in every language of the page. */
function withoutScript(root: string): { readonly code: string; readonly direction: string; readonly text: string }[] {
  const languages = interfaceLanguages(path.join(root, 'locales'), 'staff.json');
  return languages.map(({ code, direction, words }) => ({ code, direction, text: textAt(words, 'page.noScript') }));
}

function textAt(words: unknown, key: string): string {
  const text = key.split('.').reduce((inside, name) => (inside as Record<string, unknown>)?.[name], words);
  if (typeof text !== 'string') throw new Error(`the staff words of a language lack ${key}`);
  return text;
}

/** No word of it depends on who asks: the page learns everything else from the door. */
function staffTemplate({ script, styles }: StaffLoads, notes: ReturnType<typeof withoutScript>): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">\n`).join('');
  const texts = notes.map(({ code, direction, text }) => `<p lang="${code}" dir="${direction}">${escaped(text)}</p>`);
  return `<!doctype html>
<html lang="en" dir="ltr" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Backstory</title>
<link rel="icon" href="data:,">
${links}</head>
<body>
<div id="staff"></div>
<noscript>${texts.join('')}</noscript>
<script type="module" src="${script}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
