/** Writes down what each unit test came to, with the reason where one was skipped; Vitest's own report leaves it out. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import type { UnitReport, UnitResult } from './tally.ts';

export class UnitReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map(resultOf));
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0);
    const report: UnitReport = { tests, errors: broken.length + unhandled.length };
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(report));
  }
}

function resultOf(test: TestCase): UnitResult {
  const result = test.result();
  // A test that never got a result (its file broke off) has not passed.
  const state = result.state === 'pending' ? 'failed' : result.state;
  return { test: test.fullName, state, note: 'note' in result ? (result.note ?? null) : null };
}
