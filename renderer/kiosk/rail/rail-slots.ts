/**
 * What stands in the slots of *Back* and *Next* on each screen: every answer that moves the visit sits there.
 */
import { FIVE_MINUTES } from '../../../core/content/content-names.ts';
import type { Kiosk } from '../kiosk-context.tsx';
import { openReadings } from '../reading.ts';
import type { BackSlot, NextSlot } from './rail.tsx';

/** `moreWords`: the screen has portions still to come. */
export function nextSlot(kiosk: Kiosk, moreWords: boolean): NextSlot | null {
  const { glass, t } = kiosk;
  if (moreWords) {
    const isList = glass.screen === 'menu' || glass.screen === 'languages';
    return { action: 'next', value: 'more', label: t(isList ? 'rail.more' : 'rail.moreWords'), icon: 'down' };
  }
  switch (glass.screen) {
    case 'still-there':
      return { action: 'continue', label: t('stillThere.yes'), icon: 'check' };
    case 'offer':
      return glass.offered?.ask === 'play'
        ? { action: 'accept', label: t('offer.yes'), icon: 'arrow' }
        : { action: 'accept', label: t('offer.agree'), icon: 'check' };
    case 'help':
      return { action: 'continue', label: t('help.none'), icon: 'none', quiet: true };
    case 'sources':
    case 'word':
      return { action: 'continue', label: t(`${glass.screen}.done`), icon: 'check' };
    case 'display':
      return { action: 'continue', label: t('display.done'), icon: 'check' };
    case 'page':
      return { action: 'next', label: t('rail.next'), icon: 'arrow' };
    case 'check':
      return isAnswered(glass)
        ? { action: 'continue', label: t('rail.next'), icon: 'arrow' }
        : { action: 'continue', label: t('check.skip'), icon: 'arrow', quiet: true };
    case 'menu':
      return shortWay(kiosk);
    case 'takeaway':
      return takeawaySlot({ glass, t });
    default:
      return null;
  }
}

function isAnswered(glass: Kiosk['glass']): boolean {
  if (glass.place.kind !== 'step') return false;
  const { walkthrough, step } = glass.place;
  return `${walkthrough}/${glass.facts.outlines[walkthrough]?.[step]?.id}` in glass.answers;
}

/** For who has five minutes, where the menu begins. */
function shortWay(kiosk: Kiosk): NextSlot | null {
  const { place } = kiosk.glass;
  const isThere = openReadings(kiosk).some(({ walkthrough }) => walkthrough.id === FIVE_MINUTES);
  if (!isThere || place.kind !== 'menu' || place.group !== null) return null;
  return { action: 'open', walkthrough: FIVE_MINUTES, label: kiosk.t('menu.fiveMinutes'), icon: 'arrow', quiet: true };
}

function takeawaySlot({ glass, t }: Pick<Kiosk, 'glass' | 't'>): NextSlot {
  const { playing } = glass;
  if (!playing) return { action: 'next', label: t('takeaway.another'), icon: 'arrow' };
  const isLast = playing.part + 1 >= playing.playlist.parts.length;
  return { action: 'next', label: t(isLast ? 'takeaway.endOfPlaylist' : 'takeaway.nextPart'), icon: 'arrow' };
}

export function backSlot({ glass, t }: Kiosk): BackSlot | null {
  if (glass.screen === 'still-there') return null;
  if (glass.screen === 'offer') {
    return { action: 'not-now', label: t(glass.offered?.ask === 'play' ? 'offer.notNow' : 'offer.stayHere') };
  }
  return { action: 'back', label: t('rail.back') };
}
