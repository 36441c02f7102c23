/** Sets the staff PIN at the machine: sets up, then hands over to build/set-pin.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/set-pin.ts');
