/**
 * Brings a browser for the tests: the one that was named, one of this machine, the one Playwright can fetch, or
 * Debian's package where this user may install it. It says what it does, and why in the end there is none.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserCandidates, findBrowser } from '../window/find-browser.ts';

const FETCH_WITHIN_MS = 180_000;
const INSTALL_WITHIN_MS = 600_000;

export interface TestBrowser {
  /** Null where no browser could be had; then `why` says what was tried. */
  readonly program: string | null;
  readonly why: string;
}

export async function findTestBrowser(root: string, say: (line: string) => void): Promise<TestBrowser> {
  const named = process.env.BACKSTORY_BROWSER;
  const found = findBrowser(browserCandidates(process.platform, process.env));
  if (found !== null) return { program: found, why: '' };
  if (named) return { program: null, why: `BACKSTORY_BROWSER names ${named}, which is no program` };
  const own = await playwrightsOwn();
  if (own !== null) return { program: own, why: '' };
  say('There is no Chromium, Chrome or Edge here: fetching the one Playwright brings.');
  const fetcher = path.join(root, 'node_modules/@playwright/test/cli.js');
  await run(process.execPath, [fetcher, 'install', 'chromium'], FETCH_WITHIN_MS);
  const fetched = await playwrightsOwn();
  if (fetched !== null) return { program: fetched, why: '' };
  if (!mayInstall()) return { program: null, why: 'no browser is here, Playwright could not fetch one' };
  say("Playwright could not fetch it: installing Debian's chromium package.");
  await run('apt-get', ['update', '-q'], INSTALL_WITHIN_MS);
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], INSTALL_WITHIN_MS);
  const installed = findBrowser(browserCandidates(process.platform, process.env));
  const why = installed === null ? 'no browser is here, and neither Playwright nor Debian had one' : '';
  return { program: installed, why };
}

/** Playwright's own browser, where it was fetched before. It is asked late: it is not small to load. */
async function playwrightsOwn(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  return program !== '' && existsSync(program) ? program : null;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function run(program: string, args: readonly string[], withinMs: number): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: withinMs,
  });
  await new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
}
