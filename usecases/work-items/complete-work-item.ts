import { BankWish } from '../../domain/application/parts.ts';
import { takeSeat } from '../../domain/appointments/appointment.ts';
import { bookedEvents } from '../../domain/appointments/booked.ts';
import type { Caller } from '../../domain/callers.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Finding } from '../../domain/findings.ts';
import type { NewEvent } from '../../domain/events.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse } from '../../domain/result.ts';
import { serviceOf } from '../../domain/services/services.ts';
import { applyAnswer } from '../../domain/work-items/apply-answer.ts';
import { checkChoice } from '../../domain/work-items/check-choice.ts';
import { checkAnswer, workItemKinds } from '../../domain/work-items/kinds.ts';
import { closeWorkItem } from '../../domain/work-items/lifecycle.ts';
import { resumptionOf } from '../../domain/work-items/resumption.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { bookVisit, type Booking } from '../appointments/book-visit.ts';
import { judgeAnotherName } from '../names/judge-another-name.ts';
import { changeWorkItem, type Situation, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & { readonly answer: Record<string, unknown> };

/** Ends a wait with its answer. The same answer a second time is harmless, another one is refused. */
export function completeWorkItem(
  needs: Pick<Ports, 'cases' | 'names' | 'clock'>,
  caller: Caller,
  command: Command,
) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'complete',
    isRepeat: (item, actor) =>
      item.state === 'completed' &&
      item.closedBy === actor.id &&
      // As it would be stored: without the spaces around a text.
      sameAnswer(item.answer, workItemKinds[item.kind].answer.safeParse(command.answer).data),
    decide: async (situation) => {
      const { moved, actor, at, file, lostClaim } = situation;
      const profile = loadCity(file.case.city);
      const { answer, findings } = checkAnswer(moved.kind, command.answer, file.case, profile);
      if (!answer) return refuse('answer-has-faults', { findings });
      const name = await judgeAnotherName(needs, file.case, { kind: moved.kind, answer }, at);
      const visit = await bookAnother(needs, profile, { kind: moved.kind, answer }, at);
      const faults = [...checkChoice(file, moved.kind, answer, profile), ...visit.faults, ...name.findings];
      if (faults.length > 0) return refuse('answer-has-faults', { findings: faults });

      const numbers = serviceOf(moved.kind)?.numbers?.(answer) ?? [];
      const taken = numbers.find(({ key }) => key === lostClaim);
      if (taken) return refuse('answer-has-faults', { findings: [numberInUse(taken.path)] });

      const closed = closeWorkItem({ ...moved, answer }, at, actor.id);
      return accept({
        case: {
          ...applyAnswer(file.case, closed, actor.id, at),
          ...name.facts,
          ...(visit.appointment && { appointment: visit.appointment }),
        },
        items: [closed],
        claims: [
          ...numbers.map(({ key }) => ({ action: 'take' as const, key })),
          ...(visit.appointment ? [takeSeat(visit.appointment)] : []),
        ],
        events: [...bookedEvents(visit.appointment, actor), ...eventsOf(situation, closed)],
      });
    },
  });
}

/** The seat for a visit to the bank that is chosen after another one has refused. */
async function bookAnother(
  needs: Pick<Ports, 'cases'>,
  profile: CityProfile,
  { kind, answer }: Pick<WorkItem, 'kind' | 'answer'>,
  at: string,
): Promise<Booking> {
  if (kind !== 'another-bank') return { faults: [] };
  return bookVisit(needs, profile, BankWish.parse(answer?.['bank']), at);
}

/** A number of a seal, an account or a permit belongs to one company only, whoever answers first. */
function numberInUse(path: string): Finding {
  return {
    path,
    rule: 'W02',
    message: { zh: '该编号已属于另一企业', en: 'this number belongs to another company' },
    base: 'GA 241.1; 企业银行结算账户管理办法',
    remedy: { zh: '请核对编号后重新提交', en: 'check the number and send it again' },
  };
}

function eventsOf({ moved, actor, file, at }: Situation, closed: WorkItem): NewEvent[] {
  const completed: NewEvent = {
    type: 'WorkItemCompleted',
    data: { itemId: moved.id, kind: moved.kind },
    actor,
    resumption: resumptionOf(closed, loadCity(file.case.city), at),
  };
  if (moved.kind !== 'examination') return [completed];
  const ruleSet = file.case.decision?.ruleSet ?? '';
  return [{ type: 'RegistrationGranted', data: { ruleSet, by: 'officer' }, actor }, completed];
}

function sameAnswer(given: unknown, again: unknown): boolean {
  return JSON.stringify(sorted(given)) === JSON.stringify(sorted(again));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
