import { describe, expect, it } from 'vitest';
import type { CaseStore, Commit } from '../../domain/ports.ts';
import { submitApplication } from '../../usecases/submit-application.ts';
import { anApplication } from '../support/an-application.ts';
import { minutesLater } from '../support/a-case.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { accepted, lin, named, refusal, value } from './journey.ts';

const running = async (cases: CaseStore) => (await cases.listBoard('running', { limit: 100 })).entries;

describe('an application that is complete', () => {
  it('becomes a case at once: its clock runs, a steward is named, partners may prepare', async () => {
    const { world, id, events } = await accepted();
    const view = (await world.cases.find(id))?.case;
    expect(view).toMatchObject({ status: 'accepted', owner: lin.id, version: 1, dueAt: minutesLater(120) });
    expect(['steward-li', 'steward-sun']).toContain(view?.steward.id);
    expect(await events()).toEqual([
      'ApplicationAccepted',
      'OrderPrepared',
      'OrderPrepared',
      'OrderPrepared',
    ]);
  });

  it('prepares nothing at a bank that is declined', async () => {
    const declined = anApplication({ bank: { choice: 'declined', reason: '异地开户' } });
    const { world, id } = await accepted(declined);
    const history = await world.cases.findWithHistory(id);
    const prepared = history?.events.flatMap((event) =>
      event.type === 'OrderPrepared' ? [event.data.service] : [],
    );
    expect(prepared).toEqual(['seals', 'tax']);
  });

  it('is stored once when the same request comes many times at once', async () => {
    const world = memoryPorts();
    const request = { key: 'a-request-key', digest: 'same' };
    const results = await Promise.all(
      Array.from({ length: 10 }, () => submitApplication(world, { ...lin, request }, anApplication())),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.refusal.code).toBe('request-key-reused');
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('is written again when the store was busy with another write, and not called a repeat', async () => {
    const world = memoryPorts();
    let tries = 0;
    const commit: CaseStore['commit'] = async (change, at): Promise<Commit> => {
      tries += 1;
      return tries === 1 ? { kind: 'moved-on' } : world.cases.commit(change, at);
    };
    const busy = { ...world, cases: { ...world.cases, commit } };
    value(await submitApplication(busy, lin, anApplication()));
    expect(await running(world.cases)).toHaveLength(1);
  });
});

describe('an application that is refused', () => {
  it('is told all its faults by field, and nothing is stored', async () => {
    const world = memoryPorts();
    const wrong = anApplication({ capitalFen: 1, seals: { maker: 'nobody', delivery: 'parcel' } });
    const { code, facts } = refusal(await submitApplication(world, lin, wrong));
    expect(code).toBe('application-has-faults');
    const paths = (facts['findings'] as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/capitalFen', '/seals/maker']));
    expect(await running(world.cases)).toEqual([]);
    expect(await world.outbox.due(minutesLater(9), 9)).toEqual([]);
  });

  it('is told that its city is not served', async () => {
    const world = memoryPorts();
    const elsewhere = anApplication({ city: '110100' });
    expect(refusal(await submitApplication(world, lin, elsewhere)).code).toBe('city-not-served');
    expect(await running(world.cases)).toEqual([]);
  });

  it('is told that its name is held by another case', async () => {
    const { world } = await named();
    expect(refusal(await submitApplication(world, lin, anApplication())).code).toBe('name-not-available');
    expect(await running(world.cases)).toHaveLength(1);
  });
});
