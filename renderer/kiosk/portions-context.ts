/**
 * How a screen tells the rail into how many portions it is split, so that Next can offer the rest.
 */
import { createContext } from 'react';

export type TellCount = (level: 'place' | 'sheet', count: number) => void;

export const PortionsContext = createContext<TellCount>(() => {});
