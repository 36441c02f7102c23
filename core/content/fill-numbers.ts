/**
 * Puts the region's numbers where words leave room for them ({{emergency}}, {{urgent}}, {{crisis}}, {{quitLine}}). A
 * number typed into words would be wrong in the next country; none is ever typed.
 */
import type { HelpNumbers } from './help-numbers.ts';

const NUMBER_PLACES = ['emergency', 'urgent', 'crisis', 'quitLine'] as const satisfies (keyof HelpNumbers)[];

/**
 * `instead` is said where the region has no such number ("your doctor's office"). A crisis cannot wait for an office:
 * without a line for it, the emergency number stands there.
 */
export function fillNumbers(text: string, numbers: HelpNumbers, instead: string): string {
  return text.replace(/( ?)\{\{(\w+)\}\}/g, (whole, space: string, name: string) => {
    const place = NUMBER_PLACES.find((known) => known === name);
    if (place === undefined) return whole;
    const number = numbers[place] ?? (place === 'crisis' ? numbers.emergency : null);
    return number === null ? `${space}${instead}` : unbroken(`${space}${number}`);
  });
}

/** No line ends inside a number that somebody has to call, nor between it and the word before it. */
function unbroken(number: string): string {
  return number.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');
}
