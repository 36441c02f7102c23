/**
 * Whether a drawing has something to move: pain that travels along a nerve. It starts nothing.
 */
import type { DrawingSpec } from '../../core/content/drawing.ts';

export function hasMotion({ scene, states = {} }: DrawingSpec): boolean {
  switch (scene) {
    case 'segment-side':
      return states['root'] !== undefined && states['root'] !== 'quiet';
    case 'person-back':
      return states['pain'] === 'leg' || states['pain'] === 'back-and-leg';
    case 'signal-path':
      return states['signal'] === 'pain' || states['signal'] === 'loud';
    default:
      return false;
  }
}
