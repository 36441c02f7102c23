/** What a rule has found: problems fail the check, notes are only printed. */

export interface Finding {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export function problemsOnly(problems: readonly string[]): Finding {
  return { problems, notes: [] };
}
