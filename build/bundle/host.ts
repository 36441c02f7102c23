/**
 * Builds the host into one file for a package, where neither its sources nor its libraries lie. Content, words and the
 * built page stay files beside it. Under `npm start` the host runs from its sources and needs none of this.
 */
import path from 'node:path';
import { build } from 'vite';

export async function buildHost(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    envDir: false,
    ssr: { noExternal: true },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: path.join(root, 'host/main.ts'),
      target: 'node24',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
}
