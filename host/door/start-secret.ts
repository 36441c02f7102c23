/**
 * The secret of one start of the kiosk, which makes the cookie that opens the door. It is compared by digest in
 * constant time and is never written down by the host.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const FORM = /^[0-9a-f]{64}$/;

export function isStartSecret(text: string): boolean {
  return FORM.test(text);
}

export function newStartSecret(): string {
  return randomBytes(32).toString('hex');
}

export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
