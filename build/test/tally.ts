/**
 * Counts what test runs have reported, across tools: passed, failed, skipped, and why each skipped test was. A test
 * skipped without a reason counts as failed. It runs nothing.
 */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skip[];
}

export interface Skip {
  readonly test: string;
  readonly reason: string;
}

export const NOTHING_RAN: Tally = { passed: 0, failed: 0, skipped: [] };

/** A run that ended badly and left no report behind is one failure. */
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: [] };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** Fails when anything did, and when nothing ran at all. */
export function exitCode({ passed, failed }: Tally): number {
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** One test as our reporter in `unit-reporter.ts` writes it down. */
export interface UnitResult {
  readonly test: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly note: string | null;
}

export interface UnitReport {
  readonly tests: readonly UnitResult[];
  /** Files that could not even be loaded, and errors outside any test. */
  readonly errors: number;
}

export function tallyUnits({ tests, errors }: UnitReport): Tally {
  const skips = tests.filter(({ state }) => state === 'skipped');
  return withReasons({
    passed: tests.filter(({ state }) => state === 'passed').length,
    failed: tests.filter(({ state }) => state === 'failed').length + errors,
    skips: skips.map(({ test, note }) => ({ test, reason: note })),
  });
}

/** What of Playwright's JSON report is read here. */
export interface BrowserReport {
  readonly suites?: readonly BrowserSuite[];
  readonly errors?: readonly unknown[];
}
interface BrowserSuite {
  readonly suites?: readonly BrowserSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

export function tallyBrowser(report: BrowserReport): Tally {
  const results = (report.suites ?? []).flatMap(resultsIn);
  const skips = results.filter(({ status }) => status === 'skipped');
  return withReasons({
    passed: results.filter(({ status }) => status === 'expected').length,
    // A test that passed only at a second try (`flaky`) has failed.
    failed: results.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + countErrors(report),
    skips: skips.map(({ test, reason }) => ({ test, reason })),
  });
}

/** All tests of a report as skipped, for a run that could not be made. */
export function skipAll(report: BrowserReport, reason: string): Tally {
  const tests = (report.suites ?? []).flatMap(resultsIn);
  return { passed: 0, failed: countErrors(report), skipped: tests.map(({ test }) => ({ test, reason })) };
}

interface BrowserResult {
  readonly test: string;
  readonly status: string;
  readonly reason: string | null;
}

function resultsIn(suite: BrowserSuite): BrowserResult[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ status, annotations = [] }) => {
      const why = annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      return { test: title, status, reason: why ?? null };
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap(resultsIn)];
}

function countErrors({ errors = [] }: BrowserReport): number {
  return errors.length;
}

function withReasons(counted: {
  readonly passed: number;
  readonly failed: number;
  readonly skips: readonly { readonly test: string; readonly reason: string | null }[];
}): Tally {
  const skipped: Skip[] = [];
  let silent = 0;
  for (const { test, reason } of counted.skips) {
    if (reason?.trim()) skipped.push({ test, reason });
    else silent += 1;
  }
  return { passed: counted.passed, failed: counted.failed + silent, skipped };
}
