/**
 * `npm run drawings`: writes dist/drawings.html, every drawing in every single state and as pages use it, in three colour
 * settings.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawingWordsSchema } from '../core/content/glossary.ts';
import { drawingsPage } from './bundle/drawings-page.ts';
import { projectContent } from './check/content.ts';
import { englishWalkthroughs } from './check/walkthroughs/english-texts.ts';

const root = path.dirname(import.meta.dirname);
const files = await projectContent(root);
const read = files.get('locales/en/drawings.json');
const { labels } = drawingWordsSchema.parse(read?.ok ? read.value : null);
const used = englishWalkthroughs(files).flatMap(({ walkthrough: { steps, takeaway } }) =>
  [...steps, takeaway].flatMap(({ drawing }) => drawing ?? []),
);
const file = path.join(root, 'dist/drawings.html');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, await drawingsPage(root, { words: labels, used }));
console.log(`The drawings are in ${path.relative(root, file)}.`);
