/**
 * Small faces of a few letters each, so that no whole one is fetched for them. The digits of every page; and the letters
 * in which languages are named and greeted: attract and the languages show every language, also those nobody reads.
 * `fonts.css` says where they are used.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFaces, faceRule } from './faces.ts';
import { languageFacts } from './locales.ts';

const GREETINGS = 'Backstory Greetings';
const DIGITS = 'Backstory Digits';
/** The families of scripts, by the fonts that languages name. Latin letters are on every page already. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = { arabic: ['Noto Sans Arabic Variable'] };

/** Writes the fonts into the folder that the page knows as `/assets`: gives back the rules that name them. */
export async function writeSmallFaces(root: string, assets: string): Promise<string> {
  const greetings = languageFacts(path.join(root, 'locales')).map(({ font, greeting, begin, choose, endonym }) => ({
    families: SCRIPTS[font] ?? [],
    // Blanks come from the face of the page: a whole one would be fetched for them.
    text: [greeting, begin, choose, endonym].join('').replaceAll(' ', ''),
  }));
  const faces = [
    ...(await cutFaces(root, greetings)).map((face) => ({ ...face, family: GREETINGS })),
    ...(await cutFaces(root, [{ families: [DIGITS], text: '0123456789' }])),
  ];
  const rules = faces.map((face) => {
    const name = `letters-${createHash('sha256').update(face.font).digest('hex').slice(0, 8)}.woff2`;
    writeFileSync(path.join(assets, name), face.font);
    return faceRule(face, `/assets/${name}`);
  });
  return rules.join('');
}
