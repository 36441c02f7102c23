/** Runs the real `npm start` for a test, in a data folder of its own, and listens to what it says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface StartUnderTest {
  readonly pid: number;
  readonly data: string;
  /** Resolves with the match once a line of it was said; fails when the program ends before. */
  readonly says: (words: RegExp) => Promise<RegExpMatchArray>;
  readonly ended: Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Ends it if it still runs, and throws its folder away. */
  readonly stop: () => Promise<void>;
}

export interface StartWish {
  readonly data?: string;
  /** Changes to the environment; undefined takes a variable out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Another folder than the project's own that holds the same by links. */
  readonly root?: string;
}

export function startUnderTest(args: readonly string[], wish: StartWish = {}): StartUnderTest {
  const { data, environment, root = ROOT } = wish;
  const folder = data ?? mkdtempSync(path.join(tmpdir(), 'backstory-start-'));
  const script = path.join(root, 'build/start/start.ts');
  const links = root === ROOT ? [] : ['--preserve-symlinks', '--preserve-symlinks-main'];
  const child = spawn(process.execPath, [...links, script, '--data', folder, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    data: folder,
    says: listener(child),
    ended,
    signal: (signal) => void child.kill(signal),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (data === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function listener(child: ChildProcess): (words: RegExp) => Promise<RegExpMatchArray> {
  let said = '';
  let isOver = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
      wake();
    });
  }
  child.on('close', () => {
    isOver = true;
    wake();
  });
  return (words) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = words.exec(said);
        if (match === null && !isOver) return;
        waiting.delete(look);
        if (match) resolve(match);
        else reject(new Error(`it ended without saying ${words}; it said:\n${said}`));
      };
      waiting.add(look);
      look();
    });
}

/** Process ids whose command line holds these words, on Linux. */
export function processesWith(words: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).includes(words))
    .map(Number);
}

/** The port of the host that this start runs, from its command line; null while there is none. */
export function hostPort({ data }: Pick<StartUnderTest, 'data'>): number | null {
  const host = processesWith(`--data ${data}`).find((pid) => commandOf(String(pid)).includes('host/main.ts'));
  const port = host === undefined ? null : /--port (\d+)/.exec(commandOf(String(host)))?.[1];
  return port ? Number(port) : null;
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
