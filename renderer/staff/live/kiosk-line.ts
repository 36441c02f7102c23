/**
 * Says which words stand for a kiosk's state. Pure: what the desk may not know is not in the state, so it cannot be
 * said here.
 */
import type { StaffKiosk, StaffPlaylist, StaffStart, StaffState } from '../../../core/desk/staff-contract.ts';
import type { StaffTranslate } from '../staff-words.ts';

export type KioskStatus =
  | 'away'
  | 'unknown'
  | 'idle'
  | 'inUse'
  | 'staff'
  | 'trouble'
  | 'asked'
  | 'choosing'
  | 'playing'
  | 'held';

export type Playing = NonNullable<NonNullable<StaffKiosk['view']>['playing']>;

/** A question on the glass comes before the playlist under it; a kiosk that does not answer before everything. */
export function kioskStatus({ connected, view }: StaffKiosk): KioskStatus {
  if (!connected) return 'away';
  if (!view) return 'unknown';
  if (view.use === 'trouble' || view.use === 'staff') return view.use;
  if (view.asked) return 'asked';
  if (view.playing) return view.playing.held ? 'held' : view.playing.page === 0 ? 'choosing' : 'playing';
  return view.use === 'idle' ? 'idle' : 'inUse';
}

export function statusWord(status: KioskStatus, t: StaffTranslate): string {
  return t(`kiosk.status.${status}`);
}

/** In a few words, for a tile and for the page's title. */
export function kioskPhrase(kiosk: StaffKiosk, t: StaffTranslate): string {
  const status = kioskStatus(kiosk);
  const playing = kiosk.view?.playing;
  if (status === 'choosing') return t('kiosk.phraseChoosing');
  if (status === 'playing' && playing) {
    return t('kiosk.phrasePlaying', { page: String(playing.page), pages: String(playing.pages) });
  }
  return statusWord(status, t);
}

export interface SentenceParts {
  readonly kiosk: StaffKiosk;
  readonly playlists: readonly StaffPlaylist[];
  readonly t: StaffTranslate;
  /** A time of day, as the reader writes it. */
  readonly timeOfDay: (at: number) => string;
}

/** Whole sentences about what a kiosk shows; none while its playlist speaks for itself. */
export function kioskSentences({ kiosk, playlists, t, timeOfDay }: SentenceParts): readonly string[] {
  const status = kioskStatus(kiosk);
  const { view, awaySince } = kiosk;
  if (status === 'away') {
    return [awaySince === null ? t('kiosk.away') : t('kiosk.awaySince', { time: timeOfDay(awaySince) })];
  }
  if (status === 'unknown') return [t('kiosk.unknown')];
  if (status === 'staff') return [t('kiosk.staff')];
  if (status === 'trouble') return [t('kiosk.trouble')];
  const asked = view?.asked ? [askSentence(view.asked, playlists, t)] : [];
  if (view?.playing) {
    const choosing = view.playing.page === 0 ? [t('kiosk.choosing')] : [];
    return [...choosing, ...asked, ...(view.playing.held ? [t('kiosk.held')] : [])];
  }
  if (asked.length > 0) return asked;
  return [status === 'idle' ? t('kiosk.idle') : t('kiosk.inUse')];
}

function askSentence(
  { ask, playlist }: NonNullable<NonNullable<StaffKiosk['view']>['asked']>,
  playlists: readonly StaffPlaylist[],
  t: StaffTranslate,
): string {
  if (ask === 'skip') return t('kiosk.askedSkip');
  if (ask === 'end') return t('kiosk.askedEnd');
  return t('kiosk.askedPlay', { playlist: playlistTitle(playlists, playlist) });
}

/** What *Skip* and *End* will do now, and whether each can be pressed at all. */
export function keyRules(playing: Playing, asked: NonNullable<StaffKiosk['view']>['asked']) {
  const waitsForOffer = asked?.ask === 'play';
  return {
    canSkip: playing.page > 0 && asked === null,
    canEnd: !waitsForOffer && asked?.ask !== 'end',
    rule: asked
      ? ('kiosk.askPending' as const)
      : playing.touched
        ? ('kiosk.askFirst' as const)
        : ('kiosk.actAtOnce' as const),
  };
}

/** How the patient answered the newest *skip* or *end*; null when nothing was asked, or not answered yet. */
export function answerSentence({ answer }: StaffStart, t: StaffTranslate): string | null {
  if (!answer) return null;
  const { ask, outcome } = answer;
  if (outcome === 'taken') return t(ask === 'skip' ? 'kiosk.answers.skipYes' : 'kiosk.answers.endYes');
  if (outcome === 'not-now') return t(ask === 'skip' ? 'kiosk.answers.skipNo' : 'kiosk.answers.endNo');
  if (outcome === 'no-answer') return t(ask === 'skip' ? 'kiosk.answers.skipSilent' : 'kiosk.answers.endSilent');
  return t('kiosk.answers.dropped');
}

/** What became of a start, in one sentence. */
export function startSentence({ stage, outcome }: StaffStart, t: StaffTranslate): string {
  if (stage === 'sent') return t('starts.waiting');
  if (stage === 'asked') return t('starts.asked');
  if (stage === 'playing') return t('starts.playing');
  if (outcome === 'not-now') return t('starts.notNow');
  if (outcome === 'no-answer') return t('starts.noAnswer');
  if (outcome === 'done') return t('starts.done');
  return outcome === 'ended' ? t('starts.ended') : t('starts.dropped');
}

export function playlistTitle(playlists: readonly StaffPlaylist[], id: string): string {
  return playlists.find((playlist) => playlist.id === id)?.title ?? id;
}

export function kioskName({ name }: StaffKiosk, t: StaffTranslate): string {
  return name.trim() === '' ? t('kiosk.unnamed') : name;
}

/** About how many minutes a slow reader still needs; null where nobody can say. */
export function minutesLeft(playlist: StaffPlaylist | undefined, { page, pages }: Playing): number | null {
  if (!playlist || page === 0 || pages === 0) return null;
  return Math.max(1, Math.round((playlist.minutes * (pages - page + 1)) / pages));
}

/** The endonym of a language the clinic offers. */
export function languageName({ languages }: Pick<StaffState, 'languages'>, code: string): string {
  return languages.find((language) => language.code === code)?.endonym ?? code;
}
