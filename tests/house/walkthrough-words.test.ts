/** The rules about words and numbers of walkthroughs can fail, and let pass what is right. */
import { expect, test } from 'vitest';
import { checkBareNumbers } from '../../build/check/walkthroughs/bare-numbers.ts';
import type { Text } from '../../build/check/walkthroughs/english-texts.ts';
import { checkForbiddenWords } from '../../build/check/walkthroughs/forbidden-words.ts';
import { notePassiveSentences, passiveSentences } from '../../build/check/walkthroughs/passive.ts';
import { sampleWalkthrough, sentence } from '../support/english-sample.ts';

const forbidden = (text: string, kind: Text['kind'] = 'sentence') =>
  checkForbiddenWords([{ at: 'a/b', kind, text }]).problems;
const bare = (...texts: string[]) => checkBareNumbers(texts.map((text) => sentence(text))).problems;

test.each([
  'This shot can cure your pain.',
  'It fixes the disc.',
  'You get permanent relief.',
  'It is highly effective.',
  'It is a life-changing device.',
  'The shot is safe.',
  'It works risk-free.',
  'You failed the trial.',
  'Tell us what the patient complains of.',
  'He denies pain.',
  'An addict needs help.',
  'You suffer a lot.',
])('a patient never reads “%s”', (text) => {
  expect(forbidden(text)).toHaveLength(1);
});

test.each([
  'No shot can cure this pain.',
  'Surgery cannot fix everything.',
  'It does not mean that you failed.',
  'The old name is failed back surgery syndrome.',
  'Opioids can lead to addiction.',
  'Put your pills in a safe place.',
  'Be careful with the word “cure.”',
  'Nothing has been shown to cure this pain.',
  'Do you feel unsafe? Secure the rug.',
])('“%s” is fine', (text) => {
  expect(forbidden(text)).toEqual([]);
});

test('a check may quote what people hope, and only there', () => {
  expect(forbidden('“Yes. It will cure me.”', 'answer')).toEqual([]);
  expect(forbidden('Your family asks: “Is it safe?”', 'question')).toEqual([]);
  expect(forbidden('So it will cure you.', 'again')).toHaveLength(1);
});

test('a no in one sentence excuses no promise in the next', () => {
  expect(forbidden('It is not new. It is safe.')).toHaveLength(1);
});

test.each([
  'Take Tylenol.',
  'A Medtronic device is not for you.',
  'It does not help 21% of people.',
  'Ten percent did not.',
])('“%s” is refused even with a no', (text) => {
  expect(forbidden(text)).toHaveLength(1);
  expect(forbidden(text, 'answer')).toHaveLength(1);
});

test.each([
  'About 21 of 100 people had lasting pain.',
  '48 of every 100 lost half their pain.',
  'In a small study, 14 of 16 people had scar.',
  'About 10 to 20 of 100 people keep leg pain.',
  'A study put 100 people with pain in two groups.',
  'A study of 1,842 people in Japan.',
  'Wear it for 3 to 7 days.',
  'Results came at 3, 5 and 10 years.',
  'It takes 6 to 8 weeks, or 24 hours.',
  'A 2023 review said so.',
  'Eat nothing after 10 p.m.',
  'People over 65 fall more.',
  'Doctors say PSPS type 2. “Type 2” means after surgery.',
  'The bones are called L4 and L5.',
  'Call {{emergency}}.',
  'Above 100.4°F (38°C).',
  'No more than 4,000 mg in 24 hours.',
  'Tell your pain from 0 to 10.',
  'Pain fell 1 to 2 points more, out of 10.',
  'Pain was half a point lower, out of 10.',
  'In 25 studies it helped little, and 34 medical groups objected.',
  'It takes 8 to 12 sessions.',
])('“%s” has no bare number', (text) => {
  expect(bare(text)).toEqual([]);
});

test.each([
  'It helped 48.',
  'The chance is 0.5.',
  'The risk is 1 in 5.',
  'It is 1.9 times as likely.',
  'Pain fell 5 points.',
  'It costs 300 dollars.',
  'And 34 clinics closed.',
  'In 12 cases it came back.',
])('“%s” leaves a patient to guess who was counted', (text) => {
  expect(bare(text)).not.toEqual([]);
});

test('the rest of a hundred is told on the same page, and only there', () => {
  expect(bare('It helped 48 of 100 people.', 'It did not help the other 52.')).toEqual([]);
  expect(bare('It helped 48 of 100 people.', 'It cost 300.')).toHaveLength(1);
  expect(bare('It helped 48 of 100 people.', 'It rose by 1.5.')).toHaveLength(1);
  const elsewhere = [sentence('It helped 48 of 100 people.'), sentence('Not the other 52.', 'a/other')];
  expect(checkBareNumbers(elsewhere).problems).toHaveLength(1);
  expect(bare('Pain fell 5 points of 100.', 'It helped 48.')).toHaveLength(1);
});

test.each([
  ['The needle is guided by X-ray.', 'is guided'],
  ['Some tightness may be left on purpose.', 'be left'],
  ['The wires are then slowly taken out.', 'are then slowly taken'],
  ['A wound can get infected.', 'get infected'],
])('“%s” is listed as passive', (text, found) => {
  expect(passiveSentences([sentence(text)])).toEqual([{ at: 'cause.scar-tissue/first', sentence: text, found }]);
});

test.each([
  'A doctor guides the needle.',
  'You are tired.',
  'You get help.',
  'It is a red wound.',
  'The proof is mixed.',
])('“%s” is not', (text) => {
  expect(passiveSentences([sentence(text)])).toEqual([]);
});

test('passive sentences are told and fail nothing; what describes a drawing is left out', () => {
  const one = sampleWalkthrough({ pages: { first: ['The skin is cleaned.'] } });
  one.words.takeaway.alt = 'Ten people are filled in.';
  const { problems, notes } = notePassiveSentences([one]);
  expect(problems).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('1 sentence'), 'cause.scar-tissue/first: The skin is cleaned.']);
});
