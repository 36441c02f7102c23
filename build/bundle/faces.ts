/**
 * Cuts the bundled faces down to a few letters. What a face is called and which letters it has is read from `fonts.css`.
 * It knows no page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const FONTS_OF_THE_PAGE = 'renderer/parts/fonts.css';

/** Text, and the families it is set in, the first one first. */
export interface TextInFaces {
  readonly families: readonly string[];
  readonly text: string;
}

interface Face {
  readonly family: string;
  /** As declared: `100 900`. */
  readonly weight: string;
  /** As declared: `U+0600-06FF,U+200C`. */
  readonly range: string;
  readonly file: string;
}

/** A face with nothing but some letters. */
export interface CutFace extends Omit<Face, 'file'> {
  /** As WOFF2. */
  readonly font: Buffer;
}

/** Each letter is taken from the first family that has it; one that none has is left out. */
export async function cutFaces(root: string, texts: readonly TextInFaces[]): Promise<CutFace[]> {
  const faces = declaredFaces(root);
  const lettersOf = new Map<Face, Set<string>>();
  for (const { families, text } of texts) {
    for (const letter of text) {
      const face = families
        .flatMap((family) => faces.filter((one) => one.family === family))
        .find(({ range }) => isInRange(letter, range));
      if (face) lettersOf.set(face, (lettersOf.get(face) ?? new Set()).add(letter));
    }
  }
  return Promise.all([...lettersOf].map(([face, letters]) => cutFace(face, [...letters].sort())));
}

async function cutFace({ family, weight, file }: Face, letters: readonly string[]): Promise<CutFace> {
  const font = await subsetFont(readFileSync(file), letters.join(''), { targetFormat: 'woff2' });
  const range = letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join();
  return { family, weight, range, font };
}

/** `url`: where its font is to be found. */
export function faceRule({ family, weight, range }: Omit<CutFace, 'font'>, url: string): string {
  return `@font-face{font-family:"${family}";src:url(${url})format("woff2");font-weight:${weight};unicode-range:${range}}`;
}

/** What the sheet declares, and what the sheets that it imports by a package's name declare. */
function declaredFaces(root: string): Face[] {
  const { resolve } = createRequire(path.join(root, 'package.json'));
  const own = path.join(root, FONTS_OF_THE_PAGE);
  const imported = [...readFileSync(own, 'utf8').matchAll(/@import "(.+?)"/g)].map(([, name = '']) => resolve(name));
  return [own, ...imported].flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(/@font-face \{([^}]+)\}/g)].map(([, rule = '']) => {
      const said = (name: string) => new RegExp(`${name}:\\s*([^;]+)`).exec(rule)?.[1] ?? '';
      const [, font = ''] = /url\(["']?(.+?)["']?\)/.exec(rule) ?? [];
      return {
        family: said('font-family').replaceAll(/["']/g, ''),
        weight: said('font-weight'),
        range: said('unicode-range'),
        file: font.startsWith('.') ? path.join(path.dirname(sheet), font) : resolve(font),
      };
    }),
  );
}

/** Reads `U+0600-06FF,U+200C`. */
export function isInRange(letter: string, range: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-');
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
  });
}
