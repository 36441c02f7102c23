/** Which content a clinic's screens get, and what is left out by name when a file has a mistake. */
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clinicLibrary } from '../../host/content/clinic-library.ts';
import { readContentLibrary } from '../../host/content/content-library.ts';
import { putFiles, tempFolder } from './temp-folder.ts';
import { type Files, tinyContent, tinyWalkthrough, tinyWords } from './tiny-content.ts';

const SCAR = 'content/walkthroughs/cause.scar.json';
const SCAR_EN = 'locales/en/walkthroughs/cause.scar.json';

/** The content with some files changed (null: not there) and a pack. */
async function content(changes: Files = {}, pack: Files = {}) {
  const project = tempFolder();
  const files = Object.entries({ ...tinyContent(), ...changes }).filter(([, file]) => file !== null);
  putFiles(project, Object.fromEntries(files));
  const packs = tempFolder();
  putFiles(join(packs, 'own'), pack);
  return readContentLibrary(project, packs);
}

const served = ({ walkthroughs }: { walkthroughs: readonly { id: string }[] }) => walkthroughs.map(({ id }) => id);

describe('content without a mistake', () => {
  test('is served whole and nothing is left out', async () => {
    const all = await content();
    expect(all.leftOut).toEqual([]);
    expect(served(all)).toEqual(['cause.disc', 'cause.scar']);
    expect(all.languages.map(({ code }) => code)).toEqual(['ar', 'en']);
  });
});

describe('the walkthroughs of a group', () => {
  test('stand in the order of the topics; one that is no topic’s home comes after them', async () => {
    const index = { 'cause.scar': 'cause.scar' };
    expect(served(await content({ 'content/topics.json': index }))).toEqual(['cause.scar', 'cause.disc']);
    const both = { ...index, 'cause.disc': 'cause.disc' };
    expect(served(await content({ 'content/topics.json': both }))).toEqual(['cause.scar', 'cause.disc']);
  });

  test('stand by their ids where the index of topics cannot be read', async () => {
    const all = await content({ 'content/topics.json': '{' });
    expect(served(all)).toEqual(['cause.disc', 'cause.scar']);
    expect(all.leftOut.map(({ id }) => id)).toEqual(['content/topics.json']);
  });
});

describe('a walkthrough is left out by name and the others stay', () => {
  const walkthrough = (change: object) => ({ ...tinyWalkthrough('cause.scar'), ...change });
  const mistakes: Record<string, readonly [string, unknown, RegExp]> = {
    'when its file is half written': [SCAR, '{"id":', /not-json/],
    'when its file is empty': [SCAR, '', /not-json/],
    'when its shape is wrong': [SCAR, walkthrough({ group: 'nowhere' }), /group/],
    'when it has a key nobody knows': [SCAR, walkthrough({ script: 'x' }), /./],
    'when it names a source that is not in the list': [
      SCAR,
      walkthrough({ takeaway: { sources: ['no-such'] } }),
      /no source no-such/,
    ],
    'when its file has another name than it': [SCAR, tinyWalkthrough('cause.other'), /its id is cause.other/],
    'when it has no English words': [SCAR_EN, null, /no English words/],
    'when its English words do not fit it': [SCAR_EN, { ...tinyWords('Scar'), pages: {} }, /page one has no words/],
    'when a hard word in it has no meaning': ['content/glossary.json', {}, /no glossary entry nerve/],
  };
  for (const [when, [path, file, reason]] of Object.entries(mistakes)) {
    test(when, async () => {
      const all = await content({ [path]: file });
      expect(served(all)).not.toContain('cause.scar');
      if (path !== 'content/glossary.json') expect(served(all)).toEqual(['cause.disc']);
      expect(all.leftOut.find((one) => one.id === SCAR)?.reason).toMatch(reason);
    });
  }
});

