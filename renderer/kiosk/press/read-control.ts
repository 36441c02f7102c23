/**
 * Reads from an element which control it is: `data-action` and the data it needs. What carries no whole control is
 * none, so a page cannot move a visit by half a word.
 */
import { type Control, TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../../core/visit/visit.ts';

export function readControl(element: HTMLElement): Control | null {
  const { action, language, group, walkthrough, word, answer, value } = element.dataset;
  switch (action) {
    case 'begin':
    case 'languages':
    case 'back':
    case 'home':
    case 'help':
    case 'more-time':
    case 'sources':
    case 'continue':
    case 'accept':
    case 'not-now':
    case 'start-over':
      return { action };
    case 'next':
      return { action, more: value === 'more' };
    case 'language':
      return language ? { action, language } : null;
    case 'group':
      return group ? { action, group } : null;
    case 'open':
      return walkthrough ? { action, walkthrough } : null;
    case 'word':
      return word ? { action, word } : null;
    case 'answer':
      return answer ? { action, answer } : null;
    case 'size':
      if (value === undefined) return { action, value: null };
      return isOneOf<TextSize>(TEXT_SIZES, value) ? { action, value } : null;
    case 'theme':
      return isOneOf<Theme>(THEMES, value) ? { action, value } : null;
    default:
      return null;
  }
}

function isOneOf<T extends string>(known: readonly T[], value: string | undefined): value is T {
  return known.includes(value as T);
}
