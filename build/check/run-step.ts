/** Runs the steps of the check, two at a time, and prints each with its time, and what it said when it failed. */
import { spawn } from 'node:child_process';
import type { Finding } from './finding.ts';

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Finding>;
}

/** What one step may say; whoever needs more runs its tool alone. */
const MOST_LINES = 80;

/** A tool from node_modules that says what is wrong and ends with a code other than 0. */
export function toolStep(name: string, root: string, script: string, args: readonly string[]): Step {
  return { name, run: () => runTool(root, script, args) };
}

function runTool(root: string, script: string, args: readonly string[]): Promise<Finding> {
  const tool = spawn(process.execPath, [`node_modules/${script}`, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [tool.stdout, tool.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve) => {
    tool.on('error', (error) => resolve({ problems: [error.message], notes: [] }));
    tool.on('close', (code) => {
      // The import checker ends with advice about a compiler that this project does not use.
      const lines = (said.split('\n‼ missing-tsc-transpiler')[0] ?? '').trimEnd();
      resolve({ problems: code === 0 ? [] : [lines === '' ? `ended with code ${code}` : lines], notes: [] });
    });
  });
}

/** The names of the steps that failed, in the order given. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void, lanes = 2): Promise<string[]> {
  const failed = new Set<string>();
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const startedAt = performance.now();
      const { problems, notes } = await step.run().catch(crashed);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      say(`${problems.length === 0 ? '  ok  ' : 'FAILED'}  ${step.name} (${seconds} s)`);
      const lines = [...problems, ...notes].flatMap((text) => text.split('\n'));
      for (const line of lines.slice(0, MOST_LINES)) say(`        ${line}`);
      if (lines.length > MOST_LINES) say(`        … and ${lines.length - MOST_LINES} lines more`);
      if (problems.length > 0) failed.add(step.name);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return steps.map(({ name }) => name).filter((name) => failed.has(name));
}

function crashed(error: unknown): Finding {
  return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)], notes: [] };
}
