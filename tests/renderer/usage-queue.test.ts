/** Facts on their way to a host that is slow, away, or loses its answers; the patient notices none of it. */
import { expect, test } from 'vitest';
import type { UsageBatch, UsageFact } from '../../core/counts/usage.ts';
import { UsageQueue } from '../../renderer/kiosk/link/usage-queue.ts';
import { HandClock, settle } from './hand-clock.ts';

const BEGAN: UsageFact = { kind: 'visit-began' };
const page = (at: number): UsageFact => ({ kind: 'page-read', walkthrough: 'scar', page: `page-${at}` });
const pages = (count: number, from = 1) => Array.from({ length: count }, (_, at) => page(from + at));

type Answer = 'kept' | 'lost' | 'throws' | 'silent';

/** A screen and a host that answers as told, one answer a batch; the last answer goes on. */
function stand(...answers: readonly Answer[]) {
  const clock = new HandClock();
  const sent: UsageBatch[] = [];
  const settles: { readonly keep: () => void; readonly lose: () => void }[] = [];
  const queue = new UsageQueue({
    screenId: 'screen',
    clock,
    send: (batch) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push(batch);
      if (answer === 'throws') throw new Error('no connection');
      return new Promise<void>((keep, lose) => {
        settles.push({ keep, lose: () => lose(new Error('away')) });
        if (answer === 'kept') keep();
        if (answer === 'lost') lose(new Error('away'));
      });
    },
  });
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 250) {
      clock.pass(Math.min(left, 250));
      await settle();
    }
  };
  return { clock, queue, sent, settles, pass };
}

test('facts of one tap go together, a second later and not with the tap', async () => {
  const { queue, sent, pass } = stand('kept');
  queue.add([BEGAN]);
  queue.add(pages(1));
  await pass(750);
  expect(sent).toEqual([]);
  await pass(500);
  expect(sent).toEqual([{ screenId: 'screen', number: 1, facts: [BEGAN, page(1)] }]);
});

test('a kiosk on which nothing happens sends nothing and sets no alarm', async () => {
  const { queue, sent, clock, pass } = stand('kept');
  queue.add([]);
  await pass(100_000);
  queue.add(pages(1));
  await pass(100_000);
  expect([sent.length, clock.waits()]).toEqual([1, []]);
});

test('one batch at a time: what comes meanwhile goes with the next number', async () => {
  const { queue, sent, settles, pass } = stand('silent', 'kept');
  queue.add(pages(1));
  await pass(1_000);
  queue.add(pages(2, 2));
  await pass(10_000);
  expect(sent).toHaveLength(1);
  settles[0]?.keep();
  await settle();
  await pass(1_000);
  expect(sent.map(({ number, facts }) => [number, facts.length])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

for (const away of ['lost', 'throws', 'silent'] as const) {
  test(`a batch without an answer (${away}) is sent again, the same under the same number, until it has one`, async () => {
    const { queue, sent, pass } = stand(away, away, 'kept');
    queue.add(pages(1));
    await pass(1_000);
    queue.add(pages(1, 2));
    await pass(60_000);
    expect(sent.map(({ number }) => number)).toEqual([1, 1, 1, 2]);
    expect(new Set(sent.slice(0, 3)).size).toBe(1);
  });
}

test("a late answer to one batch is not taken for the next one's, which would be lost", async () => {
  const { queue, sent, settles, pass } = stand('silent', 'kept', 'lost', 'kept');
  queue.add(pages(1));
  await pass(1_000 + 15_000 + 2_000);
  expect(sent.map(({ number }) => number)).toEqual([1, 1]);
  queue.add(pages(1, 2));
  await pass(1_000);
  expect(sent.map(({ number }) => number)).toEqual([1, 1, 2]);
  settles[0]?.keep();
  await pass(60_000);
  expect(sent.map(({ number }) => number)).toEqual([1, 1, 2, 2]);
});

test('a host away for a night is asked once a minute, and keeps 200 facts waiting, the oldest', async () => {
  const { queue, sent, pass } = stand('lost');
  queue.add(pages(1));
  await pass(1_000);
  for (let at = 0; at < 300; at += 1) queue.add([page(100 + at)]);
  queue.add(pages(500, 1_000));
  await pass(600_000);
  expect(sent.length).toBeLessThan(20);
  expect(new Set(sent.map(({ number }) => number))).toEqual(new Set([1]));
});

test('when the host is back everything kept arrives, in order, in batches it takes', async () => {
  const answers: Answer[] = [...Array<Answer>(6).fill('lost'), 'kept'];
  const { queue, sent, pass } = stand(...answers);
  queue.add(pages(1));
  await pass(1_000);
  queue.add(pages(300, 100));
  await pass(300_000);
  const kept = sent.slice(6);
  expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(kept.flatMap(({ facts }) => facts)).toEqual([...pages(1), ...pages(200, 100)]);
});
