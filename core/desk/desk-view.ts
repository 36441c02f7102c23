/**
 * What the desk may know of a kiosk: whether it is used, and how its own playlists fare. Of a visit the patient chose it
 * carries nothing: no language, no walkthrough, no page. Pure.
 */
import { OFFER_MS } from '../visit/idle.ts';
import type { Ask, Playlist, Visit, VisitEvent } from '../visit/visit.ts';

/** What became of a start. `taken` comes before one of the others that end it. */
export const OUTCOMES = ['taken', 'not-now', 'no-answer', 'dropped', 'done', 'ended'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface DeskView {
  readonly use: 'idle' | 'in-use' | 'staff' | 'trouble';
  /** The playlist on the glass; `page` of `pages` counts from 1, 0 while the language is chosen. */
  readonly playing: {
    readonly startId: string;
    readonly playlist: string;
    readonly page: number;
    readonly pages: number;
    /** Skip and end act at once while this is false, and ask after that. */
    readonly touched: boolean;
    readonly held: boolean;
  } | null;
  readonly asked: { readonly startId: string; readonly playlist: string; readonly ask: Ask } | null;
}

export function deskViewOf(visit: Visit): DeskView {
  const playlist = visit.playing?.playlist ?? visit.pending;
  const { offered } = visit;
  return {
    use: occupancyOf(visit),
    playing: playlist && {
      startId: playlist.startId,
      playlist: playlist.id,
      ...progress(visit, playlist),
      touched: visit.touched,
      held: visit.holdSinceMs !== null,
    },
    asked: offered && { startId: offered.playlist.startId, playlist: offered.playlist.id, ask: offered.ask },
  };
}

function occupancyOf(visit: Visit): DeskView['use'] {
  if (visit.troubleSinceMs !== null) return 'trouble';
  if (visit.place.kind === 'setup' || visit.sheet?.kind === 'staff') return 'staff';
  return visit.place.kind === 'attract' && visit.sheet === null ? 'idle' : 'in-use';
}

/** Pages are all screens of its parts: pages, checks and what to take away. */
function progress(visit: Visit, playlist: Playlist): { readonly page: number; readonly pages: number } {
  const lengths = playlist.parts.map((id) => (visit.facts.outlines[id]?.length ?? -1) + 1);
  const pages = lengths.reduce((sum, length) => sum + length, 0);
  const { playing } = visit;
  const place = visit.place.kind === 'languages' ? visit.place.from : visit.place;
  if (!playing || !place || (place.kind !== 'step' && place.kind !== 'takeaway')) return { page: 0, pages };
  const before = lengths.slice(0, playing.part).reduce((sum, length) => sum + length, 0);
  const here = place.kind === 'step' ? place.step + 1 : (lengths[playing.part] ?? 0);
  return { page: before + here, pages };
}

/** News of one start: how what was asked ended. `ask` is *play* for the start itself. */
export interface StartNews {
  readonly startId: string;
  readonly ask: Ask;
  readonly outcome: Outcome;
}

/** What one event has made of the desk's starts and of its questions to the patient. */
export function newsBetween(before: Visit, event: VisitEvent, after: Visit): readonly StartNews[] {
  const stood = standing(before);
  const stands = standing(after);
  const isAmong = (list: readonly { readonly startId: string }[], id: string) => list.some((one) => one.startId === id);
  const ended = stood
    .filter(({ startId }) => !isAmong(stands, startId))
    .map(({ startId, isOffer }) => ({ startId, outcome: endOf(startId, isOffer, before, event, after) }));
  const taken = stands
    .filter(({ startId, isOffer }) => !isOffer && after.touched && !wasTaken(before, startId))
    .map(({ startId }) => ({ startId, outcome: 'taken' as const }));
  const arrived = event.kind === 'playlist-arrived' ? event.playlist.startId : null;
  const lost =
    arrived !== null && !isAmong(stands, arrived) && !isAmong(stood, arrived)
      ? [{ startId: arrived, outcome: 'dropped' as const }]
      : [];
  const answer = answerBetween(before, event, after);
  return [...[...taken, ...ended, ...lost].map((news) => ({ ...news, ask: 'play' as const })), ...answer];
}

/** How a question to skip or to end was answered, once it is off the glass. */
function answerBetween(before: Visit, event: VisitEvent, after: Visit): readonly StartNews[] {
  const { offered } = before;
  if (!offered || offered.ask === 'play' || after.offered === offered) return [];
  const { startId } = offered.playlist;
  const isYes = event.kind === 'pressed' && event.control.action === 'accept' && !isLapsed(before, after);
  return [{ startId, ask: offered.ask, outcome: isYes ? 'taken' : unansweredOr(before, event, after) }];
}

function standing({ playing, pending, offered }: Visit): { readonly startId: string; readonly isOffer: boolean }[] {
  return [
    ...(playing ? [{ startId: playing.playlist.startId, isOffer: false }] : []),
    ...(pending ? [{ startId: pending.startId, isOffer: false }] : []),
    ...(offered?.ask === 'play' ? [{ startId: offered.playlist.startId, isOffer: true }] : []),
  ];
}

function wasTaken(before: Visit, startId: string): boolean {
  return before.touched && standing(before).some((one) => one.startId === startId && !one.isOffer);
}

function isLapsed({ offered }: Visit, after: Visit): boolean {
  return offered !== null && after.nowMs - offered.sinceMs >= OFFER_MS;
}

/** Of something that was offered and not accepted. */
function unansweredOr(before: Visit, event: VisitEvent, after: Visit): Outcome {
  if (isLapsed(before, after)) return 'no-answer';
  if (event.kind !== 'pressed') return 'dropped';
  return event.control.action === 'accept' || event.control.action === 'start-over' ? 'dropped' : 'not-now';
}

function endOf(startId: string, isOffer: boolean, before: Visit, event: VisitEvent, after: Visit): Outcome {
  const { offered } = before;
  if ((event.kind === 'end-asked' || event.kind === 'skip-asked') && event.startId === startId) return 'ended';
  if (isOffer) return unansweredOr(before, event, after);
  if (event.kind !== 'pressed') return 'dropped';
  const { action } = event.control;
  if (action === 'accept' && offered?.ask !== 'play' && offered?.playlist.startId === startId) return 'ended';
  const wasLast = before.place.kind === 'takeaway' && (action === 'next' || action === 'continue');
  return wasLast && after.place.kind !== 'attract' ? 'done' : 'dropped';
}
