/**
 * How the stage of a page reaches the drawings that are kept ready. Outside the kiosk it keeps them for nobody.
 */
import { createContext } from 'react';
import { KeptDrawings } from './kept-drawings.ts';

export const StageContext = createContext<KeptDrawings>(new KeptDrawings());
