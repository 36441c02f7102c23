/** Makes the packages for a clinic's computer: sets up, then hands over to build/package.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/package.ts');
