/**
 * Which program the frame runs as its own host, when it was given no address: the one that was packaged with it, if this
 * Electron is new enough. It looks at values alone and starts nothing.
 */
import path from 'node:path';

/** The host keeps its counts in `node:sqlite`, which is whole from this Node on (Electron 45 carries it). */
const OLDEST_NODE = 24;

export interface Here {
  readonly isPackaged: boolean;
  /** As in `process.versions.node`. */
  readonly nodeVersion: string;
  /** Electron's own folder for what was packaged beside it. */
  readonly resources: string;
  /** Of the built frame. */
  readonly dist: string;
  /** Another program in the host's place, for tests: a packaged frame runs no other than its own. */
  readonly named: string | undefined;
}

export function canRunHost(nodeVersion: string): boolean {
  return Number.parseInt(nodeVersion, 10) >= OLDEST_NODE;
}

/** Null where this Electron cannot run the host. */
export function hostProgram({ isPackaged, nodeVersion, resources, dist, named }: Here): string | null {
  if (!isPackaged && named) return named;
  if (!canRunHost(nodeVersion)) return null;
  return isPackaged ? path.join(resources, 'host/dist/host/main.mjs') : path.join(dist, 'host/main.mjs');
}
