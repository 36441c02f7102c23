/** Ties a host of the frame's own to the frame: they begin together, end together, and are started afresh together. */
import { app } from 'electron';
import { freePort } from './free-port.ts';
import { OwnHost } from './own-host.ts';

export interface BegunHost {
  readonly address: string;
  /** Ends host and frame, and has both started again. */
  readonly startAgain: () => void;
}

/** `startAgainCode` asks whoever started the frame for a new one; null where nobody would hear it. Resolves when the kiosk can be shown. */
export async function beginHost(program: string, startAgainCode: number | null): Promise<BegunHost> {
  let isGone = false;
  const endWith = async (code: number) => {
    await host.end();
    isGone = true;
    app.exit(code);
  };
  const startAgain = () => {
    if (startAgainCode === null) app.relaunch();
    void endWith(startAgainCode ?? 0);
  };
  const host: OwnHost = new OwnHost({
    program,
    port: await freePort(),
    onStaff: (wish) => (wish === 'closed-by-staff' ? app.quit() : startAgain()),
  });
  app.on('will-quit', (event) => {
    if (isGone) return;
    event.preventDefault();
    void endWith(0);
  });
  await host.begin();
  return { address: host.address, startAgain };
}
