/**
 * Lays out what goes into a package, and nothing else: the frame, which is packed into one archive, and beside it the
 * host with content, words and page as files. Both get a package.json without dependencies.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Staging {
  readonly app: string;
  readonly host: string;
}

const OF_THE_HOST = ['content', 'locales', 'dist/host', 'dist/kiosk', 'dist/staff'];
/** Notes of the build tool, and maps that lead back to sources. */
const NOT_SHIPPED = /(^|[\\/])\.vite$|\.map$/;

export function layOut(root: string, work: string): Staging {
  const staging = { app: path.join(work, 'app'), host: path.join(work, 'host') };
  copy(root, staging.app, 'dist/electron');
  for (const part of OF_THE_HOST) if (existsSync(path.join(root, part))) copy(root, staging.host, part);
  for (const part of ['content', 'locales', 'dist/host', 'dist/kiosk']) {
    if (!existsSync(path.join(staging.host, part))) throw new Error(`there is no ${part} to package`);
  }
  const { name, version, description, license, main } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const about = { name, version, description, license, author: 'Backstory contributors' };
  writeJson(path.join(staging.app, 'package.json'), { ...about, main, desktopName: `${name}.desktop` });
  writeJson(path.join(staging.host, 'package.json'), about);
  cpSync(path.join(root, 'LICENSE'), path.join(staging.host, 'LICENSE'));
  return staging;
}

function copy(root: string, to: string, part: string): void {
  mkdirSync(path.dirname(path.join(to, part)), { recursive: true });
  cpSync(path.join(root, part), path.join(to, part), {
    recursive: true,
    filter: (file) => !NOT_SHIPPED.test(path.relative(root, file)),
  });
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
