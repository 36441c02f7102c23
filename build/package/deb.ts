/**
 * Makes a Debian package with dpkg-deb, called by electron-builder with the arguments of fpm, a larger tool that would
 * have to be fetched. It understands what electron-builder says and refuses anything else.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { ...text, short: 's' },
    t: { ...text, short: 't' },
    d: { ...text, short: 'd', multiple: true, default: [] },
    force: { type: 'boolean' },
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    license: text,
    category: text,
    'deb-priority': text,
    'deb-compression': text,
    'deb-recommends': { ...text, multiple: true, default: [] },
  },
});
const staged = mkdtempSync(path.join(tmpdir(), 'backstory-deb-'));
try {
  for (const positional of positionals) place(positional);
  const about = path.join(staged, 'DEBIAN');
  mkdirSync(about);
  writeFileSync(path.join(about, 'control'), control());
  copyScript(values['after-install'], path.join(about, 'postinst'));
  copyScript(values['after-remove'], path.join(about, 'postrm'));
  // The staging folder becomes `/`: everybody must be able to enter it.
  chmodSync(staged, 0o755);
  const compression = `-Z${values['deb-compression'] ?? 'xz'}`;
  const args = ['--root-owner-group', compression, '--build', staged, String(values.package)];
  execFileSync('dpkg-deb', args, { stdio: 'inherit' });
} finally {
  rmSync(staged, { recursive: true, force: true });
}

/** `from=to`; a folder with a slash at its end stands for what is in it. */
function place(positional: string): void {
  const [from = '', to = ''] = positional.split('=');
  const target = path.join(staged, to);
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

function copyScript(from: string | undefined, to: string): void {
  if (from === undefined) return;
  cpSync(from, to);
  chmodSync(to, 0o755);
}

function control(): string {
  // A continuation line begins with a space, an empty one with a full stop.
  const [synopsis = '', ...more] = (values.description ?? '').split('\n').map((line) => line.trim());
  const lines = [
    `Package: ${values.name}`,
    `Version: ${values.version}`,
    `Architecture: ${values.architecture}`,
    `Maintainer: ${values.maintainer}`,
    `Installed-Size: ${sizeInKb()}`,
    `Section: ${values.category ?? 'misc'}`,
    `Priority: ${values['deb-priority'] ?? 'optional'}`,
    ...(values.d.length > 0 ? [`Depends: ${values.d.join(', ')}`] : []),
    ...(values['deb-recommends'].length > 0 ? [`Recommends: ${values['deb-recommends'].join(', ')}`] : []),
    `Description: ${synopsis}`,
    ...more.map((line) => ` ${line || '.'}`),
  ];
  return `${lines.join('\n')}\n`;
}

function sizeInKb(): number {
  return Number(execFileSync('du', ['-sk', staged], { encoding: 'utf8' }).split('\t')[0]);
}
