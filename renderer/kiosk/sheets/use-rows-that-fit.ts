/**
 * How many rows of a list a sheet has room for, measured before the first paint. For a sheet that has no *More words*,
 * because its Next slot holds an answer.
 */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Rows<E extends HTMLElement> {
  /** Any element inside the sheet. */
  readonly box: RefObject<E | null>;
  readonly rows: number;
}

/** `name` tells one list from another: it is measured again when that changes. */
export function useRowsThatFit<E extends HTMLElement>(name: string, all: number): Rows<E> {
  const box = useRef<E>(null);
  const key = `${name} ${innerWidth}×${innerHeight}`;
  const [cut, setCut] = useState({ key, rows: all });
  const rows = cut.key === key ? cut.rows : all;
  useLayoutEffect(() => {
    const sheet = box.current?.closest('[role="dialog"]');
    // One row less each time, until nothing is below the edge of the sheet.
    if (sheet && rows > 0 && sheet.scrollHeight > sheet.clientHeight + 1) setCut({ key, rows: rows - 1 });
  }, [key, rows]);
  return { box, rows };
}
