/**
 * No file longer than 300 lines and no function longer than 60, unless the reason stands beside it. Medians are told,
 * not judged. It parses code and runs none.
 */
import { parseSync } from 'vite';
import type { Finding } from './finding.ts';
import { isCode, type ProjectFile } from './project-files.ts';

const MOST_LINES_OF_FILE = 300;
const MOST_LINES_OF_FUNCTION = 60;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Node[];
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

export function checkSizes(files: readonly ProjectFile[]): Finding {
  const problems: string[] = [];
  const ofFiles: number[] = [];
  const ofFunctions: number[] = [];
  for (const file of files.filter(isCode)) {
    const lines = file.text.split('\n');
    const length = file.text.endsWith('\n') ? lines.length - 1 : lines.length;
    ofFiles.push(length);
    if (length > MOST_LINES_OF_FILE && !lines.some((line) => givesReason(line, MOST_LINES_OF_FILE))) {
      problems.push(`${file.path}: ${length} lines, ${MOST_LINES_OF_FILE} at most`);
    }
    for (const { from, to } of functionsIn(file)) {
      ofFunctions.push(to - from + 1);
      if (to - from + 1 <= MOST_LINES_OF_FUNCTION) continue;
      // The reason stands just above the function or just inside it.
      const beside = lines.slice(Math.max(0, from - 5), from + 1);
      if (beside.some((line) => givesReason(line, MOST_LINES_OF_FUNCTION))) continue;
      problems.push(`${file.path}:${from}: a function of ${to - from + 1} lines, ${MOST_LINES_OF_FUNCTION} at most`);
    }
  }
  const notes = [`medians: ${median(ofFiles)} lines a file, ${median(ofFunctions)} lines a function`];
  return { problems, notes };
}

function givesReason(line: string, limit: number): boolean {
  return new RegExp(`Longer than ${limit} lines: \\S`).test(line);
}

/** First and last line of every function, counted from 1. */
function functionsIn({ path, text }: ProjectFile): { from: number; to: number }[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) return [];
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const lineOf = (offset: number) => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return functionNodes(program).map(({ start, end }) => ({ from: lineOf(start), to: lineOf(end) }));
}

function functionNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(functionNodes);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(functionNodes);
  const node = value as Node;
  // What stands in a `describe` is a chapter of tests, not one thought.
  if (isDescribe(node)) return inside.filter((found) => !node.arguments?.some((own) => own.start === found.start));
  return FUNCTION.test(node.type) ? [node, ...inside] : inside;
}

function isDescribe({ type, callee }: Node): boolean {
  return type === 'CallExpression' && callee?.name === 'describe';
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
