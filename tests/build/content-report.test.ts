/** What a clinician gets to read and sign, on one small walkthrough. */
import { expect, test } from 'vitest';
import { contentReport } from '../../build/report/content-report.ts';
import { sampleWalkthrough } from '../support/english-sample.ts';

const SOURCE = {
  id: 'annertz-1995',
  title: 'Scar & pain <after> surgery',
  organisation: 'A journal',
  year: '1995',
  address: 'https://example.org/',
};

function report(
  change: (one: ReturnType<typeof sampleWalkthrough>) => void = () => undefined,
  sources = [SOURCE],
): string {
  const one = sampleWalkthrough({
    pages: {
      scar: ['Scar forms in 6 weeks.', 'It is seen in 14 of 16 people.', 'Two did not have it.'],
      more: ['One.'],
      third: ['Two.'],
      ask: ['Ask.'],
    },
  });
  const [page, check] = [one.walkthrough.steps[0], one.walkthrough.steps.at(-2)];
  if (page?.kind === 'page')
    page.claims = [['general-knowledge'], ['annertz-1995'], ['annertz-1995', 'general-knowledge']];
  if (check) check.id = 'say';
  one.words.checks.say = { ...(one.words.checks.ask as NonNullable<typeof one.words.checks.ask>) };
  delete one.words.checks.ask;
  change(one);
  const values = {
    'content/sources.json': sources,
    'content/walkthroughs/cause.scar-tissue.json': one.walkthrough,
    'locales/en/walkthroughs/cause.scar-tissue.json': one.words,
    'content/glossary.json': { disc: { sources: ['annertz-1995'] } },
    'locales/en/glossary.json': { disc: { status: 'machine', term: 'Disc', meaning: ['A soft pad.', 'A cushion.'] } },
    'content/help.json': { saddle: { sources: ['general-knowledge'] } },
    'locales/en/interface.json': { help: { signs: { saddle: 'New numbness', saddleMore: 'Or odd' } } },
  };
  const files = new Map(Object.entries(values).map(([file, value]) => [file, { ok: true, value } as const]));
  return contentReport(files, '2026-11-23');
}

/** The row of the table that holds a text. */
function rowOf(page: string, text: string): string {
  return page.split('\n').find((line) => line.startsWith('<tr>') && line.includes(text)) ?? '';
}

/** From one heading to the next. */
function partOf(page: string, heading: string): string {
  return page.split(/<h[23][^>]*>/).find((part) => part.startsWith(heading)) ?? '';
}

test('each sentence stands beside the title, organisation and year of what it rests on', () => {
  const row = rowOf(report(), 'It is seen in 14 of 16 people.');
  expect(row).toContain('Scar &amp; pain &lt;after> surgery. A journal, 1995');
  expect(row).not.toContain('waits for a clinician');
  expect(rowOf(report(), 'Scar forms in 6 weeks.')).toContain('waits for a clinician');
  expect(rowOf(report(), 'Skin heals with a scar too.')).toContain('A journal, 1995');
  expect(rowOf(report(), 'Ask your doctor.')).toContain('A journal, 1995');
});

test('a source that is on no list stands out', () => {
  expect(rowOf(report(undefined, []), 'It is seen in 14 of 16 people.')).toContain(
    'class="unknown">annertz-1995 is not in content/sources.json',
  );
});

test('what waits for a clinician stands together', () => {
  const waits = partOf(report(), 'Scar tissue');
  expect(waits).toContain('Scar forms in 6 weeks.');
  expect(waits).toContain('Two did not have it.');
  expect(waits).not.toContain('It is seen in 14 of 16 people.');
});

test('figures stand among their people; times are no figures', () => {
  const figures = partOf(report(), 'Figures and who was counted');
  expect(figures).toContain('Scar forms in 6 weeks. <b>It is seen in 14 of 16 people.</b> Two did not have it.');
  expect(figures.match(/<li>Scar is normal/g)).toHaveLength(1);
});

test('sentences that may be passive are listed, and grades are told', () => {
  expect(partOf(report(), 'Sentences that may be passive')).toContain('It <b>is seen</b> in 14 of 16 people.');
  expect(report()).toMatch(
    /1 walkthroughs, 4 pages, 2 checks, \d+ words to read, 1 different drawings, 5 sentences that/,
  );
  expect(rowOf(report(), '<a href="#cause.scar-tissue">')).toMatch(
    /<td>4<\/td><td>4<\/td><td>\d+<\/td><td>-?\d+\.\d<\/td>/,
  );
});

test('there is a place to sign for the walkthrough, the hard words and the warning signs', () => {
  const page = report();
  expect(page.match(/class="sign"/g)).toHaveLength(3);
  expect(page.match(/Name and profession.*Date.*Signature/g)).toHaveLength(3);
  expect(rowOf(page, 'A soft pad. A cushion.')).toContain('A journal, 1995');
  expect(rowOf(page, 'New numbness. Or odd')).toContain('waits for a clinician');
});

test('the page needs nothing from elsewhere, prints, and runs no words as markup', () => {
  const page = report((one) => {
    one.words.title = '<script>alert(1)</script>';
  });
  expect(page).not.toMatch(/<script|<link|<img|src=/);
  expect(page).toContain('&lt;script>alert(1)&lt;/script>');
  expect(page).toContain('@media print');
});
