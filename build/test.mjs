/** Runs every check and test: sets up, then hands over to build/test.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/test.ts');
