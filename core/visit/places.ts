/**
 * The ways between places: forward, back, home, into a walkthrough and on to the next part of a playlist.
 * Every way ends on a place that exists; back leads where a reader expects it, not through a history.
 */
import {
  freshVisit,
  type KioskFacts,
  type Place,
  type Playlist,
  type ReadingPlace,
  type Sheet,
  type Visit,
} from './visit.ts';

/** Shows a place from its first portion, with nothing over it; one that new content has taken away is the menu. */
export function enter(visit: Visit, place: Place): Visit {
  return stands(visit.facts, place) ? { ...lay(visit, null), place, part: 0 } : goHome(visit);
}

/** Lays a sheet over the place, which keeps its portion. */
export function lay(visit: Visit, sheet: Sheet | null): Visit {
  return { ...visit, sheet, sheetPart: 0 };
}

/** The portion before or after this one, of the sheet where one lies. */
function turnPortion(visit: Visit, by: 1 | -1): Visit {
  return visit.sheet ? { ...visit, sheetPart: visit.sheetPart + by } : { ...visit, part: visit.part + by };
}

/** Whether the content still has this place: it can change under a visit. */
export function stands(facts: KioskFacts, place: Place): boolean {
  if (place.kind === 'step') return facts.outlines[place.walkthrough]?.[place.step] !== undefined;
  return place.kind !== 'takeaway' || Boolean(facts.outlines[place.walkthrough]?.length);
}

/** The first page of a walkthrough; a walkthrough that is not there changes nothing. */
export function open(visit: Visit, walkthrough: string): Visit {
  if (!visit.facts.outlines[walkthrough]?.length) return visit;
  const menuGroup = visit.place.kind === 'menu' ? visit.place.group : visit.menuGroup;
  return enter({ ...visit, menuGroup }, { kind: 'step', walkthrough, step: 0 });
}

/** Opens the first walkthrough of a playlist, from `part` on, that is still there; null when none is. */
export function play(
  visit: Visit,
  playlist: Playlist,
  part: number,
  returnTo: NonNullable<Visit['playing']>['returnTo'],
): Visit | null {
  const next = playlist.parts.findIndex((id, at) => at >= part && visit.facts.outlines[id]?.length);
  const id = playlist.parts[next];
  return id === undefined ? null : open({ ...visit, playing: { playlist, part: next, returnTo } }, id);
}

/** The menu, or the languages while none is chosen. It leaves a playlist. */
export function goHome(visit: Visit): Visit {
  // A sheet can lie over setup (help, after a trouble); nothing leads past setup.
  if (visit.place.kind === 'setup') return freshVisit(visit.facts, visit.nowMs, visit.held);
  const place: Place = visit.language === null ? { kind: 'languages', from: null } : { kind: 'menu', group: null };
  const pending = visit.language === null ? visit.pending : null;
  return { ...lay(visit, null), place, part: 0, playing: null, pending };
}

/** Next: the rest of the words, the next step, the take-away, and from there the next part or the menu. */
export function goOn(visit: Visit, more: boolean): Visit {
  const { place } = visit;
  if (more) return turnPortion(visit, 1);
  if (visit.sheet || (place.kind !== 'step' && place.kind !== 'takeaway')) return visit;
  if (place.kind === 'takeaway') return goOnFromPart(visit);
  const steps = visit.facts.outlines[place.walkthrough] ?? [];
  if (place.step + 1 < steps.length) return enter(visit, { ...place, step: place.step + 1 });
  const seen = visit.seen.includes(place.walkthrough) ? visit.seen : [...visit.seen, place.walkthrough];
  return enter({ ...visit, seen }, { kind: 'takeaway', walkthrough: place.walkthrough });
}

/** On to the next part of a playlist; after the last, back to where the patient was when they took it. */
export function goOnFromPart(visit: Visit): Visit {
  const { playing } = visit;
  if (!playing) return goHome(visit);
  const next = play(visit, playing.playlist, playing.part + 1, playing.returnTo);
  if (next) return next;
  return playing.returnTo ? enter({ ...visit, playing: null }, playing.returnTo) : goHome(visit);
}

/** Takes the sheet off; with nothing of a visit beneath it, that is leaving. */
export function closeSheet(visit: Visit): Visit {
  const { kind } = visit.place;
  const visitBeneath = kind !== 'attract' && kind !== 'setup';
  return visitBeneath ? lay(visit, null) : freshVisit(visit.facts, visit.nowMs, visit.held);
}

/** Back: the portion before this one, else closes the sheet, else the step or place before this one. */
export function goBack(visit: Visit): Visit {
  const { place } = visit;
  if ((visit.sheet ? visit.sheetPart : visit.part) > 0) return turnPortion(visit, -1);
  if (visit.sheet) return closeSheet(visit);
  switch (place.kind) {
    case 'step':
      return goBackFromStep(visit, place);
    case 'takeaway': {
      const last = (visit.facts.outlines[place.walkthrough]?.length ?? 1) - 1;
      return enter(visit, { kind: 'step', walkthrough: place.walkthrough, step: last });
    }
    case 'menu':
      return enter(visit, place.group === null ? { kind: 'languages', from: place } : { kind: 'menu', group: null });
    case 'languages':
      // Nothing has been chosen yet, so back is leaving.
      return place.from ? enter(visit, place.from) : freshVisit(visit.facts, visit.nowMs, visit.held);
    default:
      return visit;
  }
}

function goBackFromStep(visit: Visit, place: Extract<ReadingPlace, { kind: 'step' }>): Visit {
  if (place.step > 0) return enter(visit, { ...place, step: place.step - 1 });
  const { playing } = visit;
  const before = playing?.playlist.parts[playing.part - 1];
  if (playing && before !== undefined) {
    return enter(
      { ...visit, playing: { ...playing, part: playing.part - 1 } },
      { kind: 'takeaway', walkthrough: before },
    );
  }
  return enter({ ...visit, playing: null }, playing?.returnTo ?? { kind: 'menu', group: visit.menuGroup });
}
