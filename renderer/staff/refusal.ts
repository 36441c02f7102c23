/** Why a question of the staff page was not done, as a word the page has a sentence for. */
import { ORPCError } from '@orpc/client';
import { isSignedOut } from './staff-link.ts';

export const REFUSALS = [
  'unknown-kiosk',
  'unknown-playlist',
  'nothing-to-show',
  'unknown-language',
  'not-on-screen',
  'not-saved',
] as const;
/** `no-answer`: nobody knows whether it was done. */
export type Refusal = (typeof REFUSALS)[number] | 'no-answer' | 'signed-out';

export function refusalOf(error: unknown): Refusal {
  if (isSignedOut(error)) return 'signed-out';
  const code = error instanceof ORPCError ? error.code : '';
  return REFUSALS.find((known) => known === code) ?? 'no-answer';
}
