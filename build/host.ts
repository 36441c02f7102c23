/**
 * `npm run host`: builds what is old, then runs the host alone with the same arguments. Only the host's one JSON line
 * goes to stdout.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { typedFolder } from './start/typed-folder.ts';

const root = path.dirname(import.meta.dirname);
if (!(await ensureBuilt({ root, say: (line) => console.error(line) }))) process.exit(1);

const args = process.argv.slice(2);
const data = args.indexOf('--data') + 1;
if (data > 0 && args[data]) args[data] = typedFolder(args[data], process.env, process.cwd());
const host = spawn(process.execPath, [path.join(root, 'host/main.ts'), ...args], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => host.kill(signal));
const [code] = await once(host, 'exit');
process.exit(code ?? 1);
