/**
 * A page full of ways out, on a server of its own, and another address that counts who comes. It guards nothing: what is
 * stopped on it, the frame has stopped.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TemptingPage {
  readonly origin: string;
  /** The address that nobody should reach. */
  readonly elsewhere: string;
  /** How often it was reached since this was last asked. */
  readonly visits: () => number;
  /** Paths that the page has asked its own server for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export async function serveTemptingPage(): Promise<TemptingPage> {
  let visits = 0;
  const asked: string[] = [];
  const other = await listen((_request, answer) => {
    visits += 1;
    answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Elsewhere</title>');
  });
  const elsewhere = `${originOf(other)}/`;
  const own = await listen((request, answer) => {
    asked.push(request.url ?? '');
    if (request.url === '/away') answer.writeHead(302, { location: elsewhere }).end();
    else if (request.url?.startsWith('/locked')) askForPassword(request, answer);
    else if (request.url === '/file.bin') answer.setHeader('content-type', 'application/octet-stream').end('bytes');
    else if (request.url?.startsWith('/worker')) answer.setHeader('content-type', 'text/javascript').end(WORKER);
    else answer.setHeader('content-type', 'text/html').end(page(elsewhere));
  });
  return {
    origin: originOf(own),
    elsewhere,
    visits: () => {
      const seen = visits;
      visits = 0;
      return seen;
    },
    asked,
    close: async () => {
      for (const server of [own, other]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
}

/** `keys` notes what the keyboard said. `?dialog` asks for a dialog, and a worker says when that took too long. */
function page(elsewhere: string): string {
  return `<!doctype html><title>Home</title>
<body style="height: 900px; font-size: 40px">
<p><a id="link" href="${elsewhere}">link</a> <a id="blank" target="_blank" href="${elsewhere}">new window</a>
<a id="download" download href="/file.bin">download</a></p>
<form id="form" action="${elsewhere}"><button>send</button></form>
<script>
window.keys = [];
addEventListener('keydown', (event) => keys.push((event.ctrlKey ? 'Control+' : '') + event.key));
const dialog = new URLSearchParams(location.search).get('dialog');
if (dialog) {
  const worker = new Worker('/worker?' + dialog);
  worker.onmessage = () => {
    window[dialog]('');
    fetch('/through-' + dialog).then(() => worker.terminate());
  };
}
</script>`;
}

/** A dialog stops the page, and not its worker. */
const WORKER = `
postMessage('ready');
setTimeout(() => fetch('/stuck-in-' + location.search.slice(1)), 2000);
`;

/** Whoever comes with a name and a password gets in; whoever does not is asked for them. */
function askForPassword({ headers }: IncomingMessage, answer: ServerResponse): void {
  answer.setHeader('content-type', 'text/html');
  if (headers.authorization) answer.end('<!doctype html><title>Let in</title>');
  else
    answer.writeHead(401, { 'www-authenticate': 'Basic realm="clinic"' }).end('<!doctype html><title>Locked</title>');
}

type Answer = (request: IncomingMessage, answer: ServerResponse) => void;

async function listen(answer: Answer): Promise<Server> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
