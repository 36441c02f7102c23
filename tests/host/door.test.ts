/** Who gets through the kiosk's door and who does not, over real HTTP on this computer. */
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { putFiles } from './temp-folder.ts';
import { send, testDoor } from './test-door.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

describe('the cookie', () => {
  test('a screen without the cookie gets nothing but health; with it the page', async () => {
    const { port, cookie } = await testDoor();
    for (const path of ['/', '/logo', '/assets/kiosk.js', '/ask/library', '/nowhere']) {
      expect((await send(port, { path })).status, path).toBe(403);
    }
    expect((await send(port, { path: '/health' })).status).toBe(200);
    for (const path of ['/', '/assets/kiosk.js']) {
      expect((await send(port, { path, headers: { cookie } })).status, path).toBe(200);
    }
    expect((await send(port, { path: '/nowhere', headers: { cookie } })).status).toBe(404);
  });

  test('a cookie with a wrong, short, empty or doubled secret opens nothing', async () => {
    const { port, secret, cookie } = await testDoor();
    const wrong = [secret.slice(1), `${secret}0`, '', 'f'.repeat(64), secret.toUpperCase().replace(/^./, 'Z')];
    for (const given of wrong) {
      expect((await send(port, { headers: { cookie: `kiosk-${port}=${given}` } })).status).toBe(403);
    }
    expect((await send(port, { headers: { cookie: `kiosk-${port + 1}=${secret}` } })).status).toBe(403);
    expect((await send(port, { headers: { cookie } })).status).toBe(200);
  });

  test('the start address sets the cookie and goes on to the page; a wrong one does not', async () => {
    const { port, secret } = await testDoor();
    const entered = await send(port, { path: `/enter/${secret}` });
    expect(entered.status).toBe(200);
    expect(entered.text).toContain('<meta http-equiv="refresh" content="0;url=/">');
    expect(entered.headers['set-cookie']).toEqual([
      `kiosk-${port}=${secret}; Path=/; HttpOnly; Secure; SameSite=Strict`,
    ]);
    const refused = await send(port, { path: `/enter/${'0'.repeat(64)}` });
    expect(refused.status).toBe(403);
    expect(refused.headers['set-cookie']).toBeUndefined();
  });

  test('the start file opens the door with a form, though it has no origin; a wrong secret does not', async () => {
    const { port, secret } = await testDoor();
    const headers = { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' };
    const entered = await send(port, { method: 'POST', path: '/enter', headers, body: `secret=${secret}` });
    expect(entered.status).toBe(200);
    expect(entered.headers['set-cookie']).toHaveLength(1);
    for (const body of ['secret=', 'secret=abc', '', `other=${secret}`]) {
      expect((await send(port, { method: 'POST', path: '/enter', headers, body })).status).toBe(403);
    }
    const long = await send(port, {
      method: 'POST',
      path: '/enter',
      headers,
      body: `secret=${secret}&${'x'.repeat(2000)}`,
    });
    expect(long.status).toBe(413);
  });
});

describe('names and origins', () => {
  test('a page that reached this computer under another name gets 421 before anything else', async () => {
    const { port, cookie, secret } = await testDoor();
    const hosts = [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1.evil:${port}`,
    ];
    for (const host of hosts) {
      for (const path of ['/', '/health', `/enter/${secret}`]) {
        expect((await send(port, { path, headers: { host, cookie } })).status, `${host} ${path}`).toBe(421);
      }
    }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await send(port, { headers: { host, cookie } })).status).toBe(200);
    }
  });

  test('a request with two Host headers is refused; with one it is answered', async () => {
    const { port } = await testDoor();
    const good = `Host: 127.0.0.1:${port}\r\n`;
    expect(await raw(port, `GET /health HTTP/1.1\r\n${good}Host: evil\r\nConnection: close\r\n\r\n`)).toMatch(
      / 4(00|21) /,
    );
    expect(await raw(port, `GET /health HTTP/1.1\r\n${good}Connection: close\r\n\r\n`)).toMatch(/ 200 /);
  });

  test('a page of another site is refused even with the cookie; the own page is not', async () => {
    const { port, cookie, origin, secret } = await testDoor();
    const ask = { method: 'POST', path: '/ask/library', body: '{}' };
    const json = { cookie, 'content-type': 'application/json' };
    const foreign = ['http://evil.example', 'null', `http://127.0.0.1:${port + 1}`, `https://127.0.0.1:${port}`, ''];
    for (const given of [...foreign, `http://localhost:${port}`]) {
      expect((await send(port, { ...ask, headers: { ...json, origin: given } })).status, given).toBe(403);
      expect((await send(port, { path: `/enter/${secret}`, headers: { origin: given } })).status, given).toBe(403);
    }
    expect((await send(port, { ...ask, headers: { ...json, origin } })).status).toBe(200);
    expect((await send(port, { ...ask, headers: json })).status).toBe(200);
  });

  test('a form of another site cannot ask questions: they are asked in JSON only', async () => {
    const { port, cookie } = await testDoor();
    const ask = (type: string) =>
      send(port, { method: 'POST', path: '/ask/library', body: '{}', headers: { cookie, 'content-type': type } });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await ask(type)).status, type).toBe(415);
    }
    expect((await ask('application/json')).status).toBe(200);
  });

  test('only GET, HEAD and POST are answered', async () => {
    const { port, cookie } = await testDoor();
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      expect((await send(port, { method, path: '/health', headers: { cookie } })).status, method).toBe(405);
    }
    const head = await send(port, { method: 'HEAD', path: '/health' });
    expect([head.status, head.text]).toEqual([200, '']);
  });
});

