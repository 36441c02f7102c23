/**
 * What the desk can do to a visit: begin a playlist, go on to its next part, end it. Before anybody has touched it acts
 * at once; after that it only asks, and nothing changes without a yes.
 */
import { enter, goHome, goOnFromPart, play } from './places.ts';
import { type Ask, freshVisit, type Playlist, type Visit } from './visit.ts';

/** On attract, or while nobody has touched since, a playlist begins; in a visit it asks. Staff at the glass keep it. */
export function arrive(visit: Visit, playlist: Playlist, language: string | null): Visit {
  const known = { ...playlist, parts: playlist.parts.filter((id) => visit.facts.outlines[id]?.length) };
  const isShut = visit.place.kind === 'setup' || visit.sheet?.kind === 'staff' || visit.troubleSinceMs !== null;
  if (known.parts.length === 0 || isShut) return visit;
  if (visit.touched) return asked(visit, 'play', known);
  const fresh = freshVisit(visit.facts, visit.nowMs, visit.held);
  if (language === null || !visit.facts.languages.includes(language)) {
    return { ...fresh, place: { kind: 'languages', from: null }, pending: known };
  }
  return play({ ...fresh, language }, known, 0, null) ?? fresh;
}

/** A start that is no longer on the glass is asked nothing. */
export function askFromDesk(visit: Visit, ask: Exclude<Ask, 'play'>, startId: string): Visit {
  if (visit.offered?.ask === 'play' && visit.offered.playlist.startId === startId) {
    return ask === 'end' ? { ...visit, offered: null, calmUntilMs: visit.nowMs } : visit;
  }
  const standing = [visit.playing?.playlist, visit.pending].find((playlist) => playlist?.startId === startId);
  // What waits for a language has no part yet to go on from.
  if (!standing || (ask === 'skip' && !visit.playing)) return visit;
  // An offer that waits for its answer is not pushed aside by another question.
  if (visit.offered && visit.offered.ask === 'play') return visit;
  if (visit.touched) return asked(visit, ask, standing);
  return done(visit, ask);
}

/** The patient said yes. */
export function acceptAsk(before: Visit, { ask, playlist }: NonNullable<Visit['offered']>): Visit {
  const visit: Visit = { ...before, offered: null };
  if (ask !== 'play') {
    const standing = visit.playing?.playlist ?? visit.pending;
    return standing?.startId === playlist.startId ? done(visit, ask) : visit;
  }
  const { place } = visit;
  if (place.kind === 'setup') return visit;
  if (visit.language === null) return enter({ ...visit, pending: playlist }, { kind: 'languages', from: null });
  const returnTo = place.kind === 'languages' ? place.from : place.kind === 'attract' ? null : place;
  return play(visit, playlist, 0, returnTo) ?? visit;
}

function asked(visit: Visit, ask: Ask, playlist: Playlist): Visit {
  return { ...visit, offered: { ask, playlist, sinceMs: visit.nowMs } };
}

/** Skips or ends. Where nobody has touched there is nobody to lead home: the kiosk waits again. */
function done(visit: Visit, ask: Exclude<Ask, 'play'>): Visit {
  const { playing } = visit;
  const isLast = playing === null || play(visit, playing.playlist, playing.part + 1, null) === null;
  if (ask === 'skip' && !isLast) return goOnFromPart(visit);
  if (!visit.touched) return freshVisit(visit.facts, visit.nowMs, visit.held);
  const ended: Visit = { ...visit, playing: null, pending: null };
  if (playing === null) return ended;
  return playing.returnTo ? enter(ended, playing.returnTo) : goHome(ended);
}
