import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOf, lastItemOf, type CaseFile } from '../../../domain/case/case-file.ts';
import { moveCase, type CaseMove } from '../../../domain/case/lifecycle.ts';
import { isComplete, progressOf } from '../../../domain/case/progress.ts';
import { workItemKinds } from '../../../domain/work-items/kinds.ts';
import {
  closeWorkItem,
  isClosed,
  moveWorkItem,
  workItemMoves,
  type WorkItemMove,
} from '../../../domain/work-items/lifecycle.ts';
import { WorkItemKind, type Handler, type WorkItem } from '../../../domain/work-items/work-item.ts';
import { aCaseFile, aCity, aCompany, aWorkItem, minutesLater } from '../../support/a-case.ts';

type Act =
  | { readonly of: 'case'; readonly move: CaseMove }
  | { readonly of: 'open'; readonly kind: WorkItemKind }
  | { readonly of: 'item'; readonly kind: WorkItemKind; readonly move: WorkItemMove };

const kind = fc.constantFrom(...WorkItemKind.options);
const end = fc.constantFrom<CaseMove>('refuse', 'withdraw');
const forward = fc.constantFrom<CaseMove>('bindName', 'register', 'finish');
const move = fc.constantFrom(...(Object.keys(workItemMoves) as WorkItemMove[]));

/** Cases that end early are drawn seldom, and answers often, so that many runs reach the end of the journey. */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ of: fc.constant('case' as const), move: end }) },
  { weight: 30, arbitrary: fc.record({ of: fc.constant('case' as const), move: forward }) },
  { weight: 40, arbitrary: fc.record({ of: fc.constant('open' as const), kind }) },
  { weight: 30, arbitrary: fc.record({ of: fc.constant('item' as const), kind, move }) },
  {
    weight: 30,
    arbitrary: fc.record({ of: fc.constant('item' as const), kind, move: fc.constant('complete' as const) }),
  },
);

/** Does to the file what the workflow, a partner, an officer or the applicant may do; anything else is passed over. */
function perform(file: CaseFile, todo: Act, at: string): CaseFile {
  if (todo.of === 'case') return moveOn(file, todo.move, at);
  if (todo.of === 'open') return mayOpen(file, todo.kind) ? opened(file, todo.kind, at) : file;
  const item = lastItemOf(file, todo.kind);
  const handlers: Handler[] = ['officer', 'partner', 'applicant'];
  const moved =
    item && handlers.map((by) => moveWorkItem(item, todo.move, { by, id: 'wang' })).find(({ ok }) => ok);
  return moved?.ok ? replaced(file, finishedOff(moved.value, todo.move, at)) : file;
}

function moveOn(file: CaseFile, move: CaseMove, at: string): CaseFile {
  if (move === 'finish' && !isComplete(file)) return file;
  const moved = moveCase(file.case, move, at);
  if (!moved.ok) return file;
  const extra = {
    ...(move === 'bindName' && { nameBoundAt: at }),
    ...(move === 'register' && { company: aCompany({ issuedAt: at }) }),
  };
  return { ...file, case: { ...moved.value, ...extra } };
}

function mayOpen(file: CaseFile, wanted: WorkItemKind): boolean {
  const last = lastItemOf(file, wanted);
  if (last && !isClosed(last.state)) return false;
  if (wanted === 'another-name') return file.case.status === 'accepted';
  if (wanted === 'examination') return file.case.status === 'name-bound' && !last;
  if (wanted === 'another-bank') return lastItemOf(file, 'bank')?.state === 'refused';
  return file.case.status === 'registered' && last?.state !== 'completed';
}

function opened(file: CaseFile, wanted: WorkItemKind, openedAt: string): CaseFile {
  const attempt = itemsOf(file, wanted).length + 1;
  return { ...file, items: [...file.items, aWorkItem(wanted, { attempt, openedAt })] };
}

function finishedOff(item: WorkItem, move: WorkItemMove, at: string): WorkItem {
  if (move === 'claim') return { ...item, holder: { id: 'wang', name: '王', since: at } };
  return isClosed(item.state) ? closeWorkItem(item, at, 'somebody') : item;
}

function replaced(file: CaseFile, item: WorkItem): CaseFile {
  return { ...file, items: file.items.map((other) => (other.id === item.id ? item : other)) };
}

it('A step that is done stays done, whatever everybody does in whichever order', () => {
  let finished = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 120, size: 'max' }), (acts) => {
      let file = aCaseFile();
      let done = new Map<string, string | undefined>();
      acts.forEach((todo, at) => {
        file = perform(file, todo, minutesLater(at));
        const steps = progressOf(file, aCity(), minutesLater(at));
        const now = new Map(
          steps.filter(({ state }) => state === 'done').map((step) => [step.step, step.endedAt]),
        );
        for (const [step, endedAt] of done) expect(now.get(step as never)).toBe(endedAt);
        for (const step of steps) {
          expect(step.endedAt !== undefined).toBe(step.state === 'done');
          expect(step.workItemId !== undefined).toBe(
            ['active', 'yours', 'paused'].includes(step.state) && step.dueAt !== undefined,
          );
          if (step.state === 'yours')
            expect(workItemKinds[kindOf(file, step.workItemId)].handler).toBe('applicant');
        }
        done = now;
      });
      if (file.case.status === 'finished') finished += 1;
    }),
    { numRuns: 150 },
  );
  expect(finished).toBeGreaterThan(0);
});

function kindOf(file: CaseFile, id: string | undefined): WorkItemKind {
  const item = file.items.find((other) => other.id === id);
  if (!item) throw new Error(`no work item ${id ?? ''}`);
  return item.kind;
}
