/**
 * Plays the drawing once and stops it at a touch. It moves no visit: what it does is gone with the page.
 */
import { CirclePlay, CircleStop } from 'lucide-react';
import { useContext, useEffect } from 'react';
import { useKiosk } from './kiosk-context.tsx';
import { LeftContext } from './places/left-context.ts';

interface MotionChipProps {
  readonly playing: boolean;
  readonly onPlay: (playing: boolean) => void;
}

export function MotionChip({ playing, onPlay }: MotionChipProps) {
  const { t } = useKiosk();
  const watchLeaving = useContext(LeftContext);
  useEffect(() => watchLeaving(() => onPlay(false)), [watchLeaving, onPlay]);
  return (
    <button type="button" className="chip" data-move aria-pressed={playing} onClick={() => onPlay(!playing)}>
      {playing ? <CircleStop aria-hidden /> : <CirclePlay aria-hidden />}
      <span>{t(playing ? 'page.stopDrawing' : 'page.moveDrawing')}</span>
    </button>
  );
}
