/** A browser's throw-away profile, with a small program in the browser's place that goes as browsers go. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openBrowserWindow } from '../../build/window/browser-window.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'backstory-window-'));
const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`backstory-browser-${process.pid}-`));
afterEach(() => {
  for (const left of [folder, ...profiles().map((name) => path.join(tmpdir(), name))]) {
    rmSync(left, { recursive: true, force: true });
  }
});

const FIND_PROFILE = 'profile=$(echo "$*" | sed \'s/.*--user-data-dir=\\([^ ]*\\).*/\\1/\')';
const WRITE_ON = `for i in $(seq 3000); do mkdir -p "$profile/$((i % 40))"; echo x > "$profile/$((i % 40))/$i"; done`;

test.skipIf(process.platform === 'win32')(
  'a browser whose helpers write on when it has gone: its profile goes all the same',
  async () => {
    const program = path.join(folder, 'browser.sh');
    writeFileSync(program, `#!/bin/sh\n${FIND_PROFILE}\n( ${WRITE_ON} ) & ( ${WRITE_ON} ) & sleep 0.2\n`);
    chmodSync(program, 0o755);
    const wish = { program, address: 'http://127.0.0.1:1/', windowed: true, screen: null, asRoot: false };
    for (let round = 0; round < 5; round += 1) {
      expect((await openBrowserWindow(wish).ended).code).toBe(0);
      expect(profiles()).toEqual([]);
    }
  },
);
