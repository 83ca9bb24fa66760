import type { Claim, Reply } from '../domain/case/case-file.ts';
import { Unavailable } from '../domain/faults.ts';
import type { Notice } from '../domain/notices/notice.ts';
import type { Clock, RecordStore } from '../domain/ports.ts';
import type { Versioned } from '../domain/records.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import type { RefusalCode } from '../domain/refusals.ts';

/**
 * What a decision about a record wants to have written; `undefined` means: nothing to do, it is so already. Whoever has to
 * be told of it is told by `notices` in the same write: no end of this program can lose them or tell what never came true.
 */
export type RecordDraft<T> = {
  readonly record: Omit<T, 'version'>;
  readonly claims?: readonly Claim[];
  readonly notices?: readonly Notice[];
};

const attempts = 20;

/**
 * Reads a record, decides, and saves on the condition that nobody was faster; otherwise decides again on what stands
 * then. `missing` is the refusal for one that is not there, or that the caller may not know of.
 */
export async function changeRecord<T extends Versioned>(
  { store, clock }: { readonly store: RecordStore<T>; readonly clock: Clock },
  id: string,
  missing: RefusalCode,
  decide: (
    record: T,
    at: string,
    lostClaim: string | undefined,
  ) => Result<RecordDraft<T> | undefined> | Promise<Result<RecordDraft<T> | undefined>>,
  replyOf?: (record: T) => Reply | undefined,
): Promise<Result<T>> {
  let lostClaim: string | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await store.find(id);
    if (!before) return refuse(missing, { id });
    const at = clock.now();
    const decided = await decide(before, at, lostClaim);
    if (!decided.ok) return decided;
    if (!decided.value) return accept(before);
    const { record, ...along } = decided.value;
    const after = { ...record, version: before.version + 1 } as T;
    const reply = replyOf?.(after);
    const saved = await store.save(after, at, reply ? { ...along, reply } : along);
    if (saved.kind === 'done') return accept(after);
    if (saved.kind === 'repeated') return refuse('request-key-reused', {});
    if (saved.kind === 'claim-lost') lostClaim = saved.key;
  }
  throw new Unavailable(`record ${id} is changed by others all the time`);
}
