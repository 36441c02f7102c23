/**
 * What every door of the host shares: HTTP on 127.0.0.1 alone, the guard before anything else, headers that let nothing
 * be stored or framed, and an end that cuts every line.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { ORPCError } from '@orpc/server';
import type { FetchHandleResult } from '@orpc/server/fetch';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { inOneByteLetters } from '../../core/one-byte-letters.ts';
import { guardRequest, type Refusal } from './guard.ts';
import type { ServedFile } from './kiosk-files.ts';

export type DoorOpened =
  | { readonly ok: true; readonly port: number; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly why: 'port-in-use' };

const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': contentPolicy(),
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), picture-in-picture=()',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const LARGEST_QUESTION = 64 * 1024;

/** Nothing from elsewhere. `styles`: digests of styles that stand in the page itself. */
export function contentPolicy(styles: readonly string[] = []): string {
  return (
    `default-src 'none'; script-src 'self'; style-src ${["'self'", ...styles].join(' ')}; img-src 'self' data:; ` +
    "media-src 'self'; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
  );
}

export interface ListenerParts {
  /** 0 takes a free one. */
  readonly port: number;
  /** Told of what went wrong inside; never of what was sent. */
  readonly onTrouble: (error: unknown) => void;
  readonly app: (app: Hono, port: number) => void;
}

export async function openListener({ port: wanted, onTrouble, app: fill }: ListenerParts): Promise<DoorOpened> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
  });
  const port = await listen(server, wanted);
  if (port === null) return { ok: false, why: 'port-in-use' };
  const app = new Hono();
  app.onError((error, c) => {
    onTrouble(error);
    return c.text('Something went wrong.', 500);
  });
  app.notFound((c) => c.text('There is nothing here.', 404));
  fill(app, port);
  const listener = getRequestListener(app.fetch);
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) outgoing.setHeader(name, value);
    const { method = '', url = '', headers, rawHeaders } = incoming;
    const refusal = guardRequest({ method, target: url, headers, rawHeaders }, port);
    if (refusal) refuse(outgoing, refusal);
    else listener(incoming, outgoing).catch(onTrouble);
  });
  server.on('clientError', refuseUnread);
  return { ok: true, port, close: () => close(server) };
}

/** Tells what went wrong inside a door's answers; refusals are none of its business. */
export function tellTrouble(error: unknown, onTrouble: (error: unknown) => void): void {
  if (!(error instanceof ORPCError) || error.status >= 500) onTrouble(error);
}

interface Answers<C> {
  handle(request: Request, options: { readonly prefix: `/${string}`; readonly context: C }): Promise<FetchHandleResult>;
}

/** Answers a contract's questions under `/ask`. `seal` may add to an answer on its way out (a cookie). */
export function addQuestions<C>(
  app: Hono,
  answers: Answers<C>,
  contextOf: (c: Context) => C,
  seal: (response: Response, context: C) => void = () => {},
): void {
  app.use('/ask/*', limited(LARGEST_QUESTION), async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (c.req.method === 'POST' && type !== undefined && type !== 'application/json') {
      return c.text('Questions are asked in JSON.', 415);
    }
    const context = contextOf(c);
    const { matched, response } = await answers.handle(c.req.raw, { prefix: '/ask', context });
    if (!matched) return next();
    const answer = await lightened(response);
    seal(answer, context);
    return answer;
  });
}

/** The library is as large as all texts together, and a browser keeps what it was sent. */
async function lightened(response: Response): Promise<Response> {
  if (response.headers.get('content-type') !== 'application/json') return response;
  return new Response(inOneByteLetters(await response.text()), response);
}

/** A file to hand out, or the answer that there is none. */
export function sendFile(c: Context, file: ServedFile | null) {
  return file ? c.body(file.bytes, 200, { 'Content-Type': file.type }) : c.notFound();
}

export function limited(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => c.text('This is too long.', 413) });
}

function refuse(outgoing: ServerResponse, { status, text }: Refusal): void {
  if (status === 405) outgoing.setHeader('Allow', 'GET, HEAD, POST');
  // What follows of the request is not read.
  outgoing.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(text);
}

/** What is not HTTP, is too long in its head, or comes too slowly never becomes a request: the answer is written by hand. */
function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && '408 Request Timeout';
  const long = error.code === 'HPE_HEADER_OVERFLOW' && '431 Request Header Fields Too Large';
  const headers = Object.entries({ ...SAFETY_HEADERS, Connection: 'close', 'Content-Length': '0' });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${slow || long || '400 Bad Request'}\r\n${lines.join('')}\r\n`);
}

/** The port taken, or null when another program has it. Any other trouble is thrown. */
function listen(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
