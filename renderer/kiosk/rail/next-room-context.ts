/**
 * The empty slot of *Next* on the rail, where a sheet that moves no visit puts a key of its own.
 */
import { createContext } from 'react';

/** Null while something of the visit stands there. */
export const NextRoomContext = createContext<HTMLElement | null>(null);
