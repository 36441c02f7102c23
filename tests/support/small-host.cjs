/**
 * A small server in place of the host, for tests of whoever starts one: it takes port and secret as the host does, shows
 * a page that keeps asking who answers, and ends with the exit code it is told. Plain enough for Node 16.
 */
const { appendFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { createInterface } = require('node:readline');

const args = process.argv.slice(2);
const port = Number(args[args.indexOf('--port') + 1]);
/** How often the page was loaded from this run. */
let opened = 0;

process.on('exit', (code) => process.parentPort?.postMessage(code));

takeSecret(serve);

function takeSecret(take) {
  if (args.includes('--secret-stdin')) {
    createInterface({ input: process.stdin })
      .once('line', take)
      .once('close', () => process.exit(0));
  } else if (args.includes('--secret-from-parent')) {
    process.parentPort.on('message', ({ data }) => {
      if (data === 'end') process.exit(0);
      take(data);
    });
  } else {
    process.exit(2);
  }
}

function serve(secret) {
  const server = createServer((question, answer) => {
    const { url = '', headers, method } = question;
    const mayEnter = (headers.cookie ?? '').includes(`kiosk-${port}=${secret}`);
    const end = /^\/end\/(\d+)$/.exec(url);
    // A browser posts the secret, a frame goes to the address that holds it; whoever was told the port is let in here.
    if (url === `/enter/${secret}` || (url === '/enter' && method === 'POST')) {
      answer.setHeader('Set-Cookie', `kiosk-${port}=${secret}; HttpOnly; SameSite=Strict; Path=/`);
      answer.end('<!doctype html><meta http-equiv="refresh" content="0;url=/">');
    } else if (url === '/health') {
      answer.end(JSON.stringify({ pid: process.pid, opened }));
    } else if (method === 'POST' && end) {
      answer.end(() => process.exit(Number(end[1])));
    } else if (url === '/' && mayEnter) {
      opened += 1;
      answer.setHeader('Content-Type', 'text/html');
      answer.end(PAGE);
    } else {
      answer.writeHead(403).end();
    }
  });
  server.on('error', () => process.exit(3));
  server.listen(port, '127.0.0.1', () => {
    if (process.env.SMALL_HOST_LOG) appendFileSync(process.env.SMALL_HOST_LOG, `${process.pid} ${port} ${secret}\n`);
    process.stdout.write(`${JSON.stringify({ kiosk: `http://127.0.0.1:${port}/enter/${secret}` })}\n`);
  });
}

const PAGE = `<!doctype html><title>Small host</title><h1>Small host</h1><p id="answered"></p><script>
setInterval(async () => {
  try {
    document.getElementById('answered').textContent = (await (await fetch('/health')).json()).pid;
  } catch {}
}, 200);
</script>`;
