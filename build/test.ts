/**
 * `npm test`: brings a browser, builds what is old, runs the check, the unit and host tests and the browser tests, and
 * ends with one line that counts them all together.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { findTestBrowser } from './test/find-test-browser.ts';
import {
  type BrowserReport,
  exitCode,
  lastLine,
  NOTHING_RAN,
  ONE_FAILED,
  skipAll,
  sum,
  type Tally,
  tallyBrowser,
  tallyUnits,
  type UnitReport,
} from './test/tally.ts';
import { openVirtualDisplay } from './test/virtual-display.ts';

const ROOT = path.dirname(import.meta.dirname);
const RESULTS = path.join(ROOT, 'test-results');
const UNIT_RESULTS = path.join(RESULTS, 'units.json');
const BROWSER_RESULTS = path.join(RESULTS, 'browser.json');
const say = (line: string) => console.log(line);

process.exitCode = await testAll();

async function testAll(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const browser = await findTestBrowser(ROOT, say);
  say(browser.program === null ? `No browser tests: ${browser.why}.` : `Browser for the tests: ${browser.program}`);
  const isBuilt = await ensureBuilt({ root: ROOT, say });
  say('\n== check');
  const check = (await run('build/check.ts', [], {})) === 0 ? NOTHING_RAN : ONE_FAILED;
  say('\n== unit and host tests');
  const units = await testUnits();
  say('\n== browser tests');
  const browsers = isBuilt ? await testInBrowser(browser.program, browser.why) : ONE_FAILED;
  const all = sum([check, units, browsers]);
  say('');
  for (const { test, reason } of all.skipped) say(`skipped: ${test} (${reason})`);
  say(lastLine(all));
  return exitCode(all);
}

async function testUnits(): Promise<Tally> {
  const code = await run('node_modules/vitest/vitest.mjs', ['run'], { BACKSTORY_UNIT_RESULTS: UNIT_RESULTS });
  const report = readJson<UnitReport>(UNIT_RESULTS);
  return report === null ? ONE_FAILED : atLeastOneFailed(tallyUnits(report), code);
}

async function testInBrowser(program: string | null, why: string): Promise<Tally> {
  const tool = 'node_modules/@playwright/test/cli.js';
  const results = { BACKSTORY_TEST_RESULTS: BROWSER_RESULTS };
  if (program === null) {
    await run(tool, ['test', '--list', '--reporter=json'], {
      ...results,
      PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_RESULTS,
    });
    const report = readJson<BrowserReport>(BROWSER_RESULTS);
    return report === null ? ONE_FAILED : skipAll(report, why);
  }
  const display = await openVirtualDisplay();
  const shown = display.name === null ? {} : { DISPLAY: display.name };
  const code = await run(tool, ['test'], { ...results, ...shown, BACKSTORY_BROWSER: program });
  display.end();
  const report = readJson<BrowserReport>(BROWSER_RESULTS);
  return report === null ? ONE_FAILED : atLeastOneFailed(tallyBrowser(report), code);
}

/** A run that ended badly has failed, whatever its report says. */
function atLeastOneFailed(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? sum([tally, ONE_FAILED]) : tally;
}

/** Runs a script of ours or of a tool in this Node, its words on our own output. */
function run(script: string, args: readonly string[], environment: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
