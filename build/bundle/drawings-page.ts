/**
 * Builds the page with every drawing as one text: script, styles and faces stand in it, so that it opens from a folder and
 * can be sent to whoever is to judge. It draws with the kiosk's own code.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { DrawingSpec } from '../../core/content/drawing.ts';

const BOOT = 'renderer/anatomy/gallery/drawings-boot.tsx';
/** Larger than any face: all of them go into the page. */
const INLINE_BELOW_BYTES = 1_000_000;

interface Known {
  /** Words of labels by label id. */
  readonly words: Readonly<Record<string, string>>;
  /** What the pages of walkthroughs ask for. */
  readonly used: readonly DrawingSpec[];
}

export async function drawingsPage(root: string, known: Known): Promise<string> {
  const out = mkdtempSync(path.join(tmpdir(), 'backstory-drawings-'));
  try {
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
        cssCodeSplit: false,
        modulePreload: false,
        assetsInlineLimit: INLINE_BELOW_BYTES,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: path.join(root, BOOT), output: { codeSplitting: false } },
      },
    });
    return template({ styles: builtText(out, '.css'), script: builtText(out, '.js'), known });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function builtText(out: string, ending: string): string {
  const assets = path.join(out, 'assets');
  const files = readdirSync(assets).filter((file) => file.endsWith(ending));
  return files.map((file) => readFileSync(path.join(assets, file), 'utf8')).join('\n');
}

interface Parts {
  readonly styles: string;
  readonly script: string;
  readonly known: Known;
}

function template({ styles, script, known }: Parts): string {
  const json = JSON.stringify(known).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en" dir="ltr" data-theme="light" data-size="100">
<head>
<meta charset="utf-8">
<title>Backstory: all drawings</title>
<style>${styles}</style>
</head>
<body>
<h1>All drawings, state by state: light, dark, high contrast</h1>
<p>Each scene comes first in every single state, where a word may name a part that this state does not have; then as pages
use it, with the labels they ask for.</p>
<div id="drawings"></div>
<script type="application/json" id="drawings-known">${json}</script>
<script type="module">${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
