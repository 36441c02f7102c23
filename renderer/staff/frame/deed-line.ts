/** What the bar at the foot says of what was just done, read from the state, so that it never promises more. Pure. */
import type { StaffKiosk, StaffStart, StaffState } from '../../../core/desk/staff-contract.ts';
import { answerSentence, kioskName, languageName, playlistTitle, startSentence } from '../live/kiosk-line.ts';
import type { AtStart, Deed, Said } from '../staff-store.ts';
import type { StaffTranslate } from '../staff-words.ts';

export interface DeedLine {
  readonly text: string;
  /** Something did not happen as asked. */
  readonly isRefusal: boolean;
  /** What *Undo* takes back; null when it no longer can. */
  readonly undo: (AtStart & { readonly word: 'confirm.undo' | 'confirm.takeBack' }) | null;
  /** Nothing more will come of it: the bar may go. */
  readonly isOver: boolean;
}

const SAID = {
  held: 'confirm.held',
  released: 'confirm.released',
  'counting-on': 'confirm.countingOn',
  'counting-off': 'confirm.countingOff',
} as const;

export function deedLine(deed: Deed, state: StaffState, t: StaffTranslate): DeedLine {
  if (deed.kind === 'said') return { ...said(deed.what, t), undo: null, isOver: true };
  const kiosk = state.kiosks.find(({ kioskId }) => kioskId === deed.kioskId);
  const start = kiosk?.starts.find(({ startId }) => startId === deed.startId);
  const quiet = { isRefusal: false, undo: null };
  if (deed.kind === 'ask') {
    const { text, isOver } = askText(deed, kiosk, start, t);
    return { ...quiet, text, isOver };
  }
  const playlist = playlistTitle(state.playlists, deed.playlist);
  if (!kiosk) return { ...quiet, text: t('refused.unknown-kiosk'), isOver: true };
  const names = { playlist, kiosk: kioskName(kiosk, t) };
  if (deed.startId === null || !start) return { ...quiet, text: t('confirm.sending', names), isOver: false };
  return startLine(kiosk, start, names, state, t);
}

function said(what: Said, t: StaffTranslate): Pick<DeedLine, 'text' | 'isRefusal'> {
  if (what in SAID) return { text: t(SAID[what as keyof typeof SAID]), isRefusal: false };
  return { text: t(`refused.${what as Exclude<Said, keyof typeof SAID>}`), isRefusal: true };
}

function startLine(
  kiosk: StaffKiosk,
  start: StaffStart,
  names: { readonly playlist: string; readonly kiosk: string },
  state: StaffState,
  t: StaffTranslate,
): DeedLine {
  const quiet = { isRefusal: false, undo: null, isOver: false };
  const undo = { kioskId: kiosk.kioskId, startId: start.startId, word: 'confirm.undo' as const };
  if (start.stage === 'sent')
    return { ...quiet, text: t(kiosk.connected ? 'confirm.sent' : 'confirm.waiting', names), undo };
  if (start.stage === 'asked')
    return { ...quiet, text: t('confirm.asked', names), undo: { ...undo, word: 'confirm.takeBack' } };
  if (start.stage === 'over') {
    const what = start.outcome === 'ended' ? t('confirm.takenBack') : startSentence(start, t);
    return { ...quiet, text: t('starts.news', { playlist: names.playlist, what }), isOver: true };
  }
  const playing = kiosk.view?.playing?.startId === start.startId ? kiosk.view.playing : null;
  if (playing?.touched) return { ...quiet, text: t('confirm.taken', names), isOver: true };
  if (playing?.page === 0) return { ...quiet, text: t('confirm.choosing', names), undo };
  const text =
    start.language === null
      ? t('confirm.playing', names)
      : t('confirm.playingIn', { ...names, language: languageName(state, start.language) });
  return { ...quiet, text, undo };
}

/** Of a *skip* or *end*: what the screen has made of it by now. */
function askText(
  deed: Extract<Deed, { readonly kind: 'ask' }>,
  kiosk: StaffKiosk | undefined,
  start: StaffStart | undefined,
  t: StaffTranslate,
): { readonly text: string; readonly isOver: boolean } {
  const { view } = kiosk ?? {};
  const isAsked = view?.asked?.startId === deed.startId && view.asked.ask === deed.ask;
  if (isAsked) return { text: t(deed.ask === 'skip' ? 'confirm.askedSkip' : 'confirm.askedEnd'), isOver: false };
  const answer = start?.answer?.ask === deed.ask ? answerSentence(start, t) : null;
  if (answer !== null) return { text: answer, isOver: true };
  if (!start || start.stage === 'over') return { text: t('confirm.ended'), isOver: true };
  if (deed.ask === 'skip' && view?.playing && view.playing.page !== deed.page) {
    return { text: t('confirm.skipped'), isOver: true };
  }
  return { text: t(deed.ask === 'skip' ? 'confirm.skipSent' : 'confirm.endSent'), isOver: false };
}
