import type { CaseEvent, NewEvent } from '../events.ts';
import type { WorkItemId } from '../ids.ts';
import type { WorkItem, WorkItemKind } from '../work-items/work-item.ts';
import type { Case } from './case.ts';

/** The end of a case's log: the number and the hash of its last event, to which the next one is chained. */
export type LogHead = {
  readonly sequence: number;
  readonly hash: string;
  /** When that last event happened. */
  readonly at?: string | undefined;
};

/** The log of a case to which nothing has happened yet. */
export const emptyLog: LogHead = { sequence: 0, hash: '' };

/** A case with the work items of its waits: what a decision needs to see, and what one commit may change. */
export type CaseFile = { readonly case: Case; readonly items: readonly WorkItem[]; readonly log: LogHead };

/** A case file with everything that ever happened to it, oldest first. */
export type CaseHistory = CaseFile & { readonly events: readonly CaseEvent[] };

/**
 * A key that at most one case or record may hold at a time: a name, a brand within an industry, a credit code.
 * `take` succeeds when the key is free, held already, or its `until` has passed; or when it is held by `from`, who
 * hands it over: a case takes the name that its applicant has reserved before.
 */
export type Claim = {
  readonly action: 'take' | 'release';
  readonly key: string;
  readonly until?: string;
  readonly from?: string | undefined;
};

/** The answer to a request with an `Idempotency-Key`, kept so that the same request gets the same answer. */
export type Reply = {
  readonly caller: string;
  readonly key: string;
  readonly digest: string;
  readonly body: unknown;
};

/** Everything that one decision changes; it is written in one transaction or not at all. */
export type Change = {
  readonly before: CaseFile | undefined;
  readonly after: Case;
  readonly items: readonly WorkItem[];
  readonly events: readonly NewEvent[];
  readonly claims?: readonly Claim[];
  /** The officer who decides by this change; the store refuses it to whom the case excludes (受审分离). */
  readonly decider?: string;
  /** The sequence whose number (`CaseStore.numberFor`) this change makes use of. */
  readonly numberUsed?: string;
  readonly reply?: Reply;
};

/** The work items of one kind, oldest attempt first. */
export function itemsOf(file: CaseFile, kind: WorkItemKind): WorkItem[] {
  return file.items.filter((item) => item.kind === kind).sort((a, b) => a.attempt - b.attempt);
}

/** The last attempt of one kind, if there was any. */
export function lastItemOf(file: CaseFile, kind: WorkItemKind): WorkItem | undefined {
  return itemsOf(file, kind).at(-1);
}

/** The work item with this id, if the case has it. */
export function itemWith(file: CaseFile, id: WorkItemId): WorkItem | undefined {
  return file.items.find((item) => item.id === id);
}
