/** Writes the page that a clinician reads and signs: sets up, then hands over to build/content-report.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/content-report.ts');
