/** What became of the last starts from the desk: the word, the shape and when it was sent. */
import { CircleCheck, CircleMinus, CircleSlash, Hourglass, type LucideIcon } from 'lucide-react';
import type { StaffStart, StaffState } from '../../../core/desk/staff-contract.ts';
import { agoText } from '../moments.ts';
import { useStaff } from '../staff-context.tsx';
import { playlistTitle, startSentence } from './kiosk-line.ts';

function shapeOf({ stage, outcome }: StaffStart): LucideIcon {
  if (stage !== 'over') return Hourglass;
  if (outcome === 'done') return CircleCheck;
  return outcome === 'not-now' || outcome === 'no-answer' ? CircleSlash : CircleMinus;
}

interface StartsBeforeProps {
  readonly starts: readonly StaffStart[];
  readonly state: StaffState;
  readonly nowAt: number;
  /** Of the heading it stands under. */
  readonly level: 2 | 3;
}

export function StartsBefore({ starts, state, nowAt, level }: StartsBeforeProps) {
  const { t, language } = useStaff();
  const Heading = level === 2 ? 'h3' : 'h4';
  return (
    <div className="starts-before">
      <Heading>{t('starts.title')}</Heading>
      <ul>
        {starts.map((start) => {
          const Shape = shapeOf(start);
          return (
            <li key={start.startId} data-outcome={start.outcome ?? start.stage}>
              <Shape aria-hidden="true" />
              <span>
                <b>{playlistTitle(state.playlists, start.playlist)}</b>
                <span>
                  {t('starts.line', {
                    what: startSentence(start, t),
                    ago: agoText(nowAt - start.sentAt, language, t),
                  })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
