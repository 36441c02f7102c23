/**
 * A program that this one has started and must end: told apart from the terminal's own signals, so that only we decide
 * when it goes, with everything it started in turn.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** How long a program may take to end by itself before it is killed. */
const END_WITHIN_MS = 4000;

export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why it never started, or null. */
  readonly failure: string | null;
}

export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly end: () => Promise<Ended>;
}

export function startChild(program: string, args: readonly string[], options: SpawnOptions): Child {
  const ownGroup = process.platform !== 'win32';
  const child = spawn(program, args, { ...options, detached: ownGroup });
  let isOver = false;
  const ended = new Promise<Ended>((resolve) => {
    const settle = (end: Ended) => {
      isOver = true;
      resolve(end);
    };
    child.on('error', (error) => settle({ code: null, signal: null, failure: error.message }));
    child.on('exit', (code, signal) => settle({ code, signal, failure: null }));
  });
  const signal = (name: NodeJS.Signals) => {
    try {
      if (ownGroup && child.pid !== undefined) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // It has gone in the meantime.
    }
  };
  const end = async () => {
    // What reads its standard input takes its end as the request to go; Windows knows no gentler one.
    child.stdin?.end();
    if (ownGroup && !isOver) signal('SIGTERM');
    const timer = setTimeout(() => signal('SIGKILL'), END_WITHIN_MS);
    const end = await ended;
    clearTimeout(timer);
    // Whatever it has left behind in its group goes with it.
    if (ownGroup) signal('SIGKILL');
    return end;
  };
  return { process: child, ended, end };
}
