import { describe, expect, it } from 'vitest';
import { embeddedMetrics, type Measured } from '../../adapters/metrics/embedded-metrics.ts';
import { measuredCases, measuredOutbox } from '../../adapters/metrics/measured-cases.ts';
import type { NewEvent } from '../../domain/events.ts';
import { system } from '../../domain/events.ts';
import { acceptedAt } from '../support/a-case.ts';
import { memoryCases } from '../support/memory-cases.ts';
import { aNewCase, accepted, first, itemOf, noted } from '../ports/stores.ts';

/** Commits events of a new case an hour and a half after its acceptance, and gives what was told of it. */
async function told(...events: NewEvent[]): Promise<Measured[]> {
  const said: Measured[] = [];
  const cases = measuredCases(memoryCases().cases, (one) => said.push(one));
  const subject = aNewCase({ acceptedAt });
  const items = [itemOf(subject, 'bank', { openedAt: acceptedAt })];
  const at = new Date(Date.parse(acceptedAt) + 90 * 60_000).toISOString();
  const own = events.map((event) =>
    event.type === 'WorkItemCompleted' ? { ...event, data: { ...event.data, itemId: items[0]?.id } } : event,
  ) as NewEvent[];
  expect(await cases.commit(first(subject, { items, events: own }), at)).toMatchObject({ kind: 'done' });
  return said;
}
const event = (type: string, data: object) => ({ type, data, actor: system }) as NewEvent;

describe('what is measured of a commit', () => {
  it('is what the promise is made of', async () => {
    expect(await told(accepted)).toEqual([{ values: { Accepted: 1 } }]);
    expect(await told(event('RegistrationGranted', { by: 'rules' }))).toEqual([
      { values: { StraightThrough: 1 } },
    ]);
    expect(await told(event('RegistrationGranted', { by: 'officer' }))).toEqual([
      { values: { StraightThrough: 0 } },
    ]);
    expect(await told(event('LicenceIssued', {}))).toEqual([
      { step: 'registration', values: { StepMinutes: 90 } },
    ]);
    expect(await told(event('WorkItemCompleted', {}))).toEqual([
      { step: 'bank', values: { StepMinutes: 90 } },
    ]);
    expect(await told(event('WorkItemEscalated', {}))).toEqual([{ values: { Overdue: 1 } }]);
    expect(await told(noted)).toEqual([]);
  });

  it('counts a case as in time up to two hours of service, not of the wall clock', async () => {
    const finished = (serviceSeconds: number) =>
      told(event('CaseFinished', { serviceSeconds, wallSeconds: 99_999 }));
    expect(await finished(7_200)).toEqual([
      { values: { Finished: 1, FinishedInTime: 1, ServiceMinutes: 120 } },
    ]);
    expect(await finished(7_230)).toEqual([
      { values: { Finished: 1, FinishedInTime: 0, ServiceMinutes: 120.5 } },
    ]);
  });

  it('is of a trial only how long it took', async () => {
    const said: Measured[] = [];
    const cases = measuredCases(memoryCases().cases, (one) => said.push(one));
    const events = [
      accepted,
      event('RegistrationGranted', { by: 'rules' }),
      event('TrialEnded', { seconds: 3 }),
    ];
    await cases.commit(first(aNewCase({ trial: true }), { events }), acceptedAt);
    expect(said).toEqual([{ values: { TrialSeconds: 3 } }]);
  });

  it('is told once, however often the commit is tried', async () => {
    const said: Measured[] = [];
    const cases = measuredCases(memoryCases().cases, (one) => said.push(one));
    const change = first(aNewCase(), { events: [accepted] });
    await cases.commit(change, acceptedAt);
    expect(await cases.commit(change, acceptedAt)).toEqual({ kind: 'moved-on' });
    expect(said).toHaveLength(1);
  });

  it('tells how many events the sweep found', async () => {
    const said: Measured[] = [];
    const { outbox } = memoryCases();
    await measuredOutbox(outbox, (one) => said.push(one)).due(acceptedAt, 10);
    expect(said).toEqual([{ values: { Gaps: 0 } }]);
  });
});

it('is written as one line that CloudWatch reads as metrics', () => {
  const lines: string[] = [];
  embeddedMetrics('kaiban-trial-table', (line) => lines.push(line))({
    step: 'bank',
    values: { StepMinutes: 3 },
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{"_aws":.*\}\n$/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    _aws: {
      CloudWatchMetrics: [
        { Namespace: 'Kaiban', Dimensions: [['Installation', 'Step']], Metrics: [{ Name: 'StepMinutes' }] },
      ],
    },
    Installation: 'kaiban-trial-table',
    Step: 'bank',
    StepMinutes: 3,
  });
});
