import type { CityProfile } from '../cities/city-profile.ts';
import { isExtra } from '../services/extra-kinds.ts';
import { serviceKinds, type ServiceKind } from '../services/services.ts';
import type { WorkItem } from '../work-items/work-item.ts';
import { itemsOf, lastItemOf, type CaseFile } from './case-file.ts';
import { expectedEnds } from './expected-ends.ts';
import { performerOf, stepsBefore, type StepName } from './planned-steps.ts';
import { lightOf, promisedMinutes } from './promise.ts';
import type { Standing, Step, StepState } from './step.ts';

/** The whole tracker of a case at `now`, in the order of the journey; the extras after the end, which waits for none. */
export function progressOf(file: CaseFile, profile: CityProfile, now: string): Step[] {
  const { seals } = file.case.application;
  const { bank } = file.case;
  const chosen = { maker: seals.maker, bank: bank.choice === 'open' ? bank.bank : undefined };
  const steps = standings(file, profile, now);
  const expected = expectedEnds(file, profile, steps, now);
  return steps.map((standing) => {
    const expectedAt = expected.get(standing.step);
    return {
      ...standing,
      ...(expectedAt !== undefined && { expectedAt }),
      by: performerOf(profile, standing.step, chosen),
      after: stepsBefore(standing.step),
    };
  });
}

function standings(file: CaseFile, profile: CityProfile, now: string): Standing[] {
  const { case: subject } = file;
  const over = subject.status === 'refused' || subject.status === 'withdrawn';
  const ifOver = (state: StepState): StepState => (over ? 'ended' : state);
  const wanted = wantedServices(file, profile);
  const registeredAt = subject.company?.issuedAt;

  const name: Standing = subject.nameBoundAt
    ? {
        step: 'name',
        state: 'done',
        light: 'grey',
        startedAt: subject.acceptedAt,
        endedAt: subject.nameBoundAt,
      }
    : waiting('name', lastItemOf(file, 'another-name'), ifOver('active'), subject.acceptedAt);

  const registration: Standing = registeredAt
    ? done(
        'registration',
        subject.nameBoundAt ?? subject.acceptedAt,
        registeredAt,
        profile.promises.registration,
      )
    : {
        ...waiting(
          'registration',
          lastItemOf(file, 'examination'),
          ifOver(subject.nameBoundAt ? 'active' : 'waiting'),
          subject.nameBoundAt,
        ),
        promisedMinutes: profile.promises.registration,
      };

  return [
    done('acceptance', subject.acceptedAt, subject.acceptedAt),
    name,
    registration,
    ...wanted.filter((kind) => !isExtra(kind)).map(service),
    subject.status === 'finished'
      ? done('finish', subject.acceptedAt, subject.endedAt ?? now, profile.promises.case)
      : {
          step: 'finish',
          state: ifOver('waiting'),
          light: 'grey',
          promisedMinutes: profile.promises.case,
          dueAt: subject.dueAt,
        },
    ...wanted.filter(isExtra).map(service),
  ];

  function service(kind: ServiceKind): Standing {
    const promised = promisedMinutes(profile, kind);
    if (kind === 'bank' && subject.bank.choice === 'declined') {
      return { step: kind, state: 'not-wanted', light: 'grey' };
    }
    const first = itemsOf(file, kind)[0];
    const last = lastItemOf(file, kind);
    if (first && last?.state === 'completed')
      return done(kind, first.openedAt, last.closedAt ?? now, promised);
    if (first && last?.state === 'refused' && isExtra(kind))
      return { ...done(kind, first.openedAt, last.closedAt ?? now, promised), state: 'refused' };
    const choice =
      kind === 'bank' && last?.state === 'refused' ? lastItemOf(file, 'another-bank') : undefined;
    const step = waiting(kind, choice ?? last, ifOver('waiting'), first?.openedAt);
    return { ...step, promisedMinutes: promised };
  }

  /** A step that is not done: what is being waited for decides how it looks. */
  function waiting(
    step: StepName,
    item: WorkItem | undefined,
    otherwise: StepState,
    startedAt: string | undefined,
  ): Standing {
    const base = { step, ...(startedAt && { startedAt }) };
    if (!item || item.closedAt) return { ...base, state: otherwise, light: 'grey' };
    const state =
      item.state === 'awaiting-correction' ? 'paused' : item.department === 'applicant' ? 'yours' : 'active';
    return { ...base, state, light: lightOf(profile, item, now), dueAt: item.dueAt, workItemId: item.id };
  }
}

/** The services of this case: seals, bank and tax for everybody, the city's extras if they were asked for. */
export function wantedServices(file: CaseFile, profile: CityProfile): ServiceKind[] {
  const extras = profile.extras.map((extra) => extra.service);
  return serviceKinds.filter((kind) => {
    if (!isExtra(kind)) return true;
    return extras.includes(kind) && file.case.application.extras.includes(kind);
  });
}

/**
 * Tells whether every mandatory end fact is there: licence, seals, account unless it is declined, tax. Extra services
 * are none: the company can trade without them, and the two hours do not wait for them.
 */
export function isComplete(file: CaseFile): boolean {
  if (!file.case.company) return false;
  return serviceKinds
    .filter((kind) => !isExtra(kind) && !(kind === 'bank' && file.case.bank.choice === 'declined'))
    .every((kind) => lastItemOf(file, kind)?.state === 'completed');
}

function done(step: StepName, startedAt: string, endedAt: string, promised?: number): Standing {
  return {
    step,
    state: 'done',
    light: 'grey',
    startedAt,
    endedAt,
    ...(promised !== undefined && { promisedMinutes: promised }),
  };
}
