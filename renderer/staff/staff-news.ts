/** What has changed between two states, in sentences for whoever listens to the page instead of seeing it. Pure. */
import type { StaffState } from '../../core/desk/staff-contract.ts';
import { answerSentence, kioskName, playlistTitle, startSentence } from './live/kiosk-line.ts';
import type { StaffTranslate } from './staff-words.ts';

/** Nothing of the first state is news, nor is the start that something else on the page speaks for. */
export function staffNews(
  before: StaffState | null,
  after: StaffState,
  spokenFor: string | null,
  t: StaffTranslate,
): readonly string[] {
  if (!before || before.runId !== after.runId) return [];
  const kiosks = after.kiosks.flatMap((kiosk) => {
    const starts = kiosk.starts.filter(({ startId }) => startId !== spokenFor);
    return kioskNews(before, after, { ...kiosk, starts }, t);
  });
  return [...kiosks, ...troubleNews(before, after, t)];
}

function kioskNews(
  before: StaffState,
  { playlists }: StaffState,
  kiosk: StaffState['kiosks'][number],
  t: StaffTranslate,
): string[] {
  const was = before.kiosks.find(({ kioskId }) => kioskId === kiosk.kioskId);
  const line =
    was?.connected === true && !kiosk.connected
      ? [t('kiosk.news', { kiosk: kioskName(kiosk, t), what: t('kiosk.away') })]
      : [];
  const starts = kiosk.starts.flatMap((start) => {
    const known = was?.starts.find(({ startId }) => startId === start.startId);
    const about = (what: string) => t('starts.news', { playlist: playlistTitle(playlists, start.playlist), what });
    const isNews = start.stage !== 'sent' && (known?.stage !== start.stage || known.outcome !== start.outcome);
    const answer = start.answer !== null && known?.answer?.outcome !== start.answer.outcome && answerSentence(start, t);
    return [...(isNews ? [about(startSentence(start, t))] : []), ...(answer ? [answer] : [])];
  });
  return [...line, ...starts];
}

function troubleNews(before: StaffState, after: StaffState, t: StaffTranslate): string[] {
  if (before.troubles.length === after.troubles.length) return [];
  return [after.troubles.length === 0 ? t('troubles.none') : t('troubles.count', { count: after.troubles.length })];
}
