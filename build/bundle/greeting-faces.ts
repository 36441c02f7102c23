/**
 * The letters in which languages are named and greeted, as small faces of their own: attract and the languages show
 * every language, and no whole face is fetched for one that nobody reads. `fonts.css` says where they are used.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFaces, faceRule } from './faces.ts';
import { languageFacts } from './locales.ts';

const FAMILY = 'Backstory Greetings';
/** The families of scripts, by the fonts that languages name. Latin letters are on every page already. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = { arabic: ['Noto Sans Arabic Variable'] };

/** Writes the fonts into the folder that the page knows as `/assets`, and gives back the rules that name them. */
export async function writeGreetingFaces(root: string, assets: string): Promise<string> {
  const texts = languageFacts(path.join(root, 'locales')).map(({ font, greeting, begin, choose, endonym }) => ({
    families: SCRIPTS[font] ?? [],
    // Blanks come from the face of the page: a whole one would be fetched for them.
    text: [greeting, begin, choose, endonym].join('').replaceAll(' ', ''),
  }));
  const rules = (await cutFaces(root, texts)).map((face) => {
    const name = `greetings-${createHash('sha256').update(face.font).digest('hex').slice(0, 8)}.woff2`;
    writeFileSync(path.join(assets, name), face.font);
    return faceRule({ ...face, family: FAMILY }, `/assets/${name}`);
  });
  return rules.join('');
}
