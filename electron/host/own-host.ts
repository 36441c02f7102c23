/**
 * The host as a process of the frame's own, on one port and one secret for as long as the frame runs: started again when
 * it falls, ended with the frame. The secret goes by message; it stands in no argument, environment or log.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type UtilityProcess, utilityProcess } from 'electron';
import { type HostEnd, hostEnd } from '../../core/host-exit.ts';
import { keepAlive } from '../../core/keep-alive.ts';

export interface OwnHostParts {
  readonly program: string;
  readonly port: number;
  /** Staff want the frame closed, or started afresh. This host has ended, and no other one is started. */
  readonly onStaff: (wish: Exclude<HostEnd, 'fell'>) => void;
}

/** After this the glass is shown, whether or not the host listens: patients are sent to the desk until it does. */
const LISTENS_WITHIN_MS = 10_000;
/** How long the host may take to end by itself before it is killed. */
const ENDS_WITHIN_MS = 3000;

export class OwnHost {
  readonly address: string;
  readonly #parts: OwnHostParts;
  readonly #secret = randomBytes(32).toString('hex');
  readonly #over = new AbortController();
  #child: UtilityProcess | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(parts: OwnHostParts) {
    this.#parts = parts;
    this.address = `http://127.0.0.1:${parts.port}/enter/${this.#secret}`;
  }

  /** Starts it for good. Resolves when it first listens, has fallen once, or takes too long. */
  begin(): Promise<void> {
    return new Promise((settled) => {
      setTimeout(settled, LISTENS_WITHIN_MS);
      this.#ended = keepAlive<HostEnd>({
        run: () => this.#run(settled).finally(settled),
        judge: (end) => (end === 'fell' ? 'again' : 'stop'),
        tell: (waitMs) => console.error(`The host fell; it starts again in ${waitMs / 1000} s.`),
        nowMs: () => performance.now(),
        wait: (waitMs) => sleep(waitMs, undefined, { signal: this.#over.signal }).catch(() => {}),
        isOver: () => this.#over.signal.aborted,
      }).then((end) => {
        if (end !== 'fell' && !this.#over.signal.aborted) this.#parts.onStaff(end);
      });
    });
  }

  /** Resolves when it is gone. */
  async end(): Promise<void> {
    this.#over.abort();
    const child = this.#child;
    child?.postMessage('end');
    const kill = setTimeout(() => child?.pid && process.kill(child.pid, 'SIGKILL'), ENDS_WITHIN_MS);
    await this.#ended;
    clearTimeout(kill);
  }

  #run(listens: () => void): Promise<HostEnd> {
    const { program, port } = this.#parts;
    const child = utilityProcess.fork(program, ['--port', String(port), '--secret-from-parent'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      serviceName: 'Backstory host',
    });
    this.#child = child;
    child.postMessage(this.#secret);
    // Its one line says that it listens. It holds the secret and goes no further.
    child.stdout?.once('data', listens).resume();
    let lastWord: number | null = null;
    child.on('message', (said) => {
      lastWord = typeof said === 'number' ? said : null;
    });
    return new Promise((resolve) => {
      child.once('exit', () => {
        this.#child = null;
        // Its exit code would be a crash's signal as well, so only what the host said itself counts.
        resolve(hostEnd(lastWord));
      });
    });
  }
}
