/** The host as whoever starts it sees it: one line, exit codes, an end as told, and a way back after being cut off. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startHost } from './start-host.ts';
import { putFiles, tempFolder } from './temp-folder.ts';
import { askThrough } from './test-door.ts';
import { tinyWords } from './tiny-content.ts';
import { tinyPage } from './tiny-page.ts';

const SECRET = 'ab'.repeat(32);
const TWO_STARTS_MS = 20_000;

function usual() {
  const data = tempFolder();
  return { data, flags: ['--port', '0', '--data', data, '--kiosk-dist', tinyPage()] };
}

describe('a start', () => {
  test('prints exactly one line of JSON; all else it says goes elsewhere', async () => {
    const { flags, data } = usual();
    const host = startHost(flags);
    const line = await host.line;
    expect(line.kiosk).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\/[0-9a-f]{64}$/);
    expect(line.staff).toBeNull();
    expect(await (await fetch(line.health)).json()).toMatchObject({ version: '0.1.0', troubles: expect.any(Array) });
    expect((await fetch(line.kiosk)).status).toBe(200);
    // A screen that hangs up in the middle must not make a library speak on standard output.
    const hangUp = new AbortController();
    const cookie = (await fetch(line.kiosk)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const answer = await fetch(`${new URL(line.health).origin}/ask/notices`, {
      method: 'POST',
      headers: { cookie },
      signal: hangUp.signal,
    });
    await answer.body?.getReader().read();
    hangUp.abort();
    host.child.kill('SIGTERM');
    const { code, out, err } = await host.ended;
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(data, 'running'))).toBe(false);
    expect(existsSync(join(data, 'host.lock'))).toBe(false);
  });

  test(
    'opens the staff page where it was asked for, on loopback, and refuses any other address by name',
    async () => {
      const { flags } = usual();
      const host = startHost([...flags, '--staff', '127.0.0.1:0']);
      const { staff } = await host.line;
      expect(staff).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
      expect((await fetch(`${staff}ask/standing`, asked)).status).toBe(200);
      host.child.kill('SIGTERM');
      await host.ended;
      for (const address of ['0.0.0.0:4318', '192.168.1.20:4318', 'clinic.example:80', '127.0.0.1', '[::]:4318']) {
        const refused = await startHost([...flags, '--staff', address]).ended;
        expect([refused.code, refused.err]).toEqual([2, expect.stringContaining(address)]);
      }
    },
    3 * TWO_STARTS_MS,
  );

  test(
    'goes on without the staff page where another program has its port, and staff can see why',
    async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
      const { port } = other.address() as AddressInfo;
      const { flags } = usual();
      const host = startHost([...flags, '--staff', `127.0.0.1:${port}`]);
      const { staff, health } = await host.line;
      expect(staff).toBeNull();
      expect(await (await fetch(health)).json()).toMatchObject({ troubles: [{ name: 'staff-page-shut' }] });
      host.child.kill('SIGTERM');
      await host.ended;
      other.close();
    },
    TWO_STARTS_MS,
  );

  test('keeps the secret of standard input out of the journal, the data folder and its own flags', async () => {
    const { flags, data } = usual();
    const host = startHost([...flags, '--secret-stdin'], `${SECRET}\n`);
    expect((await host.line).kiosk.endsWith(`/enter/${SECRET}`)).toBe(true);
    await fetch((await host.line).kiosk);
    expect(host.child.spawnargs.join(' ')).not.toContain(SECRET);
    host.child.kill('SIGINT');
    expect((await host.ended).code).toBe(0);
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => name)).toContain('journal.jsonl');
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name), 'utf8')).not.toContain(SECRET);
  });

  test('ends when standard input closes, for then its parent is gone; with it open it stays', async () => {
    const { flags, data } = usual();
    const host = startHost([...flags, '--secret-stdin'], `${SECRET}\n`);
    const { health } = await host.line;
    expect((await fetch(health)).status).toBe(200);
    host.child.stdin?.end();
    expect(await host.ended).toMatchObject({ code: 0 });
    expect(existsSync(join(data, 'running'))).toBe(false);
  });

  test('without a secret on standard input it makes its own and does not mind a closed one', async () => {
    const { flags } = usual();
    const host = startHost(flags, 'nothing to see\n');
    const { health } = await host.line;
    host.child.stdin?.end();
    expect((await fetch(health)).status).toBe(200);
    host.child.kill('SIGTERM');
    expect((await host.ended).code).toBe(0);
  });
});

describe('a start that cannot be says why in one sentence', () => {
  test(
    'flags it does not know, or a secret that is none: 2',
    async () => {
      const { flags } = usual();
      const wrong = [[...flags, '--secret', SECRET], [], ['--port', 'x'], ['--port', '70000'], [...flags, 'extra']];
      for (const given of wrong) {
        const { code, err, out } = await startHost(given).ended;
        expect([code, out, err.trim().split('\n').length], given.join(' ')).toEqual([2, '', 1]);
      }
      for (const given of ['short\n', `${SECRET.toUpperCase()}\n`, 'x'.repeat(5000)]) {
        expect((await startHost([...flags, '--secret-stdin'], given).ended).code).toBe(2);
      }
    },
    TWO_STARTS_MS,
  );

  test('a port that another program has: 3, and the folder is free again', async () => {
    const { flags, data } = usual();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.on('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await startHost([...flags, '--port', String(port)]).ended;
    expect([code, err]).toEqual([3, `Port ${port} is in use by another program.\n`]);
    expect(existsSync(join(data, 'host.lock'))).toBe(false);
    await new Promise((done) => other.close(done));
    const host = startHost([...flags, '--port', String(port)]);
    expect((await host.line).health).toContain(`:${port}/`);
  });

  test(
    'a data folder that a running host holds: 4, naming its process; free again when that one is killed',
    async () => {
      const { flags } = usual();
      const first = startHost(flags);
      await first.line;
      const second = await startHost(flags).ended;
      expect(second.code).toBe(4);
      expect(second.err).toContain(`in use by process ${first.child.pid}.`);
      first.child.kill('SIGKILL');
      await first.ended;
      expect((await startHost(flags).line).health).toContain('/health');
    },
    TWO_STARTS_MS,
  );

  test('a data folder that cannot be written: 5', async () => {
    const { data, flags } = usual();
    putFiles(data, { 'a-file': 'not a folder' });
    const { code, err } = await startHost([...flags, '--data', join(data, 'a-file', 'deep')]).ended;
    expect([code, err.trim().split('\n').length]).toEqual([5, 1]);
  });

  test('a page that was not built: 6', async () => {
    const { data } = usual();
    expect((await startHost(['--port', '0', '--data', data, '--kiosk-dist', data]).ended).code).toBe(6);
  });
});

describe('damage', () => {
  test(
    'a host that is killed comes back on the same port with the same secret and the screen goes on',
    async () => {
      const { flags } = usual();
      const start = (port: string) => startHost([...flags, '--port', port, '--secret-stdin'], `${SECRET}\n`);
      const first = start('0');
      const { origin, port } = new URL((await first.line).health);
      const ask = askThrough(origin, `kiosk-${port}=${SECRET}`);
      const runId = async () => {
        const line = await ask.notices();
        const first = await line.next();
        return !first.done && first.value.kind === 'state' ? { id: first.value.state.runId, line } : null;
      };
      const before = await runId();
      first.child.kill('SIGKILL');
      await expect(before?.line.next()).rejects.toThrow();
      await first.ended;
      const second = start(port);
      const { health } = await second.line;
      const after = await runId();
      expect(after?.id).toMatch(/^[0-9a-f-]{36}$/);
      expect(after?.id).not.toBe(before?.id);
      const told = async (address: string) => JSON.stringify(await (await fetch(address)).json());
      expect(await told(health)).toContain('restarted-after-a-crash');
      second.child.kill('SIGTERM');
      await second.ended;
      expect(await told((await start(port).line).health)).not.toContain('restarted-after-a-crash');
    },
    TWO_STARTS_MS,
  );

  test('settings that are damaged stop nothing: the kiosk opens, and health says that they were put aside', async () => {
    const { flags, data } = usual();
    putFiles(data, { 'settings.json': '{"clinic":{"name":"Hi' });
    const host = startHost([...flags, '--sample']);
    const health = await (await fetch((await host.line).health)).json();
    expect(health).toMatchObject({
      ok: false,
      settings: { bad: [{ path: '', reason: expect.stringContaining('not-json') }] },
    });
    expect(JSON.stringify(health)).toContain('settings-set-aside');
    expect(readdirSync(data).some((name) => name.startsWith('settings.json.bad-'))).toBe(true);
  });

  test('a file of a pack with a mistake is named in health with what is wrong; the rest is served', async () => {
    const { flags, data } = usual();
    const id = 'locales/en/walkthroughs/cause.scar-tissue.json';
    putFiles(data, { [`packs/own/${id}`]: { ...tinyWords('Scar'), onload: 'x' } });
    const { health } = await startHost(flags).line;
    const { content } = (await (await fetch(health)).json()) as {
      content: { served: string[]; leftOut: { id: string }[] };
    };
    expect(content.served).toContain('safety.red-flags');
    expect(content.served).not.toContain('cause.scar-tissue');
    expect(content.leftOut).toContainEqual({ id, reason: expect.stringMatching(/onload/) });
  });
});
