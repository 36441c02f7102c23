/** Reads how a PIN was refused. What it cannot read counts as no answer: a PIN is never called wrong by guess. */
import { ORPCError } from '@orpc/client';

export type PinRefusal =
  | { readonly why: 'wrong-pin'; readonly triesLeft: number; readonly waitSeconds: number }
  | { readonly why: 'locked'; readonly waitSeconds: number }
  | { readonly why: 'not-set-up' | 'no-answer' };

export function pinRefusalOf(error: unknown): PinRefusal {
  if (!(error instanceof ORPCError)) return { why: 'no-answer' };
  const { freeTriesLeft = 0, retryAfterSeconds = 0 } = (error.data ?? {}) as {
    readonly freeTriesLeft?: number;
    readonly retryAfterSeconds?: number;
  };
  if (error.code === 'wrong-pin') return { why: 'wrong-pin', triesLeft: freeTriesLeft, waitSeconds: retryAfterSeconds };
  if (error.code === 'locked') return { why: 'locked', waitSeconds: retryAfterSeconds };
  return { why: error.code === 'not-set-up' ? 'not-set-up' : 'no-answer' };
}

/** What was typed as plain digits, whatever script they are in; null when it cannot be a PIN. */
export function pinOf(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => `${digit.charCodeAt(0) % 16}`);
  return /^\d{6,12}$/.test(plain.trim()) ? plain.trim() : null;
}
