/** Texts nobody has checked: what a patient sees of them, and the mark they bear. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { GENERAL_KNOWLEDGE, GROUPS, TEXT_STATUSES, type TextStatus } from '../../core/content/content-names.ts';
import { bearsMark, isOffered } from '../../core/content/review.ts';
import type { WalkthroughWords } from '../../core/content/walkthrough.ts';

// Seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

interface Statuses {
  readonly whole: TextStatus;
  readonly pages: readonly TextStatus[];
  readonly checks: readonly TextStatus[];
  readonly takeaway: TextStatus;
}

function wordsWith({ whole, pages, checks, takeaway }: Statuses): WalkthroughWords {
  const page = (status: TextStatus) => ({ status, title: 'title', sentences: ['sentence'] });
  const check = (status: TextStatus) => ({
    status,
    question: '?',
    alt: 'alt',
    answers: {},
    again: ['again'],
    so: 'so',
  });
  return {
    title: 'title',
    promise: 'promise',
    status: whole,
    pages: Object.fromEntries(pages.map((status, i) => [`page-${i}`, page(status)])),
    checks: Object.fromEntries(checks.map((status, i) => [`check-${i}`, check(status)])),
    takeaway: { status: takeaway, points: ['one', 'two', 'three'], action: 'action' },
  };
}

const APPROVED: Statuses = {
  whole: 'approved',
  pages: ['approved', 'approved'],
  checks: ['approved'],
  takeaway: 'approved',
};
const UNCHECKED = TEXT_STATUSES.filter((status) => status !== 'approved');
const OTHER_GROUPS = GROUPS.filter((group) => group !== 'warning');

describe('the mark', () => {
  test.each(UNCHECKED)('stands on a text that is %s, however good its sources', (status) => {
    expect(bearsMark(status, ['a-study'])).toBe(true);
  });

  test('is taken off by a named clinician', () => {
    expect(bearsMark('approved', ['a-study', 'a-guideline'])).toBe(false);
  });

  test('stays on an approved text when anything in it is general knowledge', () => {
    expect(bearsMark('approved', ['a-study', GENERAL_KNOWLEDGE])).toBe(true);
  });
});

describe('a clinic that shows only approved texts', () => {
  const offers = (statuses: Statuses, group = 'why') => isOffered(wordsWith(statuses), group, 'approved-only');

  test.each(OTHER_GROUPS)('offers a walkthrough about %s of which every text is approved', (group) => {
    expect(offers(APPROVED, group)).toBe(true);
  });

  const oneUnchecked: readonly (readonly [string, Statuses])[] = [
    ['title', { ...APPROVED, whole: 'revised' }],
    ['last page', { ...APPROVED, pages: ['approved', 'revised'] }],
    ['check', { ...APPROVED, checks: ['revised'] }],
    ['take-away', { ...APPROVED, takeaway: 'revised' }],
  ];
  test.each(oneUnchecked)('offers no walkthrough whose %s is still to be approved', (_, statuses) => {
    for (const group of OTHER_GROUPS) expect(offers(statuses, group), group).toBe(false);
  });

  test('offers the warning signs in whatever state they are, and otherwise only what is approved throughout', () => {
    const status = fc.constantFrom(...TEXT_STATUSES);
    const mostlyApproved = fc.oneof({ weight: 9, arbitrary: fc.constant<TextStatus>('approved') }, status);
    const texts = fc.array(mostlyApproved, { minLength: 1, maxLength: 4 });
    const statuses = fc.record({ whole: mostlyApproved, pages: texts, checks: texts, takeaway: mostlyApproved });
    fc.assert(
      fc.property(statuses, fc.constantFrom(...GROUPS), (some, group) => {
        const all = [some.whole, ...some.pages, ...some.checks, some.takeaway];
        const approved = all.every((one) => one === 'approved');
        expect(offers(some, group)).toBe(group === 'warning' || approved);
      }),
    );
  });
});

test('a clinic that shows texts with a mark offers everything', () => {
  const machine: Statuses = { whole: 'machine', pages: ['missing'], checks: ['machine'], takeaway: 'machine' };
  for (const group of GROUPS) expect(isOffered(wordsWith(machine), group, 'with-mark'), group).toBe(true);
});
