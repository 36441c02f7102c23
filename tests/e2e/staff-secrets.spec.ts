/**
 * What a patient may come to of the staff's: the hidden key, again and again, which costs nobody anything; and of what
 * the desk knows, nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { expect } from '@playwright/test';
import type { KioskState, kioskContract } from '../../core/kiosk-contract.ts';
import { Fingers } from '../support/fingers.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { kioskTest, PORTRAIT } from '../support/kiosk-test.ts';
import { Nurse } from '../support/nurse.ts';
import { PatientAtGlass, UNHURRIED_MS } from '../support/patient-at-glass.ts';

const PIN = '382915';
const WRONG = '928374';
const CORNER = { x: PORTRAIT.width - 20, y: 20 };
const HOLD_MS = 3_000;

const test = kioskTest.extend<{ readonly clinic: HostUnderTest }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from this pattern which fixtures are wanted
  clinic: async ({}, use) => {
    const host = await startHostUnderTest({ staffPin: PIN });
    await use(host);
    await host.stop();
  },
  patient: async ({ page, clinic }, use) => {
    const patient = await PatientAtGlass.before(page, clinic.kiosk);
    // Stopping the clock an hour on has cut the line to the host; a second later the page calls again.
    await patient.pass(1_500);
    await use(patient);
  },
});

test.use({ viewport: PORTRAIT });

/** Everything that is kept about the PIN and who tried it: its files, and the journal. */
function kept({ data }: HostUnderTest): string {
  return ['keys', 'journal']
    .flatMap((folder) => readdirSync(path.join(data, folder)).map((name) => path.join(data, folder, name)))
    .map((file) => `${file} ${readFileSync(file, 'utf8')}`)
    .join('\n');
}

test('a patient who finds the hidden key fifty times loses no page, spends no try and is not counted', async ({
  patient,
  page,
  clinic,
}) => {
  const counted: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/ask/count')) counted.push(request.postData() ?? '');
  });
  await patient.begin();
  await patient.open('about.what-is-fbss', 'why');
  // What a patient does is counted, a second later.
  await patient.pass(1_500);
  await expect.poll(() => counted.join()).toContain('page-read');
  const [before, told, files] = [await patient.whereabouts(), [...counted], kept(clinic)];

  const fingers = await Fingers.on(page);
  // No timer of these seconds but the last one matters: the clock may leap.
  const callStaff = async (ms: number) => {
    await fingers.down(1, CORNER);
    await page.clock.fastForward(ms);
    await fingers.up(1);
  };
  const back = await patient.middleOf('back');
  await callStaff(HOLD_MS - 100);
  expect(await patient.screen()).toBe('page');
  for (let time = 0; time < 50; time += 1) {
    await callStaff(HOLD_MS);
    expect(await patient.screen()).toBe('staff');
    await page.clock.fastForward(UNHURRIED_MS);
    await patient.touchAt(back.x, back.y);
  }
  expect(await patient.whereabouts()).toBe(before);
  await patient.pass(1_500);
  expect(counted).toEqual(told);
  expect(kept(clinic)).toBe(files);

  // A PIN that somebody does try is kept, and the patient finds back all the same.
  await callStaff(HOLD_MS);
  for (const digit of WRONG) {
    await patient.pass(UNHURRIED_MS);
    await page.locator(`[data-setup="digit"][data-value="${digit}"]`).tap();
  }
  await patient.pass(UNHURRIED_MS);
  await page.locator('[data-setup="unlock"]').tap();
  await expect.poll(() => kept(clinic)).toContain('pin-tried');
  await patient.touch('back');
  expect(await patient.whereabouts()).toBe(before);
});

test('no PIN, no session and nothing of the desk’s own reaches the kiosk while the desk is at work', async ({
  patient,
  page,
  clinic,
}) => {
  const session = await signIn(clinic);
  const nurse = await Nurse.at(clinic.staff, PIN);
  const start = await nurse.start('five-minutes-only', 'en');
  await patient.sees('page');
  await expect.poll(() => nurse.told()).toContain(start);

  const [own] = await page.context().cookies();
  const state = JSON.stringify(await toldToKiosk(clinic.origin, `${own?.name}=${own?.value}`));
  const written = `${await (await page.request.get(`${clinic.origin}/`)).text()} ${state}`;
  const pin = JSON.parse(readFileSync(path.join(clinic.data, 'keys', 'pin.json'), 'utf8'));
  for (const secret of [PIN, pin.salt, pin.digest, session]) {
    expect(secret.length).toBeGreaterThan(5);
    expect(written).not.toContain(secret);
  }
  const ofDesk = /"(kiosks|connected|sentAt|stage|sessions?|troubles|counting)":/;
  expect(written).not.toMatch(ofDesk);
  // The searches find what is there: the desk's own facts at the desk, and on the kiosk that there is a PIN.
  expect(nurse.told()).toMatch(ofDesk);
  expect(written.match(/"pinSet":true/g)).toHaveLength(2);
});

/** The session alone, as its cookie carries it. */
async function signIn({ staff }: HostUnderTest): Promise<string> {
  const answer = await fetch(`${new URL(staff ?? '').origin}/ask/signIn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ json: { pin: PIN } }),
  });
  return /=([0-9a-f]{64});/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

/** The whole state, as the kiosk's page hears it. */
async function toldToKiosk(origin: string, cookie: string): Promise<KioskState> {
  const link = new RPCLink({ url: `${origin}/ask`, headers: { cookie } });
  const door: ContractRouterClient<typeof kioskContract> = createORPCClient(link);
  const line = new AbortController();
  for await (const notice of await door.notices(undefined, { signal: line.signal })) {
    line.abort();
    if (notice.kind === 'state') return notice.state;
  }
  throw new Error('no state came');
}
