/** Takes pictures of the kiosk's screens: sets up, then hands over to build/screenshots.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/screenshots.ts');