describe('every answer', () => {
  test('forbids storing, framing and sniffing, and invites no other site', async () => {
    const { port, cookie, secret } = await testDoor();
    const own = { cookie };
    const asked = [
      { path: '/', headers: own },
      { path: '/health' },
      { path: `/enter/${secret}` },
      { path: '/' },
      { path: '/nowhere', headers: own },
      { path: '/health', headers: { host: 'evil' } },
      { path: '/ask/library', method: 'POST', headers: own },
      { path: '/ask/library', method: 'POST', headers: { ...own, origin: 'http://evil.example' } },
      { path: '/assets/kiosk.js', headers: own },
      { path: '/health', method: 'DELETE' },
      { path: '/a\\b', headers: own },
    ];
    for (const one of asked) {
      const { headers } = await send(port, one);
      const at = JSON.stringify(one);
      expect(headers['cache-control'], at).toBe('no-store');
      expect(headers['x-content-type-options'], at).toBe('nosniff');
      expect(headers['referrer-policy'], at).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy'], at).toBe('same-origin');
      expect(headers['cross-origin-resource-policy'], at).toBe('same-origin');
      expect(headers['content-security-policy'], at).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(Object.keys(headers).filter((name) => /^access-control|^server$|powered/.test(name))).toEqual([]);
    }
  });

  test('a fault inside shows no stack', async () => {
    const { port, cookie, run, troubles } = await testDoor();
    run.library = () => {
      throw new Error('a private detail');
    };
    const answer = await send(port, { method: 'POST', path: '/ask/library', headers: { cookie } });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('private');
    expect(answer.text).not.toContain('at ');
    expect(troubles).toHaveLength(1);
  });
});

