/** A whole visit by touch in the real frame, and what it leaves behind on the computer: nothing. */
import { expect, test } from '@playwright/test';
import { filesHolding } from '../support/data-folder-search.ts';
import { Fingers } from '../support/fingers.ts';
import { type FrameUnderTest, openBareFrame, openFrame, whyNoFrame } from '../support/frame-under-test.ts';
import { type HostUnderTest, startHostUnderTest } from '../support/host-under-test.ts';
import { PatientAtGlass, UNHURRIED_MS } from '../support/patient-at-glass.ts';

test.skip(whyNoFrame !== null, whyNoFrame ?? '');

let host: HostUnderTest;
let frame: FrameUnderTest;
test.beforeEach(async () => {
  host = await startHostUnderTest();
  frame = await openFrame(host.kiosk, { args: ['--screen', '1080x1920'] });
});
test.afterEach(async () => {
  await frame?.end();
  await host?.stop();
});

/** A window of the frame says of itself that it has no touch screen; fingers come to it all the same. */
async function withFingers(patient: PatientAtGlass): Promise<PatientAtGlass> {
  const fingers = await Fingers.on(patient.page);
  patient.touch = async (action, data) => {
    await patient.pass(UNHURRIED_MS);
    await fingers.down(1, await patient.middleOf(action, data));
    await fingers.up(1);
  };
  return patient;
}

for (const language of ['en', 'ar']) {
  test(`a patient reads a whole walkthrough by touch (${language}), and the next one finds nothing of it`, async () => {
    const patient = await withFingers(await PatientAtGlass.before(frame.page, host.kiosk));
    await patient.begin();
    const first = await patient.whereabouts();
    await patient.touch('start-over');
    await patient.begin(language);
    await patient.dress({ size: '150', theme: 'dark' });
    await patient.open('about.what-is-fbss', 'why');
    for (let steps = 0; steps < 60 && (await patient.screen()) !== 'takeaway'; steps += 1) {
      if ((await patient.control('answer').count()) > 0 && steps % 2 === 0) await patient.touch('answer');
      await patient.goOn();
    }
    await patient.sees('takeaway');
    await patient.touch('help');
    await patient.sees('help');
    while ((await patient.screen()) === 'help') await patient.goOn();
    await patient.touch('start-over');
    await patient.begin();
    expect(await patient.whereabouts()).toBe(first);
  });
}

test('nothing of a page stays on the disk when the frame has ended; a bare frame keeps it', async () => {
  const bare = await openBareFrame(host.kiosk);
  const trace = 'left-behind-by-the-page';
  for (const { page, app } of [frame, bare]) {
    await page.waitForURL(`${host.origin}/`);
    await page.evaluate((text) => {
      localStorage.setItem('trace', text);
    }, trace);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.session.flushStorageData());
    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    await app.close();
    await ended;
  }
  expect(filesHolding(bare.folder, trace)).not.toEqual([]);
  for (const left of [trace, host.secret, host.origin]) expect(filesHolding(frame.folder, left)).toEqual([]);
  await bare.end();
});
