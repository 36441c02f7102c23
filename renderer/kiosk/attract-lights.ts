/**
 * Moves the light of the attract screen from bone to bone: one cut every eight seconds, nothing between, and nothing
 * bright stays at one place for longer. Languages without a bone of their own stand there in the next round. It works on
 * the elements that are there and makes none.
 */
import type { Clock } from './visit-engine.ts';

const STEP_MS = 8_000;
/** The bone beside which the n-th language of a round greets: those where no other words are. */
export const BONES = ['2', '3', '4', '1'];
/** An invitation with more letters is set smaller, to stay on one line of a portrait glass. */
const LONG = 18;

/** Starts the light on this attract screen; returns how to stop it. */
export function startAttractLights(attract: HTMLElement, clock: Clock): () => void {
  const greetings = attract.querySelectorAll<HTMLElement>('[data-greeting]');
  const invitations = attract.querySelectorAll<HTMLElement>('[data-invitation]');
  const bones = attract.querySelectorAll<SVGElement>('[data-bone]');
  // Rounds as even as can be: six languages are three and three, not four and two.
  const aRound = Math.ceil(greetings.length / Math.max(1, Math.ceil(greetings.length / BONES.length)));
  greetings.forEach((greeting, i) => {
    greeting.dataset.place = String(i % aRound);
  });
  for (const invitation of invitations) {
    invitation.toggleAttribute('data-long', (invitation.textContent ?? '').length > LONG);
  }
  let step = 0;
  let cancel = () => {};
  const show = () => {
    const lit = step % Math.max(1, greetings.length);
    greetings.forEach((greeting, i) => {
      greeting.hidden = Math.floor(i / aRound) !== Math.floor(lit / aRound);
      greeting.toggleAttribute('data-lit', i === lit);
    });
    invitations.forEach((invitation, i) => {
      invitation.hidden = i !== lit;
    });
    for (const bone of bones) bone.toggleAttribute('data-lit', bone.dataset.bone === BONES[lit % aRound]);
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
