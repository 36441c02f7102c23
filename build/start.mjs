/** Opens the kiosk: sets up, then hands over to build/start/start.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/start/start.ts');
