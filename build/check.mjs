/** Runs the rules that hold by machine: sets up, then hands over to build/check.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/check.ts');
