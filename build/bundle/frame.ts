/**
 * Builds the frame's two programs, main and preload, each into one CommonJS file that Node 16 understands: the oldest
 * Electron the frame is tested on carries that, and a sandboxed preload may be nothing else. And its one page, for when
 * there is no other.
 */
import path from 'node:path';
import { build } from 'vite';
import { writeDeskPage } from './desk-page.ts';

export async function buildFrame(root: string, outDir: string): Promise<void> {
  for (const name of ['main', 'preload']) {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      mode: 'production',
      envDir: false,
      ssr: { noExternal: true, external: ['electron'] },
      build: {
        outDir,
        emptyOutDir: name === 'main',
        ssr: path.join(root, `electron/${name}.ts`),
        target: 'node16',
        rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: `${name}.cjs` } },
      },
    });
  }
  await writeDeskPage(root, path.join(outDir, 'ask-at-the-desk.html'));
}
