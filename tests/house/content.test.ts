/** The rule about content can fail, on the project's own content with one thing broken at a time. */
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkAllContent, projectContent } from '../../build/check/content.ts';
import { checkContent } from '../../host/content/check-content.ts';

type Files = Awaited<ReturnType<typeof projectContent>>;
const ROOT = path.resolve(import.meta.dirname, '../..');
const TODAY = '2000-01-01';
const SOURCES = 'content/sources.json';

let files: Files;
beforeAll(async () => {
  files = await projectContent(ROOT);
});

/** The content with one file's value changed in place. */
function changed<T>(file: string, change: (value: T) => void): Files {
  const read = files.get(file);
  if (!read?.ok) throw new Error(`${file} cannot be read`);
  const value = structuredClone(read.value) as T;
  change(value);
  return new Map([...files, [file, { ok: true, value }]]);
}
const aWalkthrough = () => [...files.keys()].find((file) => file.startsWith('content/walkthroughs/')) ?? '';
const problemsOf = (all: Files) => checkAllContent(all, TODAY).problems;

test('the content as it stands has no problem', () => {
  expect(problemsOf(files)).toEqual([]);
});

test('where a page sends somebody to the desk now, the signs and that stand apart from the rest', async () => {
  const { walkthroughs, words } = checkContent(files);
  const run = walkthroughs.flatMap(({ id, steps }) =>
    steps.flatMap((step) => {
      const sentences = words.get('en')?.walkthroughs[id]?.pages[step.id]?.sentences ?? [];
      const urgent = step.kind === 'page' ? (step.urgent ?? []) : [];
      return sentences
        .filter((said, i) => /^Tell the desk now\b/.test(said) && !urgent.some(({ act, end }) => act <= i && i < end))
        .map((said) => `${id}/${step.id}: ${said}`);
    }),
  );
  expect(run).toEqual([]);
});

test('a claim that rests on an unknown source is named', () => {
  const broken = changed<{ takeaway: { sources: string[] } }>(aWalkthrough(), (it) => {
    it.takeaway.sources = ['hearsay-1999'];
  });
  expect(problemsOf(broken).join('\n')).toContain('hearsay-1999');
});

test('a source that nothing rests on is named, and one that stands there twice', () => {
  const one = { id: 'unread-2020', title: 'T', organisation: 'O', year: '2020', address: 'https://example.org/' };
  const broken = changed<object[]>(SOURCES, (it) => {
    it.push(one, one);
  });
  const said = problemsOf(broken).join('\n');
  expect(said).toContain('nothing rests on unread-2020');
  expect(said).toContain('unread-2020 stands there twice');
});

test('a hard word without a glossary entry is named', () => {
  const broken = changed<{ steps: { kind: string; words?: string[] }[] }>(aWalkthrough(), (it) => {
    const page = it.steps.find((step) => step.kind === 'page');
    if (page) page.words = ['unheard-of'];
  });
  expect(problemsOf(broken).join('\n')).toContain('unheard-of');
});

test('a drawing in a state that it cannot show is named', () => {
  const broken = changed<{ steps: { drawing?: object }[] }>(aWalkthrough(), (it) => {
    const first = it.steps[0];
    if (first) first.drawing = { scene: 'desk', states: { urgency: 'on-fire' } };
  });
  expect(problemsOf(broken).join('\n')).toContain('on-fire');
});

test('English words for a page that is gone are named', () => {
  const broken = changed<{ steps: unknown[] }>(aWalkthrough(), (it) => {
    it.steps.pop();
  });
  expect(problemsOf(broken)).not.toEqual([]);
});

test('a passed review date is told without failing', () => {
  expect(checkAllContent(files, TODAY).notes).toEqual([]);
  const later = checkAllContent(files, '2999-01-01');
  expect(later.problems).toEqual([]);
  expect(later.notes.join('\n')).toContain('was to be reviewed by');
});

test('a warning sign that nothing stands behind is named', () => {
  const broken = changed<Record<string, unknown>>('content/help.json', (it) => {
    delete it['saddle'];
  });
  expect(problemsOf(broken).join('\n')).toContain('nothing stands behind saddle');
});

test('a playlist without a title, and a title without a playlist, are named', () => {
  const broken = changed<{ playlists: Record<string, unknown>; planned: Record<string, unknown> }>(
    'locales/es/playlists.json',
    (it) => {
      const [first = ''] = Object.keys(it.playlists);
      it.playlists.unheard = it.playlists[first];
      delete it.playlists[first];
      it.planned['about.what-is-fbss'] = { status: 'machine', title: 'Written long ago' };
    },
  );
  const said = problemsOf(broken).join('\n');
  expect(said).toMatch(/locales\/es\/playlists.json: no title for /);
  expect(said).toContain('there is no playlist unheard');
  expect(said).toContain('about.what-is-fbss is not planned');
});
