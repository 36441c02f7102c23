/** The digest of a PIN at almost no cost, watched, for tests that try many PINs; all else of `node:crypto` is real. */
import type * as Crypto from 'node:crypto';

/** How many began, how many ran at once at most, and what is called when one begins. */
export const digests = { count: 0, mostAtOnce: 0, onBegin: () => {} };

/** For `vi.mock('node:crypto', …)`. */
export function cheapDigest(crypto: typeof Crypto): typeof Crypto {
  let running = 0;
  const scrypt = ((pin, salt, length, options, done) => {
    digests.count += 1;
    digests.onBegin();
    running += 1;
    digests.mostAtOnce = Math.max(digests.mostAtOnce, running);
    crypto.scrypt(pin, salt, length, { ...options, N: 2 }, (error, key) => {
      running -= 1;
      done(error, key);
    });
  }) as typeof crypto.scrypt;
  return { ...crypto, scrypt };
}
