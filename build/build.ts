/** `npm run build`: builds the pages and the frame now, whether or not anything changed. */
import path from 'node:path';
import { ensureBuilt } from './bundle/ensure-built.ts';

const isBuilt = await ensureBuilt({
  root: path.dirname(import.meta.dirname),
  say: (line) => console.error(line),
  always: true,
});
if (!isBuilt) process.exitCode = 1;
