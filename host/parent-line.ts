/**
 * The line to whoever started the host: standard input, or the port of a frame that runs it as its own process. What
 * comes first is the start secret; when the line closes the parent is gone. Nothing else is read from it.
 */
import type { Readable } from 'node:stream';

export interface ParentLine {
  /** The first line, or null when it closed before one came or the line grew too long. */
  readonly firstLine: Promise<string | null>;
  /** Resolves when the parent is gone. */
  readonly closed: Promise<void>;
}

/** What Electron gives a process that it has started, in place of standard input. */
export interface ParentPort {
  readonly on: (event: 'message', listener: (message: { readonly data: unknown }) => void) => unknown;
  readonly postMessage: (message: number) => void;
}

const LONGEST_LINE = 1024;
/** What the frame says when it is about to go; killed, it takes this process with it. */
const LAST_WORD = 'end';

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

export function followParentPort(port: ParentPort): ParentLine {
  let tellLine: (line: string | null) => void;
  let tellClosed: () => void;
  const firstLine = new Promise<string | null>((resolve) => {
    tellLine = resolve;
  });
  const closed = new Promise<void>((resolve) => {
    tellClosed = resolve;
  });
  port.on('message', ({ data }) => {
    if (data === LAST_WORD) tellClosed();
    tellLine(typeof data === 'string' && data !== LAST_WORD ? data : null);
  });
  return { firstLine, closed };
}
