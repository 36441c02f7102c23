/**
 * Room for the ornament at the end of a band. The ornament itself lies in a layer of its own, because it is the same on
 * every screen that has a band.
 */
import { useContext, useLayoutEffect, useRef } from 'react';
import { StageContext } from './stage-context.ts';

export function BandSpine() {
  const kept = useContext(StageContext);
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    kept.adorn(room.current);
    return () => kept.adorn(null);
  }, [kept]);
  return <div className="band-spine" ref={room} />;
}
