/**
 * The playlists as staff see them and as a kiosk can show them: what is not written yet, or not approved where a clinic
 * shows approved texts only, is left out and named. Pure.
 */

import { isOffered, type ShowTexts } from '../../core/content/review.ts';
import { minutesOf } from '../../core/desk/minutes-of.ts';
import type { PlaylistPlan } from '../../core/desk/playlist.ts';
import type { StaffPlaylist } from '../../core/desk/staff-contract.ts';
import type { Library } from '../../core/kiosk-contract.ts';
import type { KioskFacts } from '../../core/visit/visit.ts';

export interface PlaylistsParts {
  readonly plans: readonly PlaylistPlan[];
  readonly library: Library;
  readonly outlines: KioskFacts['outlines'];
  readonly showTexts: ShowTexts;
  /** The clinic's, in its order. */
  readonly languages: readonly string[];
}

/** The parts that can be shown; with `language` null, those that can in every language a patient may choose. */
export function partsToShow(plan: PlaylistPlan, language: string | null, parts: PlaylistsParts): readonly string[] {
  const codes = language === null ? parts.languages : [language];
  return plan.parts.filter((id) => parts.outlines[id]?.length && codes.every((code) => canShow(id, code, parts)));
}

function canShow(id: string, code: string, { library, showTexts }: PlaylistsParts): boolean {
  const walkthrough = library.walkthroughs.find((known) => known.id === id);
  const words = library.words[code]?.walkthroughs[id] ?? library.words.en?.walkthroughs[id];
  return walkthrough !== undefined && words !== undefined && isOffered(words, walkthrough.group, showTexts);
}

/** In the language staff read; English where it has no title. */
export function staffPlaylists(language: string, parts: PlaylistsParts): StaffPlaylist[] {
  const { plans, library, outlines } = parts;
  const own = [library.words[language], library.words.en];
  const first = (title: (words: Library['words'][string]) => string | undefined, id: string) =>
    own.flatMap((words) => (words && title(words)) ?? [])[0] ?? id;
  const partOf = (id: string) => ({
    id,
    title: first((words) => words.walkthroughs[id]?.title ?? words.playlists.planned[id]?.title, id),
  });
  return plans.map((plan) => {
    const shown = partsToShow(plan, null, parts);
    return {
      id: plan.id,
      title: first((words) => words.playlists.playlists[plan.id]?.title, plan.id),
      parts: shown.map(partOf),
      missing: plan.parts.filter((id) => !shown.includes(id)).map(partOf),
      minutes: minutesOf(shown, outlines),
    };
  });
}
