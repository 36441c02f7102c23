/**
 * What every scene of the anatomical language must offer. All numbers are units of a 1000 × 1000 view box,
 * x to the viewer's right, y down. It draws nothing itself.
 */
import type { ReactElement } from 'react';
import type { LabelId, SceneId, SceneStates } from '../../core/content/drawing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where a label goes: a ring on the part, a leader, and words that begin (or end) at `words`. */
export interface LabelPlace {
  readonly on: Point;
  readonly words: Point;
  /** `left`: the words end at `words` and lie to its left; `right`: they begin there. Never mirrored. */
  readonly lie: 'left' | 'right';
}

export interface Scene<S extends SceneId> {
  /** What must always be seen whole, however flat or tall the stage is; labels lie inside it. */
  readonly focus: Box;
  /** Bodies and things go on below the frame: the lower edge melts into the ground even inside the focus. */
  readonly runsOutBelow?: true;
  readonly places: (states: SceneStates<S>) => Partial<Record<LabelId, LabelPlace>>;
  readonly Art: (props: { readonly states: SceneStates<S> }) => ReactElement;
}
