import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import { excluding } from '../../domain/staff/exclusions.ts';
import { changeCase } from '../../usecases/cases/change-case.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { recuseFromWorkItem } from '../../usecases/work-items/recuse-from-work-item.ts';
import { accept } from '../../domain/result.ts';
import { chen, gao, lin, named, onDuty, value, wang, type Journey } from '../usecases/journey.ts';
import {
  aFreshApplication,
  startFunctions,
  type Functions,
  type OperationId,
  type Request,
} from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const text = { zh: '请补充', en: 'complete it' };
const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];
/** Everything by which an examination is decided, or taken in hand to be decided. */
const decisions: readonly [OperationId, object?][] = [
  ['claimWorkItem'],
  ['completeWorkItem', { answer: { note: '准予' } }],
  ['refuseWorkItem', { reasons: [{ code: 'not-legal', text: '不合法' }] }],
  ['askCorrection', { findings }],
];

async function anExamination(): Promise<Journey> {
  await onDuty(functions.world, wang);
  const journey = await named(aFreshApplication({ scope: ['G0034', 'P0008', 'G0017'] }), functions.world);
  value(await decideRegistration(journey.world, { caseId: journey.id }));
  await journey.wait('examination');
  return journey;
}

/** As the front desk will do it when it takes an application in: the case excludes somebody from deciding. */
const exclude = ({ world, id }: Journey, { id: staff }: Caller) =>
  changeCase(world, id, (file) =>
    accept({ case: excluding(file.case, { staff, why: 'front-desk' }), events: [] }),
  );
const decidedBy = async ({ world, id }: Journey) =>
  (await world.cases.findWithHistory(id))?.events.some(({ type }) =>
    ['RegistrationGranted', 'WorkItemRefused', 'CorrectionAsked'].includes(type),
  );
const request = (journey: Journey, as: Caller, body?: object): Request => ({
  as,
  path: { itemId: journey.item('examination') },
  ...(body && { body }),
});

describe('whoever took an application in', () => {
  it('decides nothing of its case, neither with the item in hand nor with more roles', async () => {
    const journey = await anExamination();
    expect((await functions.call('claimWorkItem', request(journey, wang))).status).toBe(200);
    await exclude(journey, wang);
    const everybody = [wang, { ...wang, roles: ['registry-officer', 'supervisor', 'front-desk'] as const }];
    for (const as of everybody) {
      for (const [operationId, body] of decisions.slice(1)) {
        const { status, body: problem } = await functions.call(operationId, request(journey, as, body));
        expect({ operationId, status, code: problem.code }).toEqual({
          operationId,
          status: 403,
          code: 'may-not-decide',
        });
      }
    }
    expect(await decidedBy(journey)).toBe(false);
  });

  it('gets it from nobody: not by draw, not by hand, not by asking for work', async () => {
    const journey = await anExamination();
    await exclude(journey, chen);
    const give = { to: chen.id, reason: 'workload', text: '请办' };
    expect((await functions.call('reassignWorkItem', request(journey, gao, give))).body.code).toBe(
      'may-not-decide',
    );
    expect((await functions.call('claimWorkItem', request(journey, wang))).status).toBe(200);
    expect((await functions.call('handOverWorkItem', request(journey, wang, give))).body.code).toBe(
      'may-not-decide',
    );
    expect((await functions.call('releaseWorkItem', request(journey, wang))).status).toBe(200);
    const file = await journey.world.cases.find(journey.id);
    expect(file?.items[0]?.assignee?.id).not.toBe(chen.id);
  });

  it('has decided nothing after any race between deciding and being excluded', async () => {
    for (let round = 0; round < 10; round += 1) {
      const journey = await anExamination();
      expect((await functions.call('claimWorkItem', request(journey, wang))).status).toBe(200);
      const grant = request(journey, wang, { answer: { note: '准予' } });
      const stepBack = () =>
        recuseFromWorkItem(functions.world, wang, {
          itemId: journey.item('examination'),
          ground: 'relative',
        });
      await Promise.all([
        ...Array.from({ length: 5 }, () => functions.call('completeWorkItem', grant)),
        stepBack(),
        ...Array.from({ length: 5 }, () => functions.call('completeWorkItem', grant)),
      ]);
      const events = (await journey.world.cases.findWithHistory(journey.id))?.events ?? [];
      const at = (type: string) => events.findIndex((event) => event.type === type);
      expect(at('OfficerRecused') >= 0 && at('RegistrationGranted') > at('OfficerRecused')).toBe(false);
    }
  });
});

describe('the applicant of a case', () => {
  it('decides nothing of it, even if he is an officer', async () => {
    const both: Caller = { ...lin, roles: ['applicant', 'registry-officer'] };
    const journey = await anExamination();
    for (const [operationId, body] of decisions) {
      const { body: problem } = await functions.call(operationId, request(journey, both, body));
      expect(problem.code).toBe('may-not-decide');
    }
  });
});
