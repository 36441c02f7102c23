/**
 * The style of one screen: how large a millimetre is on this glass and which way up it hangs. It styles nothing else. Pure.
 */
import type { KioskState } from '../../core/kiosk-contract.ts';

/** A quarter turn swaps width and height; the turned sheet is then moved back onto the glass. */
const TURNS: Readonly<Record<number, string>> = {
  90: 'width:100vh;height:100vw;transform:translateX(100vw) rotate(90deg)',
  180: 'width:100vw;height:100vh;transform:translate(100vw,100vh) rotate(180deg)',
  270: 'width:100vh;height:100vw;transform:translateY(100vh) rotate(-90deg)',
};

export function screenStyle({ pixelsPerMm, rotation }: Pick<KioskState, 'pixelsPerMm' | 'rotation'>): string {
  const size = pixelsPerMm === null ? '' : `:root{--mm:${Number(pixelsPerMm.toFixed(4))}px}\n`;
  const turn = TURNS[rotation];
  if (!turn) return size;
  return `${size}html{position:absolute;top:0;left:0;overflow:hidden;transform-origin:0 0;${turn}}\n`;
}
