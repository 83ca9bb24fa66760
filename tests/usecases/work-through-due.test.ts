import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../domain/records.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { acceptedAt, minutesLater } from '../support/a-case.ts';
import { memoryRecords } from '../support/memory-records.ts';
import { stoppedClock } from '../support/stopped-clock.ts';

const Reminder = z.object({ id: z.string(), version: z.int(), at: z.string().optional() });
type Reminder = z.infer<typeof Reminder>;
const reminders: RecordKind<Reminder> = { name: 'reminder', schema: Reminder, dueAt: ({ at }) => at };
const others: RecordKind<Reminder> = { ...reminders, name: 'other' };

/** Reminders at some minutes after the start, and what has been come back to. */
async function remindersAt(minutes: readonly number[]) {
  const memory = memoryRecords();
  const store = memory.of(reminders);
  for (const [n, minute] of minutes.entries())
    await store.save({ id: `r${n + 1}`, version: 1, at: minutesLater(minute) }, acceptedAt);
  const clock = stoppedClock();
  const met: string[] = [];
  const comeBack = {
    reminder: async ({ id }: { id: string }) => {
      met.push(id);
      const found = await store.find(id);
      await store.save({ id, version: (found?.version ?? 0) + 1 }, clock.now());
    },
  };
  return { memory, clock, met, comeBack, needs: { clock, dueList: memory.dueList } };
}

describe('what is due', () => {
  it('is come back to when its time has come, and not again', async () => {
    const { needs, clock, met, comeBack } = await remindersAt([0, 30, 60]);
    expect(await workThroughDue(needs, comeBack, 100)).toEqual({ done: 1, failed: 0 });
    clock.moveOn(30 * 60);
    expect(await workThroughDue(needs, comeBack, 100)).toEqual({ done: 1, failed: 0 });
    expect(await workThroughDue(needs, comeBack, 100)).toEqual({ done: 0, failed: 0 });
    expect(met).toEqual(['r1', 'r2']);
  });

  it('is taken up in parts, the longest waiting first', async () => {
    const { needs, met, comeBack } = await remindersAt([-10, -30, -20]);
    await workThroughDue(needs, comeBack, 2);
    expect(met).toEqual(['r2', 'r3']);
  });

  it('fails alone, stays where it is, and is told', async () => {
    const { memory, needs, met, comeBack } = await remindersAt([0, 0]);
    await memory.of(others).save({ id: 'stranger', version: 1, at: acceptedAt }, acceptedAt);
    const first = await workThroughDue(needs, comeBack, 100);
    expect(first).toMatchObject({ done: 2, failed: 1, firstFailure: 'Error: nobody comes back to a other' });
    expect(met).toEqual(['r1', 'r2']);
    expect(await workThroughDue(needs, comeBack, 100)).toMatchObject({ done: 0, failed: 1 });
  });
});
