/**
 * A script or JSON with every letter beyond Latin-1 written as its number: a single such letter makes a browser keep the
 * whole text with two bytes a letter. Only for texts whose strings may hold `\u…`.
 */
export function inOneByteLetters(text: string): string {
  return text.replace(/[\u0100-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
