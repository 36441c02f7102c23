/**
 * The Electron that is packaged: a real one of this machine, or a stand-in that tries every step and starts nothing. A
 * stand-in is never mistaken for a product: it is named in the folder, in every file name and in what is said.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installedElectron } from '../window/electron-binary.ts';

export interface ElectronFolder {
  readonly folder: string;
  readonly version: string;
  readonly isStandIn: boolean;
}

export type ElectronFolderFound = ElectronFolder | { readonly why: string };

export function findElectronFolder(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  work: string,
): ElectronFolderFound {
  const found = installedElectron({ root, platform: process.platform, environment });
  if (found.kind === 'missing') {
    return environment.ELECTRON_OVERRIDE_DIST_PATH ? { why: found.why } : makeStandIn(path.join(work, 'stand-in'));
  }
  const folder = path.dirname(found.program);
  const versionFile = path.join(folder, 'version');
  if (!existsSync(versionFile)) return { why: `${folder} has no file "version": it is no whole Electron` };
  return { folder, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), isStandIn: false };
}

/** Where the fuses lie in a real program: a mark, a version, their number, and each as a character. */
const FUSE_WIRE = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09101100011';
const NO_PRODUCT = 70;

function makeStandIn(folder: string): ElectronFolder {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  const program = path.join(folder, 'electron');
  const said = 'This is a stand-in without Electron. It shows nothing: see README, Packages.';
  writeFileSync(program, `#!/bin/sh\necho "${said}" >&2\nexit ${NO_PRODUCT}\n# ${FUSE_WIRE}\n`);
  chmodSync(program, 0o755);
  writeFileSync(path.join(folder, 'LICENSE'), `${said}\n`);
  writeFileSync(path.join(folder, 'version'), '0.0.0\n');
  return { folder, version: '0.0.0', isStandIn: true };
}
