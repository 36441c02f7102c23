/** Measures the kiosk against a floor page: sets up, then hands over to build/bench.ts. */
import { prepare } from './prepare.mjs';

await prepare('build/bench.ts');
