/**
 * The content as the host holds it: read from the project and the clinic's packs, checked once. It refuses to serve
 * what failed, by name, and never throws for a bad file.
 */
import { type Content, checkContent } from './check-content.ts';
import { readContentFiles } from './content-files.ts';

export async function readContentLibrary(projectRoot: string, packsFolder: string): Promise<Content> {
  return checkContent(await readContentFiles(projectRoot, packsFolder));
}
