/**
 * How a screen tells the rail into how many portions it is split, so that Next can offer the rest.
 */
import { createContext } from 'react';
import type { Place, Sheet } from '../../core/visit/visit.ts';

/** `of` is the place or sheet that was measured: a count says nothing of another. */
export type TellCount = (of: Place | Sheet | null, count: number) => void;

export const PortionsContext = createContext<TellCount>(() => {});