describe('files', () => {
  const outside = [
    '/assets/../secret.js',
    '/assets/..%2fsecret.js',
    '/assets/%2e%2e/secret.js',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '/assets/%252e%252e%252fsecret.js',
    '/assets/..%5csecret.js',
    '/assets/..\\secret.js',
    '/assets/....//secret.js',
    '/assets//etc/passwd',
    '/assets/kiosk.js%00.css',
    '/assets/.hidden.js',
    '/assets/',
    '/assets/deep',
    '/secret.js',
    '/kiosk/secret.js',
  ];

  test('no address leads out of the assets; those inside are served with their kind', async () => {
    const { port, cookie } = await testDoor();
    for (const path of outside) {
      const { status, text } = await send(port, { path, headers: { cookie } });
      expect([400, 404], path).toContain(status);
      expect(text, path).not.toContain('outside');
    }
    const script = await send(port, { path: '/assets/kiosk.js', headers: { cookie } });
    expect([script.text, script.headers['content-type']]).toEqual(['let page = 1;', 'text/javascript; charset=utf-8']);
    expect((await send(port, { path: '/assets/deep/kiosk.css', headers: { cookie } })).status).toBe(200);
    expect((await send(port, { path: '/assets/notes.txt', headers: { cookie } })).status).toBe(404);
  });

  test('a raw NUL, an address of another site or an endless head is refused', async () => {
    const { port } = await testDoor();
    const rest = `Host: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;
    const refused = await raw(port, `GET /health\0 HTTP/1.1\r\n${rest}`);
    expect(refused).toMatch(/ 400 .*Cache-Control: no-store/s);
    const long = await raw(port, `GET /health HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n${rest}`);
    expect(long).toMatch(/ 431 .*Cache-Control: no-store/s);
    expect(await raw(port, `GET http://evil.example/health HTTP/1.1\r\n${rest}`)).toMatch(/ 400 /);
    expect(await raw(port, `GET /health HTTP/1.1\r\n${rest}`)).toMatch(/ 200 /);
  });

  test('a link among the assets that leads out is not followed', async () => {
    const { port, cookie, kioskDist } = await testDoor();
    const { symlinkSync } = await import('node:fs');
    symlinkSync(join(kioskDist, 'secret.js'), join(kioskDist, 'assets', 'out.js'));
    symlinkSync(join(kioskDist, 'assets', 'kiosk.js'), join(kioskDist, 'assets', 'in.js'));
    expect((await send(port, { path: '/assets/out.js', headers: { cookie } })).status).toBe(404);
    expect((await send(port, { path: '/assets/in.js', headers: { cookie } })).status).toBe(200);
  });

  test('the logo is shown when it is a picture beside the settings, by what it is and not by its name', async () => {
    const settings = (logoFile: string) => ({ 'settings.json': { clinic: { name: 'A', logoFile } } });
    const good = await testDoor({ data: { ...settings('logo.jpg'), 'logo.jpg': PNG } });
    const shown = await send(good.port, { path: '/logo', headers: { cookie: good.cookie } });
    expect([shown.status, shown.headers['content-type'], good.run.state().logo]).toEqual([200, 'image/png', '/logo']);
    const bad = await testDoor({ data: { ...settings('logo.png'), 'logo.png': '<svg onload="x()"/>' } });
    expect((await send(bad.port, { path: '/logo', headers: { cookie: bad.cookie } })).status).toBe(404);
    expect(bad.run.state().logo).toBeNull();
    expect(bad.run.health().settings.bad.map(({ path }) => path)).toEqual(['clinic.logoFile']);
  });
});

describe('sizes', () => {
  test('a question longer than 64 kB is refused, told or not told how long it is', async () => {
    const { port, cookie, run } = await testDoor();
    const headers = { cookie, 'content-type': 'application/json' };
    const report = (padding: number) =>
      JSON.stringify({ json: { kind: 'attract-shown' }, meta: [], padding: 'x'.repeat(padding) });
    const ask = (body: string, more = {}) =>
      send(port, { method: 'POST', path: '/ask/report', headers: { ...headers, ...more }, body });
    expect((await ask(report(70_000))).status).toBe(413);
    expect((await ask(report(70_000), { 'transfer-encoding': 'chunked' })).status).toBe(413);
    expect(run.health().attractShownAt).toBeNull();
    expect((await ask(report(60_000))).status).toBe(200);
    expect((await ask(report(60_000), { 'transfer-encoding': 'chunked' })).status).toBe(200);
    expect(run.health().attractShownAt).toBe(1_000_000);
  });
});

describe('the first page', () => {
  test('stands in the first language of the clinic and names the clinic before any script runs', async () => {
    const settings = { clinic: { name: '</title><script>&"\'$&%endonym%' }, languages: ['ar', 'en'] };
    const { port, cookie, run } = await testDoor({ data: { 'settings.json': settings } });
    const { text } = await send(port, { headers: { cookie } });
    expect(text).toContain('<html lang="ar">');
    expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt;&amp;&quot;&#39;$&amp;%endonym%</title>');
    expect(text).toContain('<li id="l0" lang="ar" dir="rtl" class="latin">العربية</li><li id="l1" lang="en"');
    expect(text).toContain('<h1 lang="ar">Choose</h1>');
    expect(text).toContain('<p>60 %not-a-place%</p>');
    const json = /id="kiosk-state">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(run.state());
  });

  test('a page that is built anew while the kiosk runs is shown at the next load', async () => {
    const { port, cookie, kioskDist } = await testDoor();
    putFiles(kioskDist, { 'index.en.html': 'new page' });
    expect((await send(port, { headers: { cookie } })).text).toBe('new page');
  });
});

/** Sends bytes as they stand and answers with what came back. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });
}
