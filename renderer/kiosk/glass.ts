/**
 * What of a visit can be seen on the glass, as one small value that stays the same object while nothing visible
 * changes, so that a page is drawn again only when it must be.
 */
import { idleAt, isPressedTooLong, type ScreenName, screenOf } from '../../core/visit/idle.ts';
import { languageOf, type Visit } from '../../core/visit/visit.ts';

type Seen = Pick<
  Visit,
  | 'facts'
  | 'place'
  | 'sheet'
  | 'part'
  | 'sheetPart'
  | 'size'
  | 'theme'
  | 'moreTime'
  | 'answers'
  | 'seen'
  | 'playing'
  | 'offered'
  | 'pending'
>;

export interface Glass extends Seen {
  readonly screen: ScreenName;
  /** The inert screen beneath, or null. */
  readonly over: ScreenName | null;
  readonly language: string;
  readonly languageChosen: boolean;
  /** Of the countdown; null while there is none. */
  readonly secondsLeft: number | null;
  readonly pressedTooLong: boolean;
}

/** The glass of this visit, or `before` itself when nothing to be seen has changed. */
export function glassOf(visit: Visit, before: Glass | null): Glass {
  const { name, over } = screenOf(visit);
  const idle = name === 'still-there' ? idleAt(visit, visit.nowMs) : null;
  const glass: Glass = {
    facts: visit.facts,
    place: visit.place,
    sheet: visit.sheet,
    part: visit.part,
    sheetPart: visit.sheetPart,
    size: visit.size,
    theme: visit.theme,
    moreTime: visit.moreTime,
    answers: visit.answers,
    seen: visit.seen,
    playing: visit.playing,
    offered: visit.offered,
    pending: visit.pending,
    screen: name,
    over,
    language: languageOf(visit),
    languageChosen: visit.language !== null,
    secondsLeft: idle?.kind === 'warning' ? idle.secondsLeft : null,
    pressedTooLong: isPressedTooLong(visit),
  };
  if (!before) return glass;
  const keys = Object.keys(glass) as (keyof Glass)[];
  return keys.every((key) => glass[key] === before[key]) ? before : glass;
}