describe('a language', () => {
  test('whose words of one walkthrough fail loses those words only', async () => {
    const path = 'locales/ar/walkthroughs/cause.scar.json';
    for (const file of [{ title: 'x' }, { ...tinyWords('x'), pages: {} }]) {
      const all = await content({ [path]: file });
      expect(all.leftOut.map(({ id }) => id)).toEqual([path]);
      expect(Object.keys(all.words.get('ar')?.walkthroughs ?? {})).toEqual(['cause.disc']);
      expect(served(all)).toEqual(['cause.disc', 'cause.scar']);
    }
  });

  test('without interface words is left out whole; the others stay', async () => {
    for (const file of [null, '[]', 'x']) {
      const all = await content({ 'locales/ar/interface.json': file });
      expect(all.leftOut.map(({ id }) => id)).toEqual(['locales/ar/interface.json']);
      expect(all.languages.map(({ code }) => code)).toEqual(['en']);
    }
  });

  test('whose name or direction is missing is left out whole', async () => {
    const all = await content({ 'locales/ar/language.json': { code: 'ar', endonym: 'العربية' } });
    expect(all.languages.map(({ code }) => code)).toEqual(['en']);
  });

  test('that the clinic puts first comes first; one that is not here is named and skipped', async () => {
    const { languages, lacking, library } = clinicLibrary(await content(), { languages: ['ar', 'xx', 'en', 'ar'] });
    expect(languages.map(({ code }) => code)).toEqual(['ar', 'en']);
    expect(lacking).toEqual(['xx']);
    expect(Object.keys(library.words).sort()).toEqual(['ar', 'en']);
  });

  test('is always there: a clinic whose languages are all missing gets English, even with no file of it', async () => {
    const none = clinicLibrary(await content({ 'locales/en/language.json': 'x', 'locales/en/interface.json': 'x' }), {
      languages: ['xx'],
    });
    expect(none.languages.map(({ code }) => code)).toEqual(['en']);
    expect(none.library.walkthroughs).toHaveLength(2);
    const empty = clinicLibrary(await readContentLibrary(tempFolder(), tempFolder()), { languages: ['ar'] });
    expect(empty.languages.map(({ endonym }) => endonym)).toEqual(['English']);
  });
});

describe('one bad entry of a list', () => {
  test('leaves the other sources and hard words standing', async () => {
    const source = { id: 'study-1', title: 'A', organisation: 'B', year: '', address: '' };
    const all = await content({
      'content/sources.json': [source, { id: 'broken' }],
      'content/glossary.json': { nerve: { sources: ['study-1'] }, broken: {} },
    });
    expect(all.leftOut.map(({ id }) => id)).toEqual(['content/sources.json#broken', 'content/glossary.json#broken']);
    expect(served(all)).toHaveLength(2);
  });
});

describe('a clinic’s pack', () => {
  test('replaces single files and adds new ones; the rest stays', async () => {
    const all = await content({}, { [SCAR_EN]: tinyWords('Our own words') });
    expect(all.words.get('en')?.walkthroughs['cause.scar']?.title).toBe('Our own words');
    expect(all.words.get('en')?.walkthroughs['cause.disc']?.title).toBe('Disc (en)');
  });

  test('with a mistake takes that walkthrough away rather than showing what the clinic replaced', async () => {
    const all = await content({}, { [SCAR]: '{' });
    expect(served(all)).toEqual(['cause.disc']);
    expect(all.leftOut).toEqual([{ id: SCAR, reason: 'not-json' }]);
  });

  test('cannot read files elsewhere on the computer through a link; a link inside it can', async () => {
    const project = tempFolder();
    putFiles(project, tinyContent());
    const elsewhere = tempFolder();
    putFiles(elsewhere, { 'words.json': tinyWords('From elsewhere') });
    const packs = tempFolder();
    putFiles(packs, { 'own/inside.json': tinyWords('From inside'), 'own/locales/en/walkthroughs/x.txt': '' });
    const walkthroughs = join(packs, 'own/locales/en/walkthroughs');
    symlinkSync(join(elsewhere, 'words.json'), join(walkthroughs, 'cause.scar.json'));
    symlinkSync(join(packs, 'own/inside.json'), join(walkthroughs, 'cause.disc.json'));
    const words = (await readContentLibrary(project, packs)).words.get('en')?.walkthroughs;
    expect(words?.['cause.scar']?.title).toBe('Scar (en)');
    expect(words?.['cause.disc']?.title).toBe('From inside');
  });
});

test('a change of one word makes another version; no change makes the same one', async () => {
  const version = async (changes: Files, languages: string[]) =>
    clinicLibrary(await content(changes), { languages }).library.contentVersion;
  const before = await version({}, ['en']);
  expect(await version({}, ['en'])).toBe(before);
  expect(await version({ [SCAR_EN]: tinyWords('Scar, again') }, ['en'])).not.toBe(before);
  expect(await version({}, ['en', 'ar'])).not.toBe(before);
});

test('every walkthrough of the project itself is served in English', async () => {
  const project = join(import.meta.dirname, '../..');
  const all = await readContentLibrary(project, tempFolder());
  const written = readdirSync(join(project, 'content/walkthroughs')).map((name) => name.replace(/\.json$/, ''));
  expect(all.leftOut.filter(({ id }) => /^(content|locales\/en)\//.test(id))).toEqual([]);
  expect(served(all).toSorted()).toEqual(written.toSorted());
});
