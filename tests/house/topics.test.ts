/** The rule about topics and their homes can fail. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkTopics } from '../../build/check/walkthroughs/topics.ts';

const index: Record<string, string> = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../content/topics.json'), 'utf8'),
);
const homes = [...new Set(Object.values(index))];
const problems = (walkthroughs: readonly string[], topics: unknown) => checkTopics(walkthroughs, topics).problems;

test('the index as it stands has a home for each topic', () => {
  expect(problems(homes, index)).toEqual([]);
  expect(Object.keys(index)).toHaveLength(46);
});

test('a topic whose walkthrough is not there is named', () => {
  const rest = homes.filter((id) => id !== 'living.sleep');
  expect(problems(rest, index)).toEqual([
    'content/topics.json: living.sleep lives in living.sleep, which is not there',
  ]);
});

test('a walkthrough that no topic asks for is named', () => {
  expect(problems([...homes, 'living.gardens'], index)).toEqual([
    'content/topics.json: no topic lives in living.gardens',
  ]);
});

test('a cause or one of the seven treatments shares its walkthrough with nothing', () => {
  const own = 'needs a walkthrough of its own';
  const gone = { ...index, 'cause.nerve-damage': 'cause.overview' };
  const rest = homes.filter((id) => id !== 'cause.nerve-damage');
  expect(problems(rest, gone)).toEqual([`content/topics.json: cause.nerve-damage ${own}`]);
  const crowded = { ...index, 'living.sleep': 'treatment.nerve-blocks' };
  const awake = homes.filter((id) => id !== 'living.sleep');
  expect(problems(awake, crowded)).toEqual([`content/topics.json: treatment.nerve-blocks ${own}`]);
});

test('small neighbours may share', () => {
  const shared = { ...index, 'evaluation.nerve-tests': 'evaluation.diagnostic-blocks' };
  const rest = homes.filter((id) => id !== 'evaluation.nerve-tests');
  expect(problems(rest, shared)).toEqual([]);
});

test.each([null, [], { 'living.sleep': 7 }])('%j is no index', (value) => {
  expect(problems(homes, value)).toEqual(['content/topics.json: not an index of topics']);
});
