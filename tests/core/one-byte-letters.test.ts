/** Letters beyond Latin-1 written as numbers: read again, the text is the same. */
import { expect, test } from 'vitest';
import { inOneByteLetters } from '../../core/one-byte-letters.ts';

test.each(['plain', 'Español ÿ', '“failed”', 'أهلًا وسهلًا', '𝄞', 'a \\ b "c"\n'])('%s is read as it was', (text) => {
  const written = inOneByteLetters(JSON.stringify(text));
  expect(Math.max(...[...written].map((letter) => letter.codePointAt(0) ?? 0))).toBeLessThan(256);
  expect(JSON.parse(written)).toBe(text);
});
