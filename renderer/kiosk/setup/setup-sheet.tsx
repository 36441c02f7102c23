/**
 * One question of the first run: the question in a band where nothing is pressed, the answers below it, beside it on
 * a wide glass.
 */
import type { ReactNode } from 'react';
import { SpineStrip } from '../../anatomy/spine-strip.tsx';

/** One element for good, so that the long drawing is not compared again with every letter typed. */
const SPINE = (
  <div className="band-spine">
    <SpineStrip />
  </div>
);

export interface SetupSheetProps {
  readonly title: string;
  readonly lead: string;
  /** What went wrong, in a plain sentence; read out at once. */
  readonly problem?: string | null;
  readonly children: ReactNode;
}

export function SetupSheet({ title, lead, problem = null, children }: SetupSheetProps) {
  return (
    <main className="sheet banded">
      <header className="band">
        {SPINE}
        <div className="band-words">
          <h1 tabIndex={-1}>{title}</h1>
          <p className="band-lead">{lead}</p>
        </div>
      </header>
      <div className="setup-work">
        <div role="alert" className="setup-problem" hidden={problem === null}>
          {problem}
        </div>
        {children}
      </div>
    </main>
  );
}
