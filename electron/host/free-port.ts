/** Finds the port for a host of the frame's own: the usual one where it is free, otherwise any. */
import { createServer } from 'node:net';

/** The same as under `npm start` (`build/start/host-process.ts`), so that the address stays the same from day to day. */
const USUAL_PORT = 4317;

export async function freePort(): Promise<number> {
  return (await tryPort(USUAL_PORT)) ?? (await tryPort(0)) ?? USUAL_PORT;
}

function tryPort(wanted: number): Promise<number | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(null));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null));
    });
  });
}
