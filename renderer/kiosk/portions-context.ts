/**
 * How a screen tells the rail into how many portions it is split, so that Next can offer the rest.
 */
import { createContext } from 'react';
import type { Sheet } from '../../core/visit/visit.ts';

/** `of` is the sheet that was measured, or the key of the place: a count says nothing of another. */
export type TellCount = (of: string | Sheet | null, count: number) => void;

export const PortionsContext = createContext<TellCount>(() => {});
