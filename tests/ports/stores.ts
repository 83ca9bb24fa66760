import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import type { CaseFile, Change } from '../../domain/case/case-file.ts';
import type { Case } from '../../domain/case/case.ts';
import { system, type NewEvent } from '../../domain/events.ts';
import { workItemId } from '../../domain/ids.ts';
import type { CaseStore, Outbox, Page, PageRequest } from '../../domain/ports.ts';
import type { WorkItem, WorkItemKind } from '../../domain/work-items/work-item.ts';
import { aCase, acceptedAt, aWorkItem } from '../support/a-case.ts';
import { memoryCases } from '../support/memory-cases.ts';
import { stoppedClock, type StoppedClock } from '../support/stopped-clock.ts';
import { startTestTable } from '../support/test-table.ts';

/** The two ports that share a store, and the end of it. */
export type Stores = { readonly cases: CaseStore; readonly outbox: Outbox; stop(): Promise<void> };

/** With the clock by which they forget. */
export type TimedStores = Stores & { readonly clock: StoppedClock };

/** Every implementation on which the suites run. */
export const implementations: readonly { where: string; open: () => Promise<TimedStores> }[] = [
  {
    where: 'in memory',
    async open() {
      const clock = stoppedClock();
      return { ...memoryCases(undefined, clock), clock, stop: async () => undefined };
    },
  },
  {
    where: 'in DynamoDB',
    async open() {
      const clock = stoppedClock();
      const { table: opened, stop } = await startTestTable();
      const table = { ...opened, clock };
      return { cases: dynamoCaseStore(table), outbox: dynamoOutbox(table), clock, stop };
    },
  },
];

/** A case with an id of its own. */
export function aNewCase(overrides: Partial<Case> = {}): Case {
  return aCase({ id: randomIds.newCaseId(), ...overrides });
}

/** The first change of a case: everything that is not given is as small as it can be. */
export function first(after: Case, change: Partial<Change> = {}): Change {
  return { before: undefined, after, items: [], events: [accepted], ...change };
}

/** The next change on top of a file. */
export function next(before: CaseFile, change: Partial<Change> = {}): Change {
  const after = { ...before.case, version: before.case.version + 1 };
  return { before, after, items: [], events: [noted], ...change };
}

/** A work item of this case. */
export function itemOf(subject: Case, kind: WorkItemKind, overrides: Partial<WorkItem> = {}): WorkItem {
  const id = workItemId(subject.id, kind, overrides.attempt ?? 1);
  return aWorkItem(kind, { id, caseId: subject.id, ...overrides });
}

/** An event that starts something. */
export const accepted: NewEvent = { type: 'ApplicationAccepted', data: { dueAt: acceptedAt }, actor: system };
/** An event that is only noted. */
export const noted: NewEvent = { type: 'NameTaken', data: { name: '某某' }, actor: system };

/** Commits what must succeed. */
export async function commit({ cases }: Stores, change: Change, at = acceptedAt): Promise<CaseFile> {
  const outcome = await cases.commit(change, at);
  if (outcome.kind !== 'done') throw new Error(`the commit ended with ${outcome.kind}`);
  return outcome.file;
}

/** Reads a list to its end, page by page. */
export async function readThrough<T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<T[]> {
  const entries: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ limit, cursor });
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== undefined);
  return entries;
}

/** Does so many things at once, as many workers as there are sockets to a store. */
export async function atOnce<T>(count: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let started = 0;
  const worker = async () => {
    while (started < count) {
      const n = started;
      started += 1;
      results[n] = await work(n);
    }
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  return results;
}
