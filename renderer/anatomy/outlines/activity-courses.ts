/** How lines over days run, in units of the view box, and where people stand or lie along them. Measures only. */
import type { SceneStates } from '../../../core/content/drawing.ts';
import type { Pair } from '../spine/smooth-curve.ts';

export type Shape = NonNullable<SceneStates<'activity-line'>['shape']>;

interface Course {
  readonly line: readonly Pair[];
  /** Where somebody walks (feet) and where somebody lies (middle). */
  readonly walks: readonly Pair[];
  readonly lies: readonly Pair[];
}

export const COURSES: Record<Shape, Course> = {
  'boom-bust': {
    line: [
      [20, 620],
      [90, 580],
      [190, 400],
      [270, 410],
      [340, 640],
      [420, 706],
      [500, 680],
      [600, 430],
      [660, 376],
      [730, 430],
      [800, 660],
      [890, 716],
      [980, 700],
    ],
    walks: [
      [226, 376],
      [660, 362],
    ],
    lies: [
      [430, 604],
      [890, 614],
    ],
  },
  steady: {
    line: [
      [20, 548],
      [180, 524],
      [340, 546],
      [500, 522],
      [660, 544],
      [820, 520],
      [980, 540],
    ],
    walks: [
      [180, 512],
      [500, 510],
      [820, 508],
    ],
    lies: [],
  },
  'slow-rise': {
    line: [
      [20, 690],
      [130, 676],
      [250, 652],
      [370, 620],
      [500, 576],
      [640, 520],
      [780, 456],
      [980, 380],
    ],
    walks: [
      [180, 650],
      [480, 566],
      [800, 432],
    ],
    lies: [],
  },
  flare: {
    line: [
      [20, 500],
      [140, 490],
      [240, 496],
      [310, 540],
      [370, 660],
      [440, 706],
      [520, 700],
      [620, 650],
      [740, 570],
      [860, 508],
      [980, 490],
    ],
    walks: [
      [146, 478],
      [850, 498],
    ],
    lies: [[460, 600]],
  },
  fades: {
    line: [
      [20, 350],
      [140, 340],
      [300, 360],
      [460, 420],
      [620, 520],
      [780, 620],
      [900, 680],
      [980, 704],
    ],
    walks: [],
    lies: [],
  },
  'pain-flare': {
    line: [
      [20, 650],
      [120, 642],
      [220, 640],
      [300, 560],
      [370, 390],
      [440, 316],
      [520, 360],
      [610, 490],
      [710, 590],
      [820, 638],
      [980, 644],
    ],
    walks: [],
    lies: [],
  },
};
