/**
 * The whole report: how hard each walkthrough is to read, what waits for a clinician, every walkthrough, the hard words,
 * the warning signs and the numbers to call. English only: it is the source of every other language.
 */
import { glossarySchema, type Source, sourcesSchema } from '../../core/content/glossary.ts';
import { NUMBERS_BY_REGION } from '../../core/content/help-numbers.ts';
import type { ContentFiles } from '../../host/content/content-files.ts';
import {
  type EnglishWalkthrough,
  englishWalkthroughs,
  glossaryTexts,
  type Text,
  textsOf,
} from '../check/walkthroughs/english-texts.ts';
import { fleschKincaid, smog, wordsIn } from '../check/walkthroughs/grade.ts';
import { harderReading } from '../check/walkthroughs/grades-finding.ts';
import { knownNames } from '../check/walkthroughs/known-names.ts';
import { citedSteps } from './cited-texts.ts';
import { escaped, htmlPage, list, signature, table } from './report-html.ts';
import { sourceList, waitsForClinician } from './source-list.ts';
import { walkthroughSection } from './walkthrough-section.ts';

const TITLE = 'Backstory: what patients read, and what it rests on';

/** A self-contained page. `today` is an ISO day. */
export function contentReport(files: ContentFiles, today: string): string {
  const walkthroughs = englishWalkthroughs(files);
  const sources = sourcesSchema.safeParse(valueAt(files, 'content/sources.json')).data ?? [];
  const glossary = glossaryTexts(files);
  const body = [
    `<h1>${TITLE}</h1>`,
    `<p>As of ${today}. All words are drafts until a named clinician has signed them. Each sentence stands beside its
sources. A sentence marked <span class="waits">waits for a clinician</span> rests on general knowledge: no study was found
for it. Numbers to call stand as {{emergency}} and the like; each clinic sets its own. Strike out what is wrong, write
beside it, and sign each part that you have read. Pictures are in dist/drawings.html (npm run drawings).</p>`,
    overview(walkthroughs, glossary),
    waiting(walkthroughs),
    ...walkthroughs.map((one) => walkthroughSection(one, sources)),
    glossarySection(files, glossary, sources),
    helpSection(files, sources),
  ];
  return htmlPage(TITLE, body.join('\n'));
}

function overview(walkthroughs: readonly EnglishWalkthrough[], glossary: readonly Text[]): string {
  const isName = knownNames(glossary);
  const withoutNames = (texts: readonly string[]) => smog(texts, (word) => !isName(word));
  const rows = walkthroughs.map((one) => {
    const texts = textsOf(one);
    const pages = one.walkthrough.steps.filter((step) => step.kind === 'page');
    const words = texts.filter(({ kind }) => kind === 'sentence').flatMap(({ text }) => wordsIn(text));
    const grades = [fleschKincaid, smog, withoutNames].map((formula) => harderReading(texts, formula).toFixed(1));
    const waits = waitingTexts(one).length;
    const link = `<a href="#${escaped(one.walkthrough.id)}">${escaped(one.words.title)}</a>`;
    return [
      link,
      ...[pages.length, pages.filter(({ drawing }) => drawing).length, words.length].map(String),
      ...grades,
      `${waits}`,
    ];
  });
  const head = [
    'Walkthrough',
    'Pages',
    'With drawing',
    'Words',
    'Flesch-Kincaid',
    'SMOG',
    'SMOG without names',
    'Waiting',
  ];
  return `<h2>All walkthroughs</h2>\n${totals(walkthroughs)}\n${table(head, rows)}`;
}

function totals(walkthroughs: readonly EnglishWalkthrough[]): string {
  const structures = walkthroughs.map(({ walkthrough }) => walkthrough);
  const steps = structures.flatMap((one) => one.steps);
  const pages = steps.filter(({ kind }) => kind === 'page').length;
  const words = walkthroughs.flatMap(textsOf).filter(({ kind }) => kind !== 'alt');
  const drawings = [...steps, ...structures.map(({ takeaway }) => takeaway)].flatMap(({ drawing }) => drawing ?? []);
  const different = new Set(
    drawings.map(({ scene, states = {} }) => JSON.stringify([scene, Object.entries(states).sort()])),
  );
  const counts = [
    `${walkthroughs.length} walkthroughs`,
    `${pages} pages`,
    `${steps.length - pages} checks`,
    `${words.flatMap(({ text }) => wordsIn(text)).length} words to read`,
    `${different.size} different drawings`,
    `${walkthroughs.flatMap(waitingTexts).length} sentences that wait for a clinician`,
  ];
  return `<p>${counts.join(', ')}.</p>`;
}

function waiting(walkthroughs: readonly EnglishWalkthrough[]): string {
  const parts = walkthroughs.map((one) => list(escaped(one.words.title), waitingTexts(one).map(escaped)));
  return `<section><h2>What waits for a clinician</h2>\n${parts.join('\n')}</section>`;
}

function waitingTexts(one: EnglishWalkthrough): string[] {
  const texts = citedSteps(one).flatMap((step) => step.texts);
  return texts.filter(({ sources }) => waitsForClinician(sources)).map(({ text }) => text);
}

function glossarySection(files: ContentFiles, texts: readonly Text[], sources: readonly Source[]): string {
  const cited = glossarySchema.safeParse(valueAt(files, 'content/glossary.json')).data ?? {};
  const rows = Object.entries(cited).map(([id, { sources: ids }]) => {
    const [term = id, ...meaning] = texts.filter(({ at }) => at === `glossary/${id}`).map(({ text }) => text);
    return [`<b>${escaped(term)}</b>: ${escaped(meaning.join(' '))}`, sourceList(ids, sources)];
  });
  return signedPart('Hard words', rows);
}

function helpSection(files: ContentFiles, sources: readonly Source[]): string {
  const cited = glossarySchema.safeParse(valueAt(files, 'content/help.json')).data ?? {};
  const { help } = (valueAt(files, 'locales/en/interface.json') ?? {}) as { help?: Record<string, unknown> };
  const said = { ...help, ...(help?.signs as Record<string, unknown> | undefined) };
  const rows = Object.entries(cited).map(([id, { sources: ids }]) => {
    const words = [said[id], said[`${id}More`]].filter((text) => typeof text === 'string');
    return [escaped(words.join('. ')), sourceList(ids, sources)];
  });
  const numbers = Object.entries(NUMBERS_BY_REGION).map(([region, { emergency, urgent, crisis, quitLine }]) =>
    [region, emergency, urgent, crisis, quitLine].map((number) => escaped(number ?? 'none')),
  );
  const head = ['Region', 'Emergency', 'Urgent', 'Crisis', 'Quit smoking'];
  return `${signedPart('Help now', rows)}\n<h3>Numbers to call, unless the clinic sets its own</h3>\n${table(head, numbers)}`;
}

function signedPart(title: string, rows: readonly (readonly string[])[]): string {
  const words = table(['What patients read', 'What it rests on'], rows);
  return `<section><h2>${title}</h2>\n<div class="words">${words}</div>\n${signature(title)}</section>`;
}

function valueAt(files: ContentFiles, path: string): unknown {
  const read = files.get(path);
  return read?.ok ? read.value : null;
}
