/**
 * Room for an ornament: the spine at the end of a band, the picture of a group. The ornament itself lies in a layer of
 * its own, because it is the same wherever it stands.
 */
import { useContext, useLayoutEffect, useRef } from 'react';
import type { Ornament } from './kept-drawings.ts';
import { StageContext } from './stage-context.ts';

export function OrnamentRoom({ of, className }: { readonly of: Ornament; readonly className: string }) {
  const kept = useContext(StageContext);
  const room = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    kept.adorn(of, room.current);
    return () => kept.adorn(of, null);
  }, [kept, of]);
  return <span className={className} ref={room} />;
}
