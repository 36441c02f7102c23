/**
 * Hears over a browser's private pipe when a page in it has crashed: the browser itself stays open then and would show
 * its own sad page to the patient. The browser ends by itself when this end of the pipe is closed.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Needs pipes as the child's third and fourth descriptors. */
export function onPageCrash(child: ChildProcess, tell: () => void): void {
  const [, , , toBrowser, fromBrowser] = child.stdio as (Writable | Readable | null | undefined)[];
  if (!toBrowser || !fromBrowser) return;
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => {});
  const readMessages = messageReader((message) => {
    if (message.method === 'Target.targetCrashed') tell();
  });
  fromBrowser.on('data', (chunk: Buffer) => readMessages(chunk));
  const watch = { id: 1, method: 'Target.setDiscoverTargets', params: { discover: true } };
  (toBrowser as Writable).write(`${JSON.stringify(watch)}\0`);
}

/** Takes chunks of bytes and hands on each whole message; messages end with a zero byte. */
export function messageReader(take: (message: Record<string, unknown>) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, end).toString('utf8')));
      rest = rest.subarray(end + 1);
    }
  };
}
