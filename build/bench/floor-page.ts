/** Serves the floor page on loopback, on any free port. It serves nothing else. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

export interface FloorPage {
  readonly address: string;
  readonly close: () => void;
}

export async function serveFloorPage(root: string): Promise<FloorPage> {
  const page = readFileSync(path.join(root, 'tests/support/floor-page.html'));
  const server = createServer((question, answer) => {
    const isPage = question.url === '/';
    answer.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    answer.end(isPage ? page : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}
