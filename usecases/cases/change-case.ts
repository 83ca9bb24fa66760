import type { CaseFile, Change, Reply } from '../../domain/case/case-file.ts';
import type { Case } from '../../domain/case/case.ts';
import { casePauses } from '../../domain/case/pauses.ts';
import { caseDue } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseId } from '../../domain/ids.ts';
import { caseRungsAhead } from '../../domain/promises/rungs.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { scheduled } from '../../domain/work-items/come-back.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';

/** What a decision wants to change; `case` is left out where only work items change. */
export type Draft = Omit<Change, 'before' | 'after' | 'items'> & {
  readonly case?: Case;
  readonly items?: readonly WorkItem[];
};

/** Decides on what stands now. `undefined` means: nothing to do, it has been done already. */
export type Decide = (
  file: CaseFile,
  at: string,
  lostClaim: string | undefined,
) => Result<Draft | undefined> | Promise<Result<Draft | undefined>>;

const attempts = 40;

/** The changes of a case that are under way in this process; the next one waits for them. */
const turns = new Map<CaseId, Promise<unknown>>();

/**
 * Reads a case, decides, and commits on the condition that nobody was faster; otherwise decides again on
 * what stands then. Three partners may answer in the same instant, and none of them hears of the others.
 */
export async function changeCase(
  needs: Pick<Ports, 'cases' | 'clock'>,
  id: CaseId,
  decide: Decide,
  replyOf?: (file: CaseFile) => Reply | undefined,
): Promise<Result<CaseFile>> {
  return inTurn(id, () => changeNow(needs, id, decide, replyOf));
}

/**
 * Within one process changes of the same case take turns. That spares them losing to each other; across
 * processes the version decides.
 */
async function inTurn<T>(id: CaseId, change: () => Promise<T>): Promise<T> {
  const turn = (turns.get(id) ?? Promise.resolve()).then(change, change);
  turns.set(id, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(id) === turn) turns.delete(id);
  }
}

async function changeNow(
  needs: Pick<Ports, 'cases' | 'clock'>,
  id: CaseId,
  decide: Decide,
  replyOf: ((file: CaseFile) => Reply | undefined) | undefined,
): Promise<Result<CaseFile>> {
  let lostClaim: string | undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await needs.cases.find(id);
    if (!before) return refuse('case-not-found', { id });
    const at = needs.clock.now();
    const decided = await decide(before, at, lostClaim);
    if (!decided.ok) return decided;
    if (!decided.value) {
      // Done already: by this very request, then its answer stands, or by another that asked for the same.
      const own = replyOf?.(before);
      const answered = own && (await needs.cases.findReply(own.caller, own.key));
      return answered ? refuse('request-key-reused', {}) : accept(before);
    }

    const { case: next = before.case, items: changed = [], ...rest } = decided.value;
    const items = changed.map((item) => scheduled(item, loadCity(next.city)));
    const standing = merge(before.items, items);
    const after: Case = { ...watched(withDue(next, standing), standing), version: before.case.version + 1 };
    const reply = replyOf?.({ case: after, items: standing, log: before.log });
    const commit = await needs.cases.commit({ before, after, items, ...rest, ...(reply && { reply }) }, at);
    if (commit.kind === 'done') return accept(commit.file);
    if (commit.kind === 'repeated') return refuse('request-key-reused', {});
    if (commit.kind === 'claim-lost') lostClaim = commit.key;
  }
  throw new Unavailable(`case ${id} is changed by others all the time`);
}

/** The promise of a case is kept up to date: a pause that has ended moves it on, one that lasts stops its clock. */
function withDue({ pausedSince: _before, ...subject }: Case, items: readonly WorkItem[]): Case {
  const pauses = casePauses(items);
  if (pauses.length === 0) return subject;
  const due = caseDue(loadCity(subject.city), subject.acceptedAt, pauses);
  if (due !== undefined) return { ...subject, dueAt: due };
  const [pausedSince] = pauses.flatMap(({ from, to }) => (to === undefined ? [from] : [])).sort();
  return { ...subject, ...(pausedSince && { pausedSince }) };
}

/** When the promise of the case has to be looked at next; not while it stands still or has ended. */
function watched({ watchAt: _before, ...subject }: Case, items: readonly WorkItem[]): Case {
  const watchAt = caseRungsAhead({ case: subject, items })[0]?.at;
  return watchAt === undefined ? subject : { ...subject, watchAt };
}

/** The items of a case after some have been added or replaced. */
function merge(before: readonly WorkItem[], changed: readonly WorkItem[]): WorkItem[] {
  const kept = before.filter((item) => !changed.some((other) => other.id === item.id));
  return [...kept, ...changed];
}
