/** Writes the page with every drawing: sets up, then hands over to build/drawings.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/drawings.ts');
