/** The real door on a free port of this computer, with small content, a small page and a beat as short as asked. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import type { kioskContract } from '../../core/kiosk-contract.ts';
import { beginClinicRun } from '../../host/clinic-run.ts';
import { readContentLibrary } from '../../host/content/content-library.ts';
import { openDoor } from '../../host/door/door.ts';
import { readLogo } from '../../host/door/kiosk-files.ts';
import { newStartSecret } from '../../host/door/start-secret.ts';
import { setPin } from '../../host/pin/pin.ts';
import { PinGate } from '../../host/pin/pin-gate.ts';
import { foldersIn, makeDataFolder } from '../../host/storage/data-folder.ts';
import { loadSettings, saveSettings } from '../../host/storage/settings-file.ts';
import { Troubles } from '../../host/troubles.ts';
import { openUsageBook } from '../../host/usage/usage-book.ts';
import { putFiles, tempFolder } from './temp-folder.ts';
import { type Files, tinyContent } from './tiny-content.ts';
import { tinyPage } from './tiny-page.ts';

const now = () => 1_000_000;

export interface TestDoorOptions {
  readonly content?: Files;
  /** Files of the data folder. */
  readonly data?: Files;
  readonly sample?: boolean;
  readonly beatMs?: number;
}

export async function testDoor({
  content = tinyContent(),
  data = {},
  sample = false,
  beatMs = 5000,
}: TestDoorOptions = {}) {
  const project = tempFolder();
  putFiles(project, content);
  const folder = foldersIn(tempFolder());
  putFiles(folder.root, data);
  await makeDataFolder(folder);
  const troubles: unknown[] = [];
  const { clinic, gate, left } = await testClinic({ project, folder, sample, beatMs });
  const { kiosk: run, notices } = clinic;
  const secret = newStartSecret();
  const kioskDist = tinyPage();
  const onTrouble = (error: unknown) => troubles.push(error);
  const door = await openDoor({ run, notices, secret, port: 0, kioskDist, dataRoot: folder.root, onTrouble });
  if (!door.ok) throw new Error(door.why);
  onTestFinished(() => door.close());
  const origin = `http://127.0.0.1:${door.port}`;
  const cookie = `kiosk-${door.port}=${secret}`;
  return {
    ...door,
    run,
    clinic,
    gate,
    left,
    notices,
    secret,
    folder,
    kioskDist,
    origin,
    cookie,
    troubles,
    ask: askThrough(origin, cookie),
  };
}

interface ClinicWish extends Required<Pick<TestDoorOptions, 'sample' | 'beatMs'>> {
  readonly project: string;
  readonly folder: ReturnType<typeof foldersIn>;
}

async function testClinic({ project, folder, sample, beatMs }: ClinicWish) {
  const after = (ms: number, call: () => void) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  };
  const monotonicMs = () => performance.now();
  const gate = new PinGate({ keysFolder: folder.keys, monotonicMs, note: () => {} });
  const left: string[] = [];
  const book = openUsageBook({
    root: folder.root,
    now,
    timeZone: 'UTC',
    isCounting: () => true,
    onTrouble: () => {},
  });
  onTestFinished(() => book.close());
  const clinic = await beginClinicRun({
    kiosk: {
      runId: randomUUID(),
      version: '0.0.0',
      sample,
      content: await readContentLibrary(project, folder.packs),
      read: await loadSettings(folder.root, now),
      troubles: new Troubles(now),
      now,
      isLogoThere: async (name) => (await readLogo(folder.root, name)) !== null,
      saveSettings: (change) => saveSettings(folder.root, change),
      setPin: (pin) => setPin(folder.keys, pin, now),
      gate,
      leave: (way) => left.push(way),
      note: () => {},
    },
    book,
    beatMs: { glass: beatMs, desk: beatMs },
    monotonicMs,
    after,
  });
  return { clinic, gate, left };
}

/** The questions as the page asks them. */
export function askThrough(origin: string, cookie: string): ContractRouterClient<typeof kioskContract> {
  return createORPCClient(new RPCLink({ url: `${origin}/ask`, headers: { cookie } }));
}

export interface Sent {
  readonly method?: string;
  /** Sent as it stands, unlike `fetch`, which tidies paths. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
