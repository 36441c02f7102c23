/**
 * Plays the drawing once and stops it at a touch. It moves no visit: what it does is gone with the page.
 */
import { CirclePlay, CircleStop } from 'lucide-react';
import { useKiosk } from './kiosk-context.tsx';

interface MotionChipProps {
  readonly playing: boolean;
  readonly onPress: () => void;
}

export function MotionChip({ playing, onPress }: MotionChipProps) {
  const { t } = useKiosk();
  return (
    <button type="button" className="chip" data-move aria-pressed={playing} onClick={onPress}>
      {playing ? <CircleStop aria-hidden /> : <CirclePlay aria-hidden />}
      <span>{t(playing ? 'page.stopDrawing' : 'page.moveDrawing')}</span>
    </button>
  );
}
