/**
 * What the host would leave out is found before a clinic finds it: the host's own check over all content, and what it
 * takes kindly but a project should not. A passed review date is told, not judged.
 */

import { GENERAL_KNOWLEDGE } from '../../core/content/content-names.ts';
import { glossarySchema } from '../../core/content/glossary.ts';
import type { Walkthrough } from '../../core/content/walkthrough.ts';
import { checkContent } from '../../host/content/check-content.ts';
import { readContentFiles } from '../../host/content/content-files.ts';
import type { Finding } from './finding.ts';

const HELP = 'content/help.json';

type ContentFiles = Awaited<ReturnType<typeof readContentFiles>>;

/** The project's files alone, without any clinic's pack. */
export async function projectContent(root: string): Promise<ContentFiles> {
  return readContentFiles(root, '');
}

/** `today` is an ISO day. */
export function checkAllContent(files: ContentFiles, today: string): Finding {
  const content = checkContent(files);
  const help = helpSources(files);
  const used = new Set([
    ...content.walkthroughs.flatMap(sourcesOf),
    ...Object.values(content.glossary).flatMap((entry) => entry.sources),
    ...help.sources,
  ]);
  const known = new Set([GENERAL_KNOWLEDGE, ...content.sources.map((source) => source.id)]);
  const problems = [
    ...help.problems,
    ...content.leftOut.map(({ id, reason }) => `${id}: ${reason}`),
    ...[...used].filter((id) => !known.has(id)).map((id) => `content/glossary.json or help.json: no source ${id}`),
    ...content.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => `content/sources.json: nothing rests on ${id}`),
    ...twice(content.sources.map(({ id }) => id)).map((id) => `content/sources.json: ${id} stands there twice`),
    ...[...content.words].flatMap(([code, words]) =>
      Object.keys(words.glossary)
        .filter((id) => !content.glossary[id])
        .map((id) => `locales/${code}/glossary.json: ${id} is not in content/glossary.json`),
    ),
  ];
  problems.push(...playlistProblems(content));
  const notes = content.walkthroughs
    .filter(({ reviewBy }) => reviewBy <= today)
    .map(({ id, reviewBy }) => `${id} was to be reviewed by ${reviewBy}`);
  return { problems, notes };
}

/** What *Help now* says has sources too: one entry for each of its signs in words. */
function helpSources(files: ContentFiles): { readonly sources: string[]; readonly problems: string[] } {
  const read = files.get(HELP);
  const parsed = glossarySchema.safeParse(read?.ok ? read.value : null);
  if (!parsed.success) return { sources: [], problems: [`${HELP}: not a list of sources`] };
  const words = files.get('locales/en/interface.json');
  const { help } = (words?.ok ? words.value : {}) as { help?: { signs?: Record<string, string> } };
  const signs = Object.keys(help?.signs ?? {}).filter((key) => !key.endsWith('More'));
  return {
    sources: Object.values(parsed.data).flatMap((entry) => entry.sources),
    problems: signs.filter((sign) => !parsed.data[sign]).map((sign) => `${HELP}: nothing stands behind ${sign}`),
  };
}

/** Every playlist has a title in each language, and so has each part of it that is still to be written. */
function playlistProblems({ playlists, walkthroughs, words }: ReturnType<typeof checkContent>): string[] {
  const written = new Set(walkthroughs.map(({ id }) => id));
  const planned = new Set(playlists.flatMap(({ parts }) => parts).filter((id) => !written.has(id)));
  return [...words].flatMap(([code, { playlists: titles }]) => {
    const file = `locales/${code}/playlists.json`;
    return [
      ...playlists.filter(({ id }) => !titles.playlists[id]).map(({ id }) => `${file}: no title for ${id}`),
      ...[...planned].filter((id) => !titles.planned[id]).map((id) => `${file}: no title for ${id}, which is planned`),
      ...Object.keys(titles.playlists)
        .filter((id) => !playlists.some((known) => known.id === id))
        .map((id) => `${file}: there is no playlist ${id}`),
      ...Object.keys(titles.planned)
        .filter((id) => !planned.has(id))
        .map((id) => `${file}: ${id} is not planned in any playlist`),
    ];
  });
}

function sourcesOf({ steps, takeaway }: Walkthrough): string[] {
  return [...steps.flatMap((step) => (step.kind === 'page' ? step.claims.flat() : step.sources)), ...takeaway.sources];
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
