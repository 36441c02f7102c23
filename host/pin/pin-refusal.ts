/** The contract's refusal for a PIN that did not open: how many tries are free, or how long to wait. */
import type { PinTried } from './pin-gate.ts';

/** As the contract makes them for one question. */
interface PinErrors {
  readonly 'wrong-pin': (more: { data: { freeTriesLeft: number; retryAfterSeconds: number } }) => Error;
  readonly locked: (more: { data: { retryAfterSeconds: number } }) => Error;
  readonly 'not-set-up': () => Error;
}

export function pinRefusal(tried: Extract<PinTried, { readonly ok: false }>, errors: PinErrors): Error {
  if (tried.why === 'wrong-pin') {
    const { freeTriesLeft, retryAfterSeconds } = tried;
    return errors['wrong-pin']({ data: { freeTriesLeft, retryAfterSeconds } });
  }
  if (tried.why === 'locked') return errors.locked({ data: { retryAfterSeconds: tried.retryAfterSeconds } });
  // A PIN file that cannot be read opens nothing either: it is set anew at the machine.
  return errors['not-set-up']();
}
