/**
 * Builds the kiosk page: the scripts, styles and fonts that the glass loads, and one prerendered first page for each
 * language that has an interface. React comes after the first picture, never with it.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Manifest, type Plugin, type Rolldown } from 'vite';
import { inOneByteLetters } from '../../core/one-byte-letters.ts';
import { interfaceLanguages } from './locales.ts';
import { writeSmallFaces } from './small-faces.ts';
import { template } from './template.ts';

const BOOT = 'renderer/kiosk/boot.ts';
const PRERENDER = 'renderer/kiosk/prerender.tsx';
const FIRST_STYLE = 'renderer/parts/first-picture.css';
/** The oldest browser the page must run in (the Electron its frame is tested on). */
const BROWSER = 'chrome108';

type Words = Record<string, unknown>;
type Prerender = (language: string, words: Record<string, Words>) => { words: string; rest: string };

/** `out` becomes what the host serves; `work` takes what only the build needs. */
export async function buildKioskPage(root: string, out: string, work: string): Promise<void> {
  await build(pageConfig(root, out));
  await build(prerenderConfig(root, work));
  const { prerender }: { prerender: Prerender } = await import(pathToFileURL(path.join(work, 'prerender.mjs')).href);
  const manifest: Manifest = JSON.parse(readFileSync(path.join(out, '.vite/manifest.json'), 'utf8'));
  const loads = whatPageLoads(manifest);
  // After the rules of the styles: of two faces with one name and the same letters the later is taken.
  appendFileSync(path.join(out, loads.styles), await writeSmallFaces(root, path.join(out, 'assets')));
  const firstStyle = await buildFirstStyle(root);
  const languages = interfaceLanguages(path.join(root, 'locales'));
  const allWords = Object.fromEntries(languages.map(({ code, words }) => [code, words]));
  mkdirSync(out, { recursive: true });
  for (const { code, direction } of languages) {
    const page = template({ language: code, direction, ...prerender(code, allWords), firstStyle, ...loads });
    writeFileSync(path.join(out, `index.${code}.html`), page);
  }
}

/** Addresses of script and styles, from what Vite noted. */
export function whatPageLoads(manifest: Manifest): { script: string; styles: string } {
  const boot = manifest[BOOT];
  if (!boot) throw new Error(`the build made no script from ${BOOT}`);
  const files = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]));
  const styles = [...files].filter((file) => file.endsWith('.css'));
  if (styles.length !== 1) throw new Error(`the build made ${styles.length} styles instead of one`);
  return { script: `/${boot.file}`, styles: `/${styles[0]}` };
}

async function buildFirstStyle(root: string): Promise<string> {
  const input = path.join(root, FIRST_STYLE);
  const built = await build({
    ...quiet(root),
    build: { write: false, cssTarget: BROWSER, rolldownOptions: { input } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const sheet = output.find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error(`the build made no style from ${FIRST_STYLE}`);
  return String(sheet.source);
}

function pageConfig(root: string, outDir: string): InlineConfig {
  return {
    ...quiet(root),
    plugins: [react(), oneByteLetters],
    build: {
      outDir,
      emptyOutDir: true,
      target: BROWSER,
      cssTarget: BROWSER,
      manifest: true,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: path.join(root, BOOT),
        // Drawings stand apart, so that the weight of the kiosk itself can be told from theirs; React stands apart
        // from both, or it would be counted among the drawings, which lean on it.
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
              { name: 'drawings', test: /renderer[\\/]anatomy/, priority: 1 },
            ],
          },
        },
      },
    },
  };
}

const oneByteLetters: Plugin = {
  name: 'one-byte-letters',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inOneByteLetters(file.code);
  },
};

function prerenderConfig(root: string, outDir: string): InlineConfig {
  return {
    ...quiet(root),
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      ssr: path.join(root, PRERENDER),
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
    },
  };
}

function quiet(root: string): InlineConfig {
  return { root, configFile: false, logLevel: 'warn', publicDir: false, mode: 'production', envDir: false };
}
