/** `npm run check`: every rule that holds by machine, as one command that says what broke and ends non-zero. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './bundle/ensure-built.ts';
import { checkAllContent, projectContent } from './check/content.ts';
import { type Finding, problemsOnly } from './check/finding.ts';
import { checkLanguages } from './check/languages.ts';
import { checkNames } from './check/names.ts';
import { projectFiles } from './check/project-files.ts';
import { runSteps, type Step, toolStep } from './check/run-step.ts';
import { checkSizes } from './check/sizes.ts';
import { checkUsedWords } from './check/used-words.ts';
import { walkthroughSteps } from './check/walkthrough-steps.ts';
import { builtKiosk, checkWeight } from './check/weight.ts';

const ROOT = path.dirname(import.meta.dirname);
const ROOMS = ['core', 'host', 'renderer', 'electron', 'build', 'tests'];
const TYPE_CHECKER = 'typescript/bin/tsc';
const IMPORT_CHECKER = 'dependency-cruiser/bin/dependency-cruiser.mjs';
const STAFF_WORDS = ['--config', 'i18next-staff.config.ts'];
const WORD_CHECKER = 'i18next-cli/dist/esm/cli.js';

const startedAt = performance.now();
const failed = await runSteps(steps(), (line) => console.log(line));
const seconds = Math.round((performance.now() - startedAt) / 1000);
console.log(failed.length === 0 ? `The check passed in ${seconds} s.` : `The check failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** The longest first, so that both lanes end at about the same time. */
function steps(): Step[] {
  const files = projectFiles(ROOT);
  const words = new Map(
    files.filter(({ path }) => /^locales\/.+\.json$/.test(path)).map(({ path, text }) => [path, parsed(text)]),
  );
  return [
    toolStep('dead code (knip)', ROOT, 'knip/bin/knip.js', ['--no-progress']),
    toolStep('who may see whom (dependency-cruiser)', ROOT, IMPORT_CHECKER, importArguments()),
    { name: 'weight of the page', run: weigh },
    ...ROOMS.map((room) => toolStep(`types of ${room}`, ROOT, TYPE_CHECKER, ['-p', room])),
    toolStep('words the screens use (i18next-cli)', ROOT, WORD_CHECKER, ['status']),
    toolStep('words the staff page uses (i18next-cli)', ROOT, WORD_CHECKER, ['status', ...STAFF_WORDS]),
    toolStep('words in the code (i18next-cli)', ROOT, WORD_CHECKER, ['lint']),
    toolStep('words in the staff page’s code (i18next-cli)', ROOT, WORD_CHECKER, ['lint', ...STAFF_WORDS]),
    toolStep('format and lint (biome)', ROOT, '@biomejs/biome/bin/biome', [
      'ci',
      '--colors=off',
      '--diagnostic-level=warn',
      '.',
    ]),
    { name: 'sizes', run: async () => checkSizes(files) },
    { name: 'names', run: async () => checkNames(files) },
    { name: 'languages', run: async () => checkLanguages(words) },
    { name: 'words that nothing says', run: async () => checkUsedWords(words, files) },
    { name: 'content', run: async () => checkAllContent(await projectContent(ROOT), today()) },
    ...walkthroughSteps(ROOT),
  ];
}

async function weigh(): Promise<Finding> {
  const said: string[] = [];
  if (!(await ensureBuilt({ root: ROOT, say: (line) => said.push(line) }))) return problemsOnly(said);
  const { manifest, read } = builtKiosk(path.join(ROOT, 'dist/kiosk'));
  return checkWeight(manifest, read);
}

function importArguments(): string[] {
  const rooms = ROOMS.filter((room) => existsSync(path.join(ROOT, room)));
  return ['--config', '.dependency-cruiser.cjs', ...rooms, 'playwright.config.ts', 'vitest.config.ts'];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** A file that is no JSON has no words; the step that reads content names it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
