/**
 * The spine as a quiet ornament at the end of a header band: it fits its box by width or height, whichever is less,
 * and runs on above and below until it melts into the band. It carries no meaning and is hidden from readers.
 */
import { useId } from 'react';
import { SideBones, SideDisc } from './spine/side/side-bones.tsx';
import { SideNerves } from './spine/side/side-nerves.tsx';
import './anatomy.css';
import './drawing.css';
import './scenes/segment-side.css';
import './spine-strip.css';

/** With the bones from L2 to L5 all that any band shows: heights from 20 to 640 of the view box. */
const DISCS = ['L2-3', 'L3-4', 'L4-5'] as const;

export function SpineStrip() {
  const id = `strip${useId().replace(/\W/g, '')}`;
  return (
    <div className="art spine-strip" dir="ltr">
      <svg viewBox="318 120 476 430" preserveAspectRatio="xMaxYMid meet" aria-hidden="true" focusable="false">
        <SideBones id={id} from="L2" sacrum={false} />
        {DISCS.map((name) => (
          <SideDisc key={name} id={id} name={name} />
        ))}
        <SideNerves id={id} sac="clear" fifth="clear" hurts={false} />
      </svg>
    </div>
  );
}
