/**
 * Standard input as the line to whoever started the host: its first line is the start secret, and when it closes the
 * parent is gone. Nothing else is read from it.
 */
import type { Readable } from 'node:stream';

export interface ParentLine {
  /** The first line, or null when it closed before one came or the line grew too long. */
  readonly firstLine: Promise<string | null>;
  /** Resolves when the parent is gone. */
  readonly closed: Promise<void>;
}

const LONGEST_LINE = 1024;

export function followParent(input: Readable): ParentLine {
  let text = '';
  let tellLine: (line: string | null) => void;
  const firstLine = new Promise<string | null>((resolve) => {
    tellLine = resolve;
  });
  const closed = new Promise<void>((resolve) => {
    const end = () => {
      tellLine(null);
      resolve();
    };
    input.on('end', end);
    input.on('close', end);
    input.on('error', end);
  });
  input.setEncoding('utf8');
  input.on('data', (chunk: string) => {
    if (text.length > LONGEST_LINE) return;
    text += chunk;
    const end = text.indexOf('\n');
    if (end !== -1) tellLine(text.slice(0, end).trim());
    else if (text.length > LONGEST_LINE) tellLine(null);
  });
  return { firstLine, closed };
}
