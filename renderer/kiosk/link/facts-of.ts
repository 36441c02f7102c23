/**
 * What the visit needs of the host's state: the same facts in the units of `advance`.
 */
import type { KioskState } from '../../../core/kiosk-contract.ts';
import { type KioskFacts, LIMITED_PLACES, type LimitedPlace } from '../../../core/visit/visit.ts';

export function factsOf(state: KioskState): KioskFacts {
  const limitsMs = Object.fromEntries(
    LIMITED_PLACES.map((place) => [place, (state.limitSeconds[place] ?? 120) * 1000]),
  ) as Record<LimitedPlace, number>;
  return {
    setupNeeded: state.setupNeeded,
    languages: state.languages.map((language) => language.code),
    limitsMs,
    warnForMs: state.warnForSeconds * 1000,
    outlines: state.outlines,
  };
}
