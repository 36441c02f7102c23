/** Which packages can be made on this machine: each needs a tool, and one whose tool is missing is named and left out. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export const TARGETS = ['dir', 'tar.gz', 'deb'] as const;
export type Target = (typeof TARGETS)[number];

interface Tool {
  readonly program: string;
  /** Debian's package that brings it. */
  readonly debian: string;
}

const TOOLS: Readonly<Record<Target, Tool | null>> = {
  dir: null,
  'tar.gz': { program: '7za', debian: 'p7zip-full' },
  deb: { program: 'dpkg-deb', debian: 'dpkg' },
};

export interface TargetsFound {
  readonly targets: readonly Target[];
  /** One sentence for each that is left out. */
  readonly missing: readonly string[];
}

export function possibleTargets(wanted: readonly Target[], find: (program: string) => string | null): TargetsFound {
  const lacks = (target: Target) => {
    const tool = TOOLS[target];
    return tool !== null && find(tool.program) === null ? tool : null;
  };
  const missing = wanted.flatMap((target) => {
    const tool = lacks(target);
    return tool === null ? [] : [`No ${target}: it needs ${tool.program} (Debian's package ${tool.debian}).`];
  });
  return { targets: wanted.filter((target) => lacks(target) === null), missing };
}

/** The whole path of a program, or null. */
export function findProgram(name: string, searched = process.env.PATH ?? ''): string | null {
  const isProgram = (file: string) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const files = searched.split(path.delimiter).map((folder) => path.join(folder, name));
  return files.find((file) => path.isAbsolute(file) && isProgram(file)) ?? null;
}
