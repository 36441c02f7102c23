/**
 * The kiosk's door: for the one screen that knows the start secret. It answers nothing but `/health` and `/enter`
 * without the cookie.
 */
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { KioskRun } from '../kiosk-run.ts';
import { ENTER_PATH } from './guard.ts';
import { readAsset, readLogo, readTemplate } from './kiosk-files.ts';
import {
  addQuestions,
  contentPolicy,
  type DoorOpened,
  limited,
  openListener,
  sendFile,
  tellTrouble,
} from './listener.ts';
import { fillPage, styleDigests } from './page.ts';
import { type KioskNotices, kioskQuestions } from './questions.ts';
import { isSameSecret } from './start-secret.ts';

export interface DoorParts {
  readonly run: KioskRun;
  readonly notices: KioskNotices;
  readonly secret: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly kioskDist: string;
  readonly dataRoot: string;
  /** Told of what went wrong inside; never of what was sent. */
  readonly onTrouble: (error: unknown) => void;
}

const LARGEST_ENTER = 1024;
const ENTERED =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Backstory</title>' +
  '<meta http-equiv="refresh" content="0;url=/"></head><body></body></html>';

export function openDoor(parts: DoorParts): Promise<DoorOpened> {
  const { port, onTrouble } = parts;
  return openListener({ port, onTrouble, app: (app, taken) => fillDoor(app, parts, `kiosk-${taken}`) });
}

function fillDoor(app: Hono, parts: DoorParts, cookie: string): void {
  app.get('/health', (c) => c.json(parts.run.health()));
  addEntrance(app, parts.secret, cookie);
  // Everything below needs the cookie.
  app.use('*', (c, next) => {
    const given = getCookie(c, cookie);
    if (given !== undefined && isSameSecret(given, parts.secret)) return next();
    return Promise.resolve(c.text('This kiosk has not been opened from here.', 403));
  });
  addFiles(app, parts);
  const answers = new RPCHandler(kioskQuestions(parts.run, parts.notices), {
    // The beat is the only sign of life: were it to fail, the screen must hear the silence.
    eventIteratorKeepAliveEnabled: false,
    interceptors: [onError((error) => tellTrouble(error, parts.onTrouble))],
  });
  addQuestions(app, answers, () => ({}));
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
  app.get('/', async (c) => {
    const state = run.state();
    const languages = state.languages.map(({ code }) => code);
    const template = await readTemplate(kioskDist, languages.slice(0, 1));
    if (template === null) return c.notFound();
    const page = fillPage(template, state);
    return c.html(page, 200, { 'Content-Security-Policy': contentPolicy(styleDigests(page)) });
  });
  app.get('/logo', async (c) => sendFile(c, await readLogo(dataRoot, run.logoFile())));
  app.get('/assets/*', async (c) => {
    // As sent: an encoded path is not decoded, so that it names no file.
    const { pathname } = new URL(c.req.url);
    return sendFile(c, await readAsset(kioskDist, pathname.slice('/assets/'.length)));
  });
}
