/**
 * The kiosk's door: HTTP on 127.0.0.1 for the one screen that knows the start secret. It refuses every other name,
 * page and method, answers nothing but `/health` and `/enter` without the cookie, and lets nothing be stored.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { ORPCError, onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { KioskRun } from '../kiosk-run.ts';
import { ENTER_PATH, guardRequest, type Refusal } from './guard.ts';
import { readAsset, readLogo, readTemplate, type ServedFile } from './kiosk-files.ts';
import type { Notices } from './notices.ts';
import { fillPage } from './page.ts';
import { kioskQuestions } from './questions.ts';
import { screenStyle } from './screen-style.ts';
import { isSameSecret } from './start-secret.ts';

export interface DoorParts {
  readonly run: KioskRun;
  readonly notices: Notices;
  readonly secret: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly kioskDist: string;
  readonly dataRoot: string;
  /** Told of what went wrong inside; never of what was sent. */
  readonly onTrouble: (error: unknown) => void;
}

export type DoorOpened =
  | { readonly ok: true; readonly port: number; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly why: 'port-in-use' };

const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; " +
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const LARGEST_QUESTION = 64 * 1024;
const LARGEST_ENTER = 1024;
const ENTERED =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Backstory</title>' +
  '<meta http-equiv="refresh" content="0;url=/"></head><body></body></html>';

export async function openDoor(parts: DoorParts): Promise<DoorOpened> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    connectionsCheckingInterval: 2_000,
    maxHeaderSize: 16 * 1024,
  });
  const port = await listen(server, parts.port);
  if (port === null) return { ok: false, why: 'port-in-use' };
  const app = doorApp(parts, port);
  const listener = getRequestListener(app.fetch);
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) outgoing.setHeader(name, value);
    const { method = '', url = '', headers, rawHeaders } = incoming;
    const refusal = guardRequest({ method, target: url, headers, rawHeaders }, port);
    if (refusal) refuse(outgoing, refusal);
    else listener(incoming, outgoing).catch(parts.onTrouble);
  });
  server.on('clientError', refuseUnread);
  return { ok: true, port, close: () => close(server) };
}

function doorApp(parts: DoorParts, port: number): Hono {
  const app = new Hono();
  const cookie = `kiosk-${port}`;
  app.onError((error, c) => {
    parts.onTrouble(error);
    return c.text('Something went wrong.', 500);
  });
  app.notFound((c) => c.text('There is nothing here.', 404));
  app.get('/health', (c) => c.json(parts.run.health()));
  addEntrance(app, parts.secret, cookie);
  // Everything below needs the cookie.
  app.use('*', (c, next) => {
    const given = getCookie(c, cookie);
    if (given !== undefined && isSameSecret(given, parts.secret)) return next();
    return Promise.resolve(c.text('This kiosk has not been opened from here.', 403));
  });
  addFiles(app, parts);
  addQuestions(app, parts);
  return app;
}

/** The two ways in: by address, and by a form from a start file on this computer. */
function addEntrance(app: Hono, secret: string, cookie: string): void {
  const enter = (c: Context, given: string) => {
    if (!isSameSecret(given, secret)) return c.text('This is not the way in.', 403);
    setCookie(c, cookie, secret, { secure: true, httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.html(ENTERED);
  };
  app.get(`${ENTER_PATH}/:secret`, (c) => enter(c, c.req.param('secret')));
  app.post(ENTER_PATH, limited(LARGEST_ENTER), async (c) => {
    const isForm = c.req.header('content-type')?.split(';')[0]?.trim() === 'application/x-www-form-urlencoded';
    return enter(c, (isForm && new URLSearchParams(await c.req.text()).get('secret')) || '');
  });
}

function addFiles(app: Hono, { run, kioskDist, dataRoot }: DoorParts): void {
  const send = (c: Context, file: ServedFile | null) =>
    file ? c.body(file.bytes, 200, { 'Content-Type': file.type }) : c.notFound();
  app.get('/', async (c) => {
    const state = run.state();
    const languages = state.languages.map(({ code }) => code);
    const template = await readTemplate(kioskDist, languages.slice(0, 1));
    return template === null ? c.notFound() : c.html(fillPage(template, state));
  });
  app.get('/screen.css', (c) => c.body(screenStyle(run.state()), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/logo', async (c) => send(c, await readLogo(dataRoot, run.logoFile())));
  app.get('/assets/*', async (c) => {
    // As sent: an encoded path is not decoded, so that it names no file.
    const { pathname } = new URL(c.req.url);
    return send(c, await readAsset(kioskDist, pathname.slice('/assets/'.length)));
  });
}

function addQuestions(app: Hono, { run, notices, onTrouble }: DoorParts): void {
  const handler = new RPCHandler(kioskQuestions(run, notices), {
    // The beat is the only sign of life: were it to fail, the screen must hear the silence.
    eventIteratorKeepAliveEnabled: false,
    interceptors: [
      onError((error) => {
        if (!(error instanceof ORPCError) || error.status >= 500) onTrouble(error);
      }),
    ],
  });
  app.use('/ask/*', limited(LARGEST_QUESTION), async (c, next) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (c.req.method === 'POST' && type !== undefined && type !== 'application/json') {
      return c.text('Questions are asked in JSON.', 415);
    }
    const { matched, response } = await handler.handle(c.req.raw, { prefix: '/ask', context: {} });
    return matched ? response : next();
  });
}

function limited(maxSize: number) {
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
