/**
 * Looks at each request before anything else does: only this door's own name, only its own pages, only three methods.
 * A page of another site that a browser here has open gets nothing (DNS rebinding, cross-site requests). Pure.
 */
import type { IncomingHttpHeaders } from 'node:http';

export interface RequestHead {
  readonly method: string;
  /** As sent: path and query. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as sent: shows a header that came twice. */
  readonly rawHeaders: readonly string[];
}

export interface Refusal {
  readonly status: 400 | 403 | 405 | 421;
  readonly text: string;
}

/** The only place where a page without an origin (the start file) may speak. */
export const ENTER_PATH = '/enter';
const METHODS = ['GET', 'HEAD', 'POST'];

/** Null when the request may go on. */
export function guardRequest(head: RequestHead, port: number): Refusal | null {
  const hosts = head.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  const host = head.headers.host;
  if (hosts !== 1 || (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)) {
    return { status: 421, text: 'This is not the name of this door.' };
  }
  if (!head.target.startsWith('/') || /[\\\0]/.test(head.target)) {
    return { status: 400, text: 'This is not an address here.' };
  }
  if (!METHODS.includes(head.method)) return { status: 405, text: 'This door answers GET, HEAD and POST.' };
  const origin = head.headers.origin;
  const isStartFile = origin === 'null' && head.method === 'POST' && head.target === ENTER_PATH;
  if (origin !== undefined && origin !== `http://${host}` && !isStartFile) {
    return { status: 403, text: 'This door answers its own pages only.' };
  }
  const site = head.headers['sec-fetch-site'];
  if (head.method === 'POST' && !isStartFile && (site === 'cross-site' || site === 'same-site')) {
    return { status: 403, text: 'This door answers its own pages only.' };
  }
  return null;
}
