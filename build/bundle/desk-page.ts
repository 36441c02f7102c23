/**
 * Writes the page that the frame shows when the kiosk keeps falling: "please ask at the desk" in every language that has
 * an interface. One file without scripts that needs no host, no network and no font of the machine.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutFaces, faceRule } from './faces.ts';
import { type InterfaceLanguage, interfaceLanguages } from './locales.ts';

const FAMILIES = ['Atkinson Hyperlegible Next Variable', 'Noto Sans Variable', 'Noto Sans Arabic Variable'];

export async function writeDeskPage(root: string, file: string): Promise<void> {
  const languages = interfaceLanguages(path.join(root, 'locales'));
  const text = languages.map(({ words }) => Object.values(troubleWords(words)).join('')).join('');
  const faces = await cutFaces(root, [{ families: FAMILIES, text }]);
  const inPage = (font: Buffer) => `data:font/woff2;base64,${font.toString('base64')}`;
  const rules = faces.map((face) => faceRule(face, inPage(face.font)));
  writeFileSync(file, deskPage(languages, rules));
}

/** `faces` are `@font-face` rules that stand on their own. */
export function deskPage(languages: readonly InterfaceLanguage[], faces: readonly string[]): string {
  const style = `${faces.join('\n')}\n${STYLE}`;
  const mayStyle = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${mayStyle}'; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${languages[0]?.code ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Backstory</title>
<style>${style}</style>
</head>
<body>
<main>
${languages.map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ code, direction, words }: InterfaceLanguage): string {
  const { title, text } = troubleWords(words);
  return `<section lang="${code}" dir="${direction}"><h1>${escaped(title)}</h1><p>${escaped(text)}</p></section>`;
}

function troubleWords(words: Record<string, unknown>): { title: string; text: string } {
  const { title, text } = (words.trouble ?? {}) as Record<string, unknown>;
  if (typeof title !== 'string' || typeof text !== 'string') throw new Error('an interface has no trouble words');
  return { title, text };
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** Letters as large as the glass and the number of languages allow; no smaller than the kiosk's smallest. */
const STYLE = `
html { height: 100%; background: #061311; color: #f3ead6; cursor: none; }
body { box-sizing: border-box; min-height: 100%; margin: 0; padding: 6vmin; display: grid; align-content: center;
  font-family: ${FAMILIES.map((family) => `"${family}"`).join(', ')}, sans-serif; }
main { display: grid; gap: 6vmin 8vmin; grid-template-columns: repeat(auto-fit, minmax(min(100%, 70vmin), 1fr)); }
section { border-inline-start: 0.8vmin solid #f7b733; padding-inline-start: 3vmin; }
h1 { margin: 0 0 0.4em; font-size: 6.4vmin; font-weight: 700; line-height: 1.15; }
p { margin: 0; font-size: 3.7vmin; font-weight: 430; line-height: 1.4; max-width: 34em; }
`;
