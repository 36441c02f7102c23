/**
 * `npm run content-report`: writes dist/content-report.html, one page that needs nothing else, to be read, printed and
 * signed. It changes no status: whoever raises one names the clinician in the same change.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectContent } from './check/content.ts';
import { contentReport } from './report/content-report.ts';

const root = path.dirname(import.meta.dirname);
const file = path.join(root, 'dist/content-report.html');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, contentReport(await projectContent(root), new Date().toISOString().slice(0, 10)));
console.log(`The report is in ${path.relative(root, file)}.`);
