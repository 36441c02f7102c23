/**
 * A small file that stands while a host runs and goes when it ends as told: whoever finds it at a start knows that the
 * one before was cut off (power loss, crash). Without a writable disk it knows nothing and says so to nobody.
 */
import { unlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

export interface RunningMarker {
  /** The run before this one did not end as told. */
  readonly cutOff: boolean;
  /** To be called when this run ends as told. */
  clear(): void;
}

export async function setRunningMarker(root: string): Promise<RunningMarker> {
  const file = join(root, 'running');
  const cutOff = await stat(file).then(
    () => true,
    () => false,
  );
  if (!cutOff) await writeWhole(file, '');
  return {
    cutOff,
    clear() {
      try {
        unlinkSync(file);
      } catch {}
    },
  };
}
