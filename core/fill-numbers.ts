/**
 * Puts the region's numbers where words leave room for them ({{emergency}}, {{urgent}}, {{crisis}}, {{quitLine}}). A
 * number typed into words would be wrong in the next country; none is ever typed.
 */
import type { HelpNumbers } from './help-numbers.ts';

const NUMBER_PLACES = ['emergency', 'urgent', 'crisis', 'quitLine'] as const satisfies (keyof HelpNumbers)[];

/** `instead` is said where the region has no such number ("your doctor's office"). */
export function fillNumbers(text: string, numbers: HelpNumbers, instead: string): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const place = NUMBER_PLACES.find((known) => known === name);
    return place ? (numbers[place] ?? instead) : whole;
  });
}
