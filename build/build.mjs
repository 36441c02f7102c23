/** Builds the kiosk page and the frame: sets up, then hands over to build/build.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/build.ts');
