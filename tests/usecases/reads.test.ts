import { describe, expect, it } from 'vitest';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { checkName } from '../../usecases/names/check-name.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { listCases } from '../../usecases/cases/list-cases.ts';
import { listExecutions } from '../../usecases/cases/list-executions.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { readCity } from '../../usecases/cities/read-city.ts';
import { readExecution } from '../../usecases/cases/read-execution.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { searchScope } from '../../usecases/cities/search-scope.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import { anApplication } from '../support/an-application.ts';
import { caseId, memoryPorts } from '../support/memory-ports.ts';
import { accepted, gao, lin, ordered, partners, referred, refusal, value, wang, zhao } from './journey.ts';

describe('a case', () => {
  it('is shown to its owner and to officers, and does not exist for others', async () => {
    const { world, id } = await ordered();
    for (const reader of [lin, wang, gao]) {
      expect(value(await readCase(world, reader, { caseId: id }))).toMatchObject({
        id,
        status: 'registered',
      });
    }
    expect(refusal(await readCase(world, zhao, { caseId: id })).code).toBe('case-not-found');
    expect(refusal(await readCase(world, lin, { caseId: caseId(99) })).code).toBe('case-not-found');
  });

  it('lets its owner withdraw while there is no company, and nobody else', async () => {
    const early = await accepted();
    const moves = async (reader: typeof lin, journey = early) =>
      value(await readCase(journey.world, reader, { caseId: journey.id })).allowedMoves;
    expect(await moves(lin)).toEqual(['withdraw']);
    expect(await moves(wang)).toEqual([]);
    expect(await moves(lin, await ordered())).toEqual([]);
  });

  it('shows the applicant what waits for him, corrections of others among it', async () => {
    const { world, id, item } = await ordered();
    const mine = async () => value(await readCase(world, lin, { caseId: id })).workItems;
    expect(await mine()).toEqual([]);
    const text = { zh: '请补充', en: 'complete it' };
    const findings = [{ path: '/x', rule: 'A01', message: text, base: '', remedy: text }];
    value(await askCorrection(world, partners.bank, { itemId: item('bank'), findings }));
    expect(await mine()).toMatchObject([
      { id: item('bank'), state: 'awaiting-correction', correction: { findings }, facts: {} },
    ]);
  });

  it('has one receipt when it is finished, and the same facts in list, page and timeline', async () => {
    const { world, id, item } = await ordered();
    const answers = { seals: sealsAnswer, bank: bankAnswer, tax: taxAnswer };
    for (const kind of ['seals', 'bank', 'tax'] as const) {
      value(await completeWorkItem(world, partners[kind], { itemId: item(kind), answer: answers[kind] }));
    }
    expect(value(await readCase(world, lin, { caseId: id })).receipt).toBeUndefined();
    value(await finishCase(world, { caseId: id }));
    const view = value(await readCase(world, lin, { caseId: id }));
    const [listed] = value(await listCases(world, lin, { limit: 5 })).entries;
    expect(view.receipt).toMatchObject({ feesFen: 0, visits: 1, creditCode: view.company?.creditCode });
    expect(listed).toMatchObject({ id, status: 'finished', creditCode: view.company?.creditCode });
    expect(view.timeline.find(({ type }) => type === 'LicenceIssued')?.data).toMatchObject({
      creditCode: view.company?.creditCode,
    });
    expect(JSON.stringify(view.timeline)).not.toContain('林知夏');
  });
});

describe('a work item', () => {
  it('shows each his own facts and moves, and nobody its token', async () => {
    const { world, item } = await ordered();
    const itemId = item('bank');
    const bank = value(await readWorkItem(world, partners.bank, { itemId }));
    expect(bank.allowedMoves).toEqual(['note', 'complete', 'refuse', 'askCorrection']);
    expect(value(await readWorkItem(world, lin, { itemId })).allowedMoves).toEqual([]);
    expect(value(await readWorkItem(world, wang, { itemId })).allowedMoves).toEqual([]);
    expect(JSON.stringify(bank)).not.toContain('token');
    expect(refusal(await readWorkItem(world, zhao, { itemId })).code).toBe('work-item-not-found');
    expect(refusal(await readWorkItem(world, partners.bank, { itemId: item('bank', 7) })).code).toBe(
      'work-item-not-found',
    );
  });
});

describe('executions', () => {
  it('are listed from the store, by due time', async () => {
    const { world, id } = await referred();
    const board = async (which: 'running' | 'ended') =>
      value(await listExecutions(world, { board: which, limit: 5 })).entries.map((one) => one.id);
    expect(await board('running')).toEqual([id]);
    expect(await board('ended')).toEqual([]);
  });

  it('are opened one by one with their graph', async () => {
    const { world, id } = await referred();
    expect(refusal(await readExecution(world, { caseId: id })).code).toBe('execution-not-found');
    const definition = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } });
    world.records.set(id, {
      status: 'RUNNING',
      startedAt: world.clock.now(),
      definition,
      events: [],
      redriveCount: 0,
      isRedrivable: false,
    });
    expect(value(await readExecution(world, { caseId: id }))).toMatchObject({
      case: { id },
      graph: { states: [{ name: 'Done', status: 'not-entered' }] },
    });
    world.records.set(caseId(99), {
      status: 'RUNNING',
      startedAt: '',
      definition,
      events: [],
      redriveCount: 0,
      isRedrivable: false,
    });
    expect(refusal(await readExecution(world, { caseId: caseId(99) })).code).toBe('execution-not-found');
  });
});

describe('what anybody may ask', () => {
  it('is a city with its partners and counties, without its officers', () => {
    const { clock } = memoryPorts();
    const city = value(readCity({ clock }, { city: '230500' }));
    expect(city.banks.map(({ id }) => id).sort()).toEqual(['longjiang-bank', 'rural-bank']);
    expect(city.divisions.map(({ code }) => code)).toContain('230502');
    expect(JSON.stringify(city)).not.toContain('高督');
    expect(refusal(readCity({ clock }, { city: '110100' })).code).toBe('city-not-served');
  });

  it('is the catalogue of business scope', () => {
    const { items } = value(searchScope({ words: '' }));
    expect(items.length).toBeGreaterThan(50);
    expect(value(searchScope({ words: '软件' })).items.length).toBeLessThan(items.length);
    expect(value(searchScope({ words: '没有这样的项目' })).items).toEqual([]);
  });

  it('is a verdict on a name, with every reason against it; nothing is stored', async () => {
    const world = memoryPorts();
    const { city, entityType, name } = anApplication();
    expect(value(await checkName(world, { city, entityType, name }))).toMatchObject({
      verdict: 'free',
      parts: { brand: '星河云启' },
    });
    const verdict = value(await checkName(world, { city, entityType, name: '中国第一' }));
    expect(verdict.verdict).toBe('not-allowed');
    expect(verdict.findings.length).toBeGreaterThan(0);
    expect(refusal(await checkName(world, { city: '110100', entityType, name })).code).toBe(
      'city-not-served',
    );
  });
});
