import { describe, expect, it } from 'vitest';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseId } from '../../domain/ids.ts';
import { callOff } from '../../usecases/cases/call-off.ts';
import { checkName } from '../../usecases/names/check-name.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import { anApplication } from '../support/an-application.ts';
import type { MemoryPorts } from '../support/memory-ports.ts';
import {
  accepted,
  lin,
  named,
  ordered,
  partners,
  recordedBy,
  referred,
  refusal,
  registered,
  value,
  wang,
  zhao,
} from './journey.ts';

const { name, city, entityType } = anApplication();

describe('a withdrawal', () => {
  it.each([
    { when: 'right after acceptance', open: () => accepted(), items: 0 },
    { when: 'when the name is bound', open: () => named(), items: 0 },
    { when: 'while an officer examines', open: () => referred(), items: 1 },
  ])('$when leaves nothing reserved, prepared or open', async ({ open, items }) => {
    const journey = await open();
    const { world, id } = journey;
    const events = await recordedBy(journey, async () => {
      const view = value(await withdrawCase(world, lin, { caseId: id }));
      expect(view).toMatchObject({ status: 'withdrawn', endedAt: world.clock.now(), allowedMoves: [] });
    });
    const orders = ['OrderCancelled', 'OrderCancelled', 'OrderCancelled'];
    expect(events).toEqual(['CaseWithdrawn', ...Array<string>(items).fill('WorkItemCancelled'), ...orders]);
    expect(value(await checkName(world, { name, city, entityType })).verdict).toBe('free');
    expect((await world.cases.listQueue('registry', undefined, { limit: 9 })).entries).toEqual([]);
    expect((await world.cases.listBoard('running', { limit: 9 })).entries).toEqual([]);
  });

  it('a second time changes nothing', async () => {
    const journey = await named();
    value(await withdrawCase(journey.world, lin, { caseId: journey.id }));
    expect(await recordedBy(journey, () => withdrawCase(journey.world, lin, { caseId: journey.id }))).toEqual(
      [],
    );
  });

  it('comes too late for a company, finished or not, and for a refused case', async () => {
    const there = await registered();
    const finished = await ordered();
    const answers = { seals: sealsAnswer, bank: bankAnswer, tax: taxAnswer };
    for (const kind of ['seals', 'bank', 'tax'] as const) {
      const command = { itemId: finished.item(kind), answer: answers[kind] };
      value(await completeWorkItem(finished.world, partners[kind], command));
    }
    value(await finishCase(finished.world, { caseId: finished.id }));
    const no = await referred();
    const itemId = no.item('examination');
    value(await claimWorkItem(no.world, wang, { itemId }));
    value(await refuseWorkItem(no.world, wang, { itemId, reasons: [{ code: 'not-legal', text: '不合法' }] }));
    value(await callOff(no.world, { caseId: no.id }));

    for (const journey of [there, finished, no]) {
      const events = await recordedBy(journey, async () => {
        const { code, facts } = refusal(await withdrawCase(journey.world, lin, { caseId: journey.id }));
        expect(code).toBe('move-not-allowed');
        expect(['registered', 'finished', 'refused']).toContain(facts['status']);
      });
      expect(events).toEqual([]);
    }
  });

  it.each([
    { step: 'the name', open: () => accepted(), run: reserveName },
    { step: 'the decision', open: () => named(), run: decideRegistration },
    { step: 'the licence', open: () => referred(), run: issueLicence },
    { step: 'the end of a refused case', open: () => referred(), run: callOff },
    {
      step: 'a wait',
      open: () => referred(),
      run: (world: MemoryPorts, { caseId }: { caseId: CaseId }) =>
        openWorkItem(world, { caseId, kind: 'examination', visit: 'visit 1', taskToken: 'another' }),
    },
  ])('lets $step, whose step comes after it, be tried again until the execution is stopped', async (one) => {
    const journey = await one.open();
    value(await withdrawCase(journey.world, lin, { caseId: journey.id }));
    const recorded = await recordedBy(journey, () =>
      expect(one.run(journey.world, { caseId: journey.id })).rejects.toThrow(Unavailable),
    );
    expect(recorded).toEqual([]);
  });

  it('is for the owner alone', async () => {
    const journey = await accepted();
    for (const other of [zhao, wang]) {
      const events = await recordedBy(journey, async () => {
        expect(refusal(await withdrawCase(journey.world, other, { caseId: journey.id })).code).toBe(
          'case-not-found',
        );
      });
      expect(events).toEqual([]);
    }
  });
});
