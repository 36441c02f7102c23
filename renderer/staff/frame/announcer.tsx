/** Tells a screen reader what has changed: outcomes, troubles, the connection. Nothing is told twice. */
import { useEffect, useRef, useState } from 'react';
import { useStaff } from '../staff-context.tsx';
import { staffNews } from '../staff-news.ts';
import type { Known } from '../staff-store.ts';
import type { StaffTranslate } from '../staff-words.ts';
import { deedLine } from './deed-line.ts';

export function Announcer() {
  const { known, t } = useStaff();
  const before = useRef(known);
  const [told, setTold] = useState({ text: '', times: 0 });
  useEffect(() => {
    const sentences = sentencesBetween(before.current, known, t);
    before.current = known;
    if (sentences.length > 0) setTold(({ times }) => ({ text: sentences.join(' '), times: times + 1 }));
  }, [known, t]);
  return (
    <div className="aside" role="status">
      <p key={told.times}>{told.text}</p>
    </div>
  );
}

function sentencesBetween(before: Known, after: Known, t: StaffTranslate): readonly string[] {
  const line = before.isOffline === after.isOffline ? [] : [t(after.isOffline ? 'page.offline' : 'page.backOnline')];
  const done = deedText(after, t);
  const deed = done !== null && done !== deedText(before, t) ? [done] : [];
  // The bar speaks for the start it is about.
  const spokenFor = after.deed && after.deed.kind !== 'said' ? after.deed.startId : null;
  const news = after.state && after.state !== before.state ? staffNews(before.state, after.state, spokenFor, t) : [];
  return [...line, ...deed, ...news];
}

function deedText({ deed, state }: Known, t: StaffTranslate): string | null {
  return deed && state ? deedLine(deed, state, t).text : null;
}
