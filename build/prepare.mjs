/**
 * What every npm script does first, on any Node from 20.19: installs exactly what the lockfile names when it is not
 * there, then runs the script's TypeScript in the Node that came with it. All talk goes to stderr.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { carriedNode, isInstalled, isOlder, nextNode, OLDEST_FOR_PROGRAM, OLDEST_FOR_SETUP } from './install-state.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PARTS = path.join(ROOT, 'node_modules');

/**
 * Runs one TypeScript file of the project, named from its root, with this process's arguments.
 * @param {string} script
 */
export async function prepare(script) {
  endWithNpm();
  const carried = carriedNode(process.platform, process.arch);
  const least = carried === null ? OLDEST_FOR_PROGRAM : OLDEST_FOR_SETUP;
  if (isOlder(process.version, least)) end(`This needs Node ${least} or newer; this is Node ${process.version}.`);
  const carriedPath = carried === null ? null : path.join(PARTS, carried);
  const installedNow = isComplete(carriedPath) ? false : await install(carriedPath);
  const carriedIsThere = carriedPath !== null && existsSync(carriedPath);
  const isCarried = carriedIsThere && !installedNow && realpathSync(process.execPath) === realpathSync(carriedPath);
  const next = nextNode({ version: process.version, isCarried, carriedIsThere });
  if (next === 'too-old') end(`This needs Node ${OLDEST_FOR_PROGRAM} or newer; this is Node ${process.version}.`);
  if (next === 'again' && carriedPath !== null) return runAgain(carriedPath, script);
  await import(pathToFileURL(path.join(ROOT, script)).href);
}

/** npm runs a script in a shell that does not pass on signals: who ends npm would leave the script running. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const before = whoRunsUs();
  const watch = setInterval(() => {
    if (whoRunsUs() === before) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** Our parent, and where that is npm's shell, its parent too (as far as the system tells). */
function whoRunsUs() {
  try {
    const [, name, grandparent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? [];
    return ['sh', 'dash', 'bash'].includes(String(name)) ? `${process.ppid} ${grandparent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

/** @param {string | null} carriedPath */
function isComplete(carriedPath) {
  const wanted = readJson(path.join(ROOT, 'package-lock.json'));
  if (!isInstalled(wanted ?? {}, readJson(path.join(PARTS, '.package-lock.json')))) return false;
  const own = Object.keys(readJson(path.join(ROOT, 'package.json'))?.devDependencies ?? {});
  if (!own.every((name) => existsSync(path.join(PARTS, name, 'package.json')))) return false;
  return carriedPath === null || existsSync(carriedPath) || !isOlder(process.version, OLDEST_FOR_PROGRAM);
}

/** @param {string | null} carriedPath */
async function install(carriedPath) {
  const lockfile = readJson(path.join(ROOT, 'package-lock.json'))?.packages ?? {};
  const wanted = Object.keys(lockfile).filter((name) => name !== '' && !lockfile[name].optional);
  say(`Installing the ${wanted.length} parts that the lockfile names; this takes a minute or two.`);
  const startedAt = performance.now();
  const progress = setInterval(() => {
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    // npm makes all folders first and fills them one by one.
    const there = wanted.filter((name) => existsSync(path.join(ROOT, name, 'package.json'))).length;
    say(`  ${there} of ${wanted.length} parts, ${seconds} s`);
  }, 5000);
  const { code, said } = await runNpm([
    'ci',
    '--ignore-scripts',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]);
  clearInterval(progress);
  if (code === 0 && isComplete(carriedPath)) {
    say(`Installed in ${Math.round((performance.now() - startedAt) / 1000)} s.`);
    return true;
  }
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.includes('Unknown user config'));
  for (const line of lines.slice(-12)) say(`  ${line}`);
  end('The parts could not be installed: see the lines above. Is there a network? Nothing else was changed.');
}

/**
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const viaNode = own?.endsWith('npm-cli.js') && existsSync(own) ? own : null;
  const onWindows = process.platform === 'win32';
  const [command, all] = viaNode ? [process.execPath, [viaNode, ...args]] : [onWindows ? 'npm.cmd' : 'npm', args];
  return new Promise((resolve) => {
    const npm = spawn(command, all, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: onWindows && !viaNode });
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (said += chunk));
    npm.on('error', (error) => resolve({ code: 1, said: error.message }));
    npm.on('close', (code) => resolve({ code, said }));
  });
}

/**
 * Passes signals through and the exit code back.
 * @param {string} node
 * @param {string} script
 * @returns {Promise<void>}
 */
function runAgain(node, script) {
  const child = spawn(node, [path.join(ROOT, script), ...process.argv.slice(2)], { stdio: 'inherit' });
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => end(`The Node that came with the parts did not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[String(signal)] ?? 9);
      for (const name of signals) process.removeAllListeners(name);
      resolve();
    });
  });
}

/**
 * @param {string} file
 * @returns {any} null where there is no such file or it is no JSON
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function end(sentence) {
  say(sentence);
  process.exit(1);
}
