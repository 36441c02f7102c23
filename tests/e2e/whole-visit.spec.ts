import { expect } from '@playwright/test';
import { kioskTest as test, PORTRAIT } from '../support/kiosk-test.ts';
import { layoutFaults, railBoxes } from '../support/layout-faults.ts';
import { axeFaults } from '../support/axe-faults.ts';

test.use({ viewport: PORTRAIT });
test('probe', async ({ patient, page }) => {
  const look = async (n: string) => { const t=Date.now(); const f = await layoutFaults(page); const t1=Date.now(); const a = await patient.whileTimeFlows(() => axeFaults(page)); console.log(n, await patient.screen(), t1-t, Date.now()-t1, f, a); };
  await look('attract');
  await patient.touch('begin'); await patient.sees('languages'); await look('languages');
  await patient.touch('language', { language: 'en' }); await patient.sees('menu'); await look('menu');
  await patient.open('about.what-is-fbss', 'why'); await look('page');
  await patient.goOn(); await look('page2');
  console.log(await railBoxes(page));
});
