/** The troubles by name: since when, what they name, and what to do. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { PlaceTitle } from '../frame/place-title.tsx';
import { timeOfDay } from '../moments.ts';
import { useStaff } from '../staff-context.tsx';
import { troubleWords } from './trouble-words.ts';
import type { StaffTrouble } from './troubles-of.ts';

export function TroublesPlace({
  troubles,
  nowAt,
}: {
  readonly troubles: readonly StaffTrouble[];
  readonly nowAt: number;
}) {
  const { t, language } = useStaff();
  return (
    <section className="troubles" aria-labelledby="title">
      <PlaceTitle>{t('troubles.title')}</PlaceTitle>
      {troubles.length === 0 ? (
        <div className="paper fine">
          <CircleCheck aria-hidden="true" />
          <div>
            <h2>{t('troubles.none')}</h2>
            <p>{t('troubles.noneText')}</p>
          </div>
        </div>
      ) : (
        <ul>
          {troubles.map(({ name, since, details }) => {
            const { title, todo } = troubleWords(name, t);
            return (
              <li key={`${name} ${since}`} className="paper trouble">
                <TriangleAlert aria-hidden="true" />
                <div>
                  <h2>{title}</h2>
                  <p className="small">{t('troubles.since', { time: timeOfDay(since, nowAt, language) })}</p>
                  <p>{todo}</p>
                  {details.length > 0 && (
                    <ul className="details" aria-label={t('troubles.details')}>
                      {details.map((detail) => (
                        <li key={detail} dir="auto">
                          {detail}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
