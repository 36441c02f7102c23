/** Runs the host alone: sets up, then hands over to build/host.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/host.ts');
