/** A folder as a person typed it: npm changes the working folder, and tells in INIT_CWD where the person stood. */
import path from 'node:path';

export function typedFolder(
  typed: string,
  environment: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): string {
  return path.resolve(environment.INIT_CWD ?? workingFolder, typed);
}
