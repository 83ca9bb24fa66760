import type { Caller } from '../../../domain/callers.ts';
import { workItemId, type CaseId, type WorkItemId } from '../../../domain/ids.ts';
import { refuse, type Result } from '../../../domain/result.ts';
import type { WorkItem, WorkItemKind } from '../../../domain/work-items/work-item.ts';
import { answerCorrection } from '../../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../../usecases/work-items/ask-correction.ts';
import { claimWorkItem } from '../../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../../usecases/work-items/complete-work-item.ts';
import { handOverWorkItem, reassignWorkItem } from '../../../usecases/work-items/hand-over-work-item.ts';
import { nextWorkItem } from '../../../usecases/work-items/next-work-item.ts';
import { refuseWorkItem } from '../../../usecases/work-items/refuse-work-item.ts';
import { releaseWorkItem } from '../../../usecases/work-items/release-work-item.ts';
import { withdrawCase } from '../../../usecases/cases/withdraw-case.ts';
import { aCorrection } from '../../support/a-case.ts';
import type { MemoryPorts } from '../../support/memory-ports.ts';
import { addresseeOf, answerTo } from '../../support/partner-programs.ts';
import { chen, gao, lin, programOf, wang } from '../../usecases/journey.ts';

/** Where somebody acts: the world, the case, what he sees of it, and a name that nobody has. */
export type Place = {
  readonly world: MemoryPorts;
  readonly id: CaseId;
  readonly items: readonly WorkItem[];
  readonly freeName: string;
  readonly takenName: string;
};

/** What somebody tries; the case may well refuse it. */
export type Act = (place: Place) => Promise<Result<unknown>>;

const services = ['seals', 'bank', 'tax', 'social-insurance'] as const;

/** The item that is meant: the last of its kind, or the first if somebody is late; none if there never was one. */
function itemOf(
  { items }: Place,
  kind: WorkItemKind,
  which: 'first' | 'last' = 'last',
): WorkItem | undefined {
  const mine = items.filter((item) => item.kind === kind).sort((a, b) => a.attempt - b.attempt);
  return mine.at(which === 'first' ? 0 : -1);
}

const itemId = (place: Place, kind: WorkItemKind, which?: 'first' | 'last'): WorkItemId =>
  itemOf(place, kind, which)?.id ?? workItemId(place.id, kind, 1);

/** How a partner may answer otherwise: something else, to its first order, or in another's place. */
type Answering = { readonly round?: number; readonly which?: 'first' | 'last'; readonly by?: Caller };

/** A partner's answer by its own program. */
async function partnerAnswers(
  place: Place,
  kind: WorkItemKind,
  { round = 0, which = 'last', by }: Answering = {},
): Promise<Result<unknown>> {
  const item = itemOf(place, kind, which);
  if (!item) return refuse('work-item-not-found', { kind });
  const answer = await answerTo(place.world, item, round);
  return completeWorkItem(place.world, by ?? addresseeOf(item), { itemId: item.id, answer });
}

const partnerOf = (place: Place, kind: WorkItemKind) => addresseeOf(itemOf(place, kind) ?? {});

const complete = (place: Place, caller: Caller, kind: WorkItemKind, answer: Record<string, unknown>) =>
  completeWorkItem(place.world, caller, { itemId: itemId(place, kind), answer });

const correct = (place: Place, caller: Caller, kind: WorkItemKind) =>
  askCorrection(place.world, caller, { itemId: itemId(place, kind), findings: aCorrection().findings });

const ofServices = services.flatMap((kind): [string, Act][] => [
  [`${kind}: answers`, (place) => partnerAnswers(place, kind)],
  [`${kind}: answers something else`, (place) => partnerAnswers(place, kind, { round: 1 })],
  [`${kind}: answers wrongly`, (place) => complete(place, partnerOf(place, kind), kind, { done: true })],
  [`${kind}: asks for a correction`, (place) => correct(place, partnerOf(place, kind), kind)],
]);

const ofOfficers = ([wang, chen] as const).flatMap((officer): [string, Act][] => [
  [
    `${officer.id}: claims`,
    (place) => claimWorkItem(place.world, officer, { itemId: itemId(place, 'examination') }),
  ],
  [`${officer.id}: asks for work`, (place) => nextWorkItem(place.world, officer)],
  [
    `${officer.id}: releases`,
    (place) => releaseWorkItem(place.world, officer, { itemId: itemId(place, 'examination') }),
  ],
  [`${officer.id}: grants`, (place) => complete(place, officer, 'examination', { note: '符合规定' })],
  [
    `${officer.id}: refuses`,
    (place) =>
      refuseWorkItem(place.world, officer, {
        itemId: itemId(place, 'examination'),
        reasons: [{ code: 'false-papers', text: '材料不实' }],
      }),
  ],
  [
    `${officer.id}: gives it to the other`,
    (place) =>
      handOverWorkItem(place.world, officer, {
        itemId: itemId(place, 'examination'),
        to: officer === wang ? chen.id : wang.id,
        reason: 'workload',
        text: '请接手',
      }),
  ],
  [`${officer.id}: asks for a correction`, (place) => correct(place, officer, 'examination')],
]);

const corrected = [...services, 'examination' as const].map((kind): [string, Act] => [
  `applicant: answers ${kind}`,
  (place) => answerCorrection(place.world, lin, { itemId: itemId(place, kind), answer: '已补充' }),
]);

const wish = (place: Place, bank: string) =>
  complete(place, lin, 'another-bank', { bank: { choice: 'open', bank } });

/** Everything that somebody outside may try, by what a reader of a failed walk wants to see. */
export const acts: ReadonlyMap<string, Act> = new Map([
  ...ofServices,
  ...ofOfficers,
  ...corrected,
  [
    'bank: refuses',
    (place) =>
      refuseWorkItem(place.world, partnerOf(place, 'bank'), {
        itemId: itemId(place, 'bank'),
        reasons: [{ code: 'R1', text: '不符合条件' }],
      }),
  ],
  ['first bank: answers late', (place) => partnerAnswers(place, 'bank', { which: 'first' })],
  ['another bank: answers for it', (place) => partnerAnswers(place, 'bank', { by: programOf('rural-bank') })],
  [
    'supervisor: gives it to Chen',
    (place) =>
      reassignWorkItem(place.world, gao, {
        itemId: itemId(place, 'examination'),
        to: chen.id,
        reason: 'overdue',
        text: '请尽快办理',
      }),
  ],
  ['supervisor: asks for a correction', (place) => correct(place, gao, 'examination')],
  [
    'applicant: chooses a free name',
    (place) => complete(place, lin, 'another-name', { name: place.freeName }),
  ],
  [
    'applicant: wants the taken name',
    (place) => complete(place, lin, 'another-name', { name: place.takenName }),
  ],
  ['applicant: chooses rural-bank', (place) => wish(place, 'rural-bank')],
  ['applicant: chooses longjiang-bank', (place) => wish(place, 'longjiang-bank')],
  [
    'applicant: wants no account',
    (place) => complete(place, lin, 'another-bank', { bank: { choice: 'declined', reason: '异地开户' } }),
  ],
  ['applicant: withdraws', (place) => withdrawCase(place.world, lin, { caseId: place.id })],
] satisfies [string, Act][]);
