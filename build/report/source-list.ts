/** What a sentence rests on, as a clinician wants to see it: title, organisation, year; and whether it waits for one. */
import { GENERAL_KNOWLEDGE } from '../../core/content/content-names.ts';
import type { Source } from '../../core/content/glossary.ts';
import { escaped } from './report-html.ts';

/** `ids`: of one sentence. A source that is not on the list is named so that it stands out. */
export function sourceList(ids: readonly string[], sources: readonly Source[]): string {
  const items = ids.map((id) => {
    if (id === GENERAL_KNOWLEDGE) return '<span class="waits">general knowledge: waits for a clinician</span>';
    const source = sources.find((known) => known.id === id);
    if (!source) return `<span class="unknown">${escaped(id)} is not in content/sources.json</span>`;
    const { title, organisation, year } = source;
    return `${escaped(title)}. ${escaped(organisation)}, ${year === '' ? 'no year shown' : escaped(year)}`;
  });
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

export function waitsForClinician(ids: readonly string[]): boolean {
  return ids.includes(GENERAL_KNOWLEDGE);
}
