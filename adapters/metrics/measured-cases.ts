import { metrics } from '../../contracts/metrics.ts';
import type { Change } from '../../domain/case/case-file.ts';
import type { EventType, NewEvent } from '../../domain/events.ts';
import type { CaseStore, Outbox } from '../../domain/ports.ts';
import type { Measured, Tell } from './embedded-metrics.ts';

const { names, promisedMinutes } = metrics;
type Name = (typeof names)[keyof typeof names];

/** A store of cases that tells the measures of the promise, from what has been committed and from nothing else. */
export function measuredCases(cases: CaseStore, tell: Tell): CaseStore {
  return {
    ...cases,
    async commit(change, at) {
      const outcome = await cases.commit(change, at);
      if (outcome.kind === 'done')
        for (const event of change.events)
          for (const one of change.after.trial ? measuresOfTrial(event) : measuresOf(event, change, at))
            tell(one);
      return outcome;
    },
  };
}

/** An outbox that tells how many events the sweep had to take up. */
export function measuredOutbox(outbox: Outbox, tell: Tell): Outbox {
  return {
    ...outbox,
    async due(at, limit) {
      const due = await outbox.due(at, limit);
      tell({ values: { [names.gaps]: due.length } });
      return due;
    },
  };
}

/** Events of which only the number tells something. */
const counted: Readonly<Partial<Record<EventType, Name>>> = {
  ApplicationAccepted: names.accepted,
  WorkItemEscalated: names.overdue,
  LaterFactOverdue: names.factsOverdue,
};

/** A trial is in no figure of the promise. */
function measuresOfTrial(event: NewEvent): Measured[] {
  return event.type === 'TrialEnded' ? [{ values: { [names.trialSeconds]: event.data.seconds } }] : [];
}

function measuresOf(event: NewEvent, { after, items }: Change, at: string): Measured[] {
  switch (event.type) {
    case 'RegistrationGranted':
      return [{ values: { [names.straightThrough]: event.data.by === 'rules' ? 1 : 0 } }];
    case 'LicenceIssued':
      return [{ step: 'registration', values: { [names.stepMinutes]: minutes(after.acceptedAt, at) } }];
    case 'WorkItemCompleted': {
      const item = items.find(({ id }) => id === event.data.itemId);
      if (!item) return [];
      return [{ step: item.kind, values: { [names.stepMinutes]: minutes(item.openedAt, at) } }];
    }
    case 'CaseFinished': {
      const served = event.data.serviceSeconds / 60;
      const inTime = served <= promisedMinutes ? 1 : 0;
      return [
        { values: { [names.finished]: 1, [names.inTime]: inTime, [names.serviceMinutes]: rounded(served) } },
      ];
    }
    default: {
      const name = counted[event.type];
      return name === undefined ? [] : [{ values: { [name]: 1 } }];
    }
  }
}

function minutes(from: string, to: string): number {
  return rounded((Date.parse(to) - Date.parse(from)) / 60_000);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
