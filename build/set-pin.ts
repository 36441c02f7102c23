/**
 * `npm run set-pin`: runs the host's own program for it with the same arguments, on this terminal. It never sees what is
 * typed, and needs nothing built.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import path from 'node:path';
import { typedFolder } from './start/typed-folder.ts';

const root = path.dirname(import.meta.dirname);
const typed = (folder: string) => typedFolder(folder, process.env, process.cwd());
const args = process.argv.slice(2).map((arg, at, all) => {
  if (arg.startsWith('--data=') && arg !== '--data=') return `--data=${typed(arg.slice('--data='.length))}`;
  return all[at - 1] === '--data' && !arg.startsWith('--') ? typed(arg) : arg;
});
const asking = spawn(process.execPath, [path.join(root, 'host/set-pin.ts'), ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asking.kill(signal));
const [code, signal]: [number | null, NodeJS.Signals | null] = (await once(asking, 'exit')) as never;
process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1));
