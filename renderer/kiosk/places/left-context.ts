/**
 * How a part of a place hears that its place has left the glass, where it is kept as it stands.
 */
import { createContext } from 'react';

/** Calls each time that happens; answers how to stop. */
export type WatchLeaving = (call: () => void) => () => void;

export const LeftContext = createContext<WatchLeaving>(() => () => {});
