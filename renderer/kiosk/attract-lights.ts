/**
 * Moves the light of the attract screen from bone to bone: one cut every eight seconds, nothing between, and nothing
 * bright stays at one place for longer. It works on the elements that are there and makes none.
 */
import type { Clock } from './visit-engine.ts';

const STEP_MS = 8_000;
/** The bone beside which the n-th language greets: the middle ones first. */
export const BONES = ['2', '3', '4', '1', '5', '0'];

/** Starts the light on this attract screen; returns how to stop it. */
export function startAttractLights(attract: HTMLElement, clock: Clock): () => void {
  const greetings = attract.querySelectorAll<HTMLElement>('[data-greeting]');
  const invitations = attract.querySelectorAll<HTMLElement>('[data-invitation]');
  const bones = attract.querySelectorAll<SVGElement>('[data-bone]');
  let step = 0;
  let cancel = () => {};
  const show = () => {
    const lit = step % Math.max(1, Math.min(greetings.length, BONES.length));
    for (const [i, greeting] of greetings.entries()) greeting.toggleAttribute('data-lit', i === lit);
    invitations.forEach((invitation, i) => {
      invitation.hidden = i !== lit;
    });
    for (const bone of bones) bone.toggleAttribute('data-lit', bone.dataset.bone === BONES[lit]);
    // Heights of the invitation, sides of the small print, and the whole picture by some millimetres.
    attract.dataset.height = String(step % 3);
    attract.dataset.side = String(step % 2);
    attract.dataset.shift = String(Math.floor(step / 8) % 4);
    step += 1;
    cancel = clock.after(STEP_MS, show);
  };
  show();
  return () => cancel();
}
