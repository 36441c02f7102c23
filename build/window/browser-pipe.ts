/**
 * A browser's private pipe: two descriptors that no other program can reach, over which it takes orders and tells what
 * happens to its pages. The browser ends by itself when this end is closed.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Facts = Record<string, unknown>;

export interface BrowserPipe {
  /** Resolves with the answer; empty where the browser refused, never where it is gone. */
  readonly ask: (method: string, params?: Facts, sessionId?: string) => Promise<Facts>;
  readonly onEvent: (listener: (method: string, params: Facts) => void) => void;
}

/** Needs pipes as the child's third and fourth descriptors. */
export function openPipe(child: ChildProcess): BrowserPipe {
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (answer: Facts) => void>();
  const listeners: ((method: string, params: Facts) => void)[] = [];
  let lastId = 0;
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => {});
  const read = messageReader((message) => {
    if (typeof message.id === 'number') {
      waiting.get(message.id)?.((message.result ?? {}) as Facts);
      waiting.delete(message.id);
    } else {
      for (const listener of listeners) listener(String(message.method), (message.params ?? {}) as Facts);
    }
  });
  fromBrowser.on('data', read);
  return {
    ask: (method, params = {}, sessionId) => {
      lastId += 1;
      toBrowser.write(`${JSON.stringify({ id: lastId, method, params, ...(sessionId && { sessionId }) })}\0`);
      return new Promise((resolve) => waiting.set(lastId, resolve));
    },
    onEvent: (listener) => listeners.push(listener),
  };
}

/** Takes chunks of bytes and hands on each whole message; messages end with a zero byte. */
export function messageReader(take: (message: Facts) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      take(JSON.parse(rest.subarray(0, end).toString('utf8')));
      rest = rest.subarray(end + 1);
    }
  };
}
