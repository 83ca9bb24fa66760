import { describe, expect, it } from 'vitest';
import { nameEntry } from '../../domain/naming/name-entry.ts';
import { replayed } from '../../domain/naming/judge-again.ts';
import type { WorkItemId } from '../../domain/ids.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { accepted, lin, recordedBy, refusal, value, type Journey } from './journey.ts';

const city = '230500';
const similar = '双鸭山市松寒科技有限公司';
const chosen = '双鸭山市松涵科技有限公司';

/** A case whose applicant has lost his name and is asked for another one; `similar` is registered. */
async function askedForAnother(
  application = anApplication(),
): Promise<{ journey: Journey; itemId: WorkItemId }> {
  const world = memoryPorts();
  const entry = nameEntry(similar, { city, status: 'registered' });
  await world.names.change([{ action: 'put', entry }], '2026-11-22');
  const [winner, journey] = await Promise.all([
    accepted(anApplication(), world),
    accepted(application, world),
  ]);
  value(await reserveName(world, { caseId: winner.id }));
  value(await reserveName(world, { caseId: journey.id }));
  return { journey, itemId: await journey.wait('another-name') };
}

const judgementOf = async ({ world, id }: Journey) => (await world.cases.find(id))?.case.nameJudgement;

describe('a name that is chosen instead of a lost one', () => {
  it('needs the promise where others are similar, told with their names and what to do', async () => {
    const { journey, itemId } = await askedForAnother();
    for (const answer of [{ name: chosen }, { name: chosen, similarNameRisk: false }]) {
      const { code, facts } = refusal(await completeWorkItem(journey.world, lin, { itemId, answer }));
      expect(code).toBe('answer-has-faults');
      expect(facts['findings']).toMatchObject([
        {
          path: '/similarNameRisk',
          rule: 'N-PROMISE',
          message: {
            zh: `该名称与已有名称近似：${similar}。`,
            en: expect.stringContaining(similar) as string,
          },
          remedy: { zh: expect.stringContaining('承诺') as string },
        },
      ]);
    }
    expect((await journey.world.cases.find(journey.id))?.items[0]).toMatchObject({ state: 'open' });
  });

  it('is taken with the promise, which stays on record with the names that were shown', async () => {
    const { journey, itemId } = await askedForAnother();
    const answer = { name: chosen, similarNameRisk: true };
    value(await completeWorkItem(journey.world, lin, { itemId, answer }));
    value(await reserveName(journey.world, { caseId: journey.id }));
    const judgement = await judgementOf(journey);
    expect(judgement).toMatchObject({
      question: { name: chosen },
      promiseNeeded: true,
      promised: true,
      similar: [{ name: similar, effect: 'warn' }],
    });
    expect(judgement && replayed(judgement).replay).toBe('same');
  });

  it('may be like or hold that of an enterprise that was declared to be related, also here', async () => {
    const nameRelations = [
      {
        kind: 'authorisation' as const,
        name: similar,
        creditCode: '91230502MA0000007W',
        document: '授权书 2026-01',
        consent: true as const,
      },
    ];
    const { journey, itemId } = await askedForAnother(anApplication({ nameRelations }));
    const { facts } = value(await readWorkItem(journey.world, lin, { itemId }));
    expect(facts).toMatchObject({ nameRelations });
    const answer = { name: '双鸭山市松寒科技软件有限公司' };
    value(await completeWorkItem(journey.world, lin, { itemId, answer }));
    expect(await judgementOf(journey)).toMatchObject({
      verdict: 'free',
      promiseNeeded: false,
      similar: [{ result: 'CONTAINS', effect: 'exempt' }],
    });
  });

  it('needs none where nothing is similar, and the same answer again is no new one', async () => {
    const { journey, itemId } = await askedForAnother();
    const answer = { name: '双鸭山市栖霞科技有限公司' };
    value(await completeWorkItem(journey.world, lin, { itemId, answer }));
    expect(await judgementOf(journey)).toMatchObject({ promiseNeeded: false, promised: false, similar: [] });
    const again = () => completeWorkItem(journey.world, lin, { itemId, answer });
    expect(await recordedBy(journey, again)).toEqual([]);
  });
});
