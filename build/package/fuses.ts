/**
 * Sets the fuses of a packaged Electron, every one by name, and reads them back. An Electron with a fuse that is not
 * named here is refused; one that is too old for some is packaged without them and says so.
 */
import { type FuseConfig, FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

type Wire = Readonly<Partial<Record<FuseV1Options, FuseState>>>;

/** Reasons: docs/decisions/012-package.md. */
const WANTED: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** What this Electron can be told, and the names of what it is too old for. */
export function fusesFor(wire: Wire): { readonly config: FuseConfig; readonly lacking: readonly string[] } {
  const known = Object.keys(WANTED).map((key) => Number(key) as FuseV1Options);
  const there = known.filter((fuse) => wire[fuse] !== undefined);
  const settings = Object.fromEntries(there.map((fuse) => [fuse, WANTED[fuse]])) as Record<FuseV1Options, boolean>;
  return {
    // Strict: a fuse of a newer Electron that nobody has decided on stops the build.
    config: { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...settings },
    lacking: known.filter((fuse) => wire[fuse] === undefined).map((fuse) => FuseV1Options[fuse]),
  };
}

/** Names of the fuses that do not stand as wanted. One that Electron itself has retired does nothing and counts as well set. */
export function wrongFuses(wire: Wire): string[] {
  return Object.entries(wire).flatMap(([key, state]) => {
    const fuse = Number(key) as FuseV1Options;
    if (WANTED[fuse] === undefined || state === FuseState.REMOVED) return [];
    return state === (WANTED[fuse] ? FuseState.ENABLE : FuseState.DISABLE) ? [] : [FuseV1Options[fuse]];
  });
}

/** The fuses of a program, without what is no fuse in the answer. */
export async function readFuses(program: string): Promise<Wire> {
  const { version: _, ...wire } = await getCurrentFuseWire(program);
  return wire as Wire;
}

export async function setFuses(program: string, say: (line: string) => void): Promise<void> {
  const { config, lacking } = fusesFor(await readFuses(program));
  if (lacking.length > 0) say(`THIS ELECTRON IS TOO OLD for the fuses ${lacking.join(' and ')}: it goes without them.`);
  await flipFuses(program, config);
  const wrong = wrongFuses(await readFuses(program));
  if (wrong.length > 0) throw new Error(`fuses could not be set: ${wrong.join(', ')}`);
}
