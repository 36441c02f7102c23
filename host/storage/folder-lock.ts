/**
 * One host a data folder: a lock file names the process that holds it. A lock whose process is dead, or whose number
 * now belongs to another process, is taken over, so that power loss never keeps a kiosk dark.
 */
import { readFileSync, unlinkSync } from 'node:fs';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const holderSchema = z.looseObject({
  pid: z.number().check(z.int(), z.gt(0)),
  /** Which process of this number it is, where the platform tells (Linux); else null. */
  started: z.nullable(z.string()),
  /** When the computer was started: for platforms that do not tell when a process was. */
  bootedAt: z.number(),
});
type Holder = z.infer<typeof holderSchema>;

export type LockTaken =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly why: 'held'; readonly pid: number }
  | { readonly ok: false; readonly why: 'not-writable' };

/** Two reckonings of one boot differ by clock corrections; a real restart takes the kiosk away for longer as a rule. */
const SAME_BOOT_MS = 5 * 60_000;

export async function takeFolderLock(root: string): Promise<LockTaken> {
  const file = join(root, 'host.lock');
  const mine = { pid: process.pid, started: processStarted(process.pid), bootedAt: bootedAt() } satisfies Holder;
  const text = JSON.stringify(mine);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const made = await makeLock(file, text);
    if (made === 'made') return { ok: true, release: () => releaseLock(file, text) };
    if (made === 'failed') return { ok: false, why: 'not-writable' };
    const found = await readFile(file, 'utf8').catch(() => null);
    if (found === null) continue;
    const holder = readHolder(found);
    if (holder && isAlive(holder)) return { ok: false, why: 'held', pid: holder.pid };
    await setAside(file, found);
  }
  return { ok: false, why: 'not-writable' };
}

/** The lock appears with its text or not at all; where the disk has no hard links, the text follows at once. */
async function makeLock(file: string, text: string): Promise<'made' | 'exists' | 'failed'> {
  const temporary = `${file}.${process.pid}`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await link(temporary, file);
    return 'made';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return 'exists';
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') return 'failed';
    return writeFile(file, text, { flag: 'wx', mode: 0o600 }).then(
      () => 'made' as const,
      (again: NodeJS.ErrnoException) => (again.code === 'EEXIST' ? 'exists' : 'failed'),
    );
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/** Takes a dead lock away; if another start was faster and this is already its lock, puts it back. */
async function setAside(file: string, dead: string): Promise<void> {
  const aside = `${file}.dead-${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== dead) await link(aside, file);
  } catch {
  } finally {
    await unlink(aside).catch(() => {});
  }
}

function releaseLock(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) unlinkSync(file);
  } catch {}
}

function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: there is such a process, of another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = processStarted(holder.pid);
  if (holder.started !== null && started !== null) return holder.started === started;
  return Math.abs(holder.bootedAt - bootedAt()) < SAME_BOOT_MS;
}

function bootedAt(): number {
  return Math.round(Date.now() - uptime() * 1000);
}

/** This boot's id and the process's start in ticks since (proc(5), stat field 22), or null where there is no /proc. */
export function processStarted(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name in field 2 may hold spaces and brackets: count from the last bracket on.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks ? `${boot}/${ticks}` : null;
  } catch {
    return null;
  }
}
