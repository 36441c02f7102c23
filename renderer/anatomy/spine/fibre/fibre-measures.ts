/** Where the near fibre of the nerve lies in the view box, and where it is hurt. Measures only. */
import type { SceneStates } from '../../../../core/content/drawing.ts';
import type { Point } from '../../scene.ts';

export type Cover = NonNullable<SceneStates<'nerve-fibre'>['cover']>;
export type Signal = NonNullable<SceneStates<'nerve-fibre'>['signal']>;

/** Height of its middle line, and half the thickness of the cover and of the fibre in it. */
export const AXIS = 500;
export const COVER = 78;
export const CORE = 25;
/** The stretch of cover that is worn or cut. */
export const STRETCH = { from: 560, to: 800 } as const;
/** Where a cut fibre ends in a small knot. */
export const KNOT: Point = { x: 676, y: AXIS };
export const HURT: Record<Cover, Point> = { whole: { x: 680, y: AXIS }, worn: { x: 684, y: AXIS }, cut: KNOT };
/** Where the fibre begins for the eye, and far outside the picture. */
export const START = 214;
export const OUTSIDE = 2000;
