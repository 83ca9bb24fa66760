import { describe, expect, it } from 'vitest';
import type { Finding } from '../../domain/findings.ts';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { listWorkItems } from '../../usecases/work-items/list-work-items.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { releaseWorkItem } from '../../usecases/work-items/release-work-item.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import { minutesLater } from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';
import {
  chen,
  gao,
  lin,
  onDuty,
  ordered,
  partners,
  programOf,
  recordedBy,
  referred,
  refusal,
  registered,
  sweep,
  value,
  wang,
  zhao,
  type Journey,
} from './journey.ts';

const finding: Finding = {
  path: '/address/street',
  rule: 'A01',
  message: { zh: '地址不详', en: 'the address is incomplete' },
  base: '细则 art.25',
  remedy: { zh: '请补充门牌号', en: 'add the number of the house' },
};
const itemIn = async ({ world, id }: Journey, itemId: string) =>
  (await world.cases.find(id))?.items.find((one) => one.id === itemId);

/** Tries something that must be refused, and makes sure that nothing of it was recorded. */
async function refused(journey: Journey, act: () => Promise<{ ok: boolean }>): Promise<string> {
  let code = '';
  const events = await recordedBy(journey, async () => {
    code = refusal((await act()) as never).code;
  });
  expect(events).toEqual([]);
  return code;
}

describe('a wait that is opened', () => {
  it('is a work item for whoever is asked, due by the promise of the city', async () => {
    const journey = await registered();
    const itemId = await journey.wait('bank', 'the-token', 'the visit');
    expect(await itemIn(journey, itemId)).toMatchObject({
      department: 'bank',
      addressee: 'longjiang-bank',
      attempt: 1,
      state: 'open',
      dueAt: minutesLater(60),
      taskToken: 'the-token',
    });
    expect((await journey.events()).at(-1)).toBe('WorkItemOpened');
  });

  it('is due by the moment in which the wait began, however late the function was called', async () => {
    const journey = await registered();
    const began = journey.world.clock.now();
    journey.world.clock.moveOn(5);
    const itemId = await journey.wait('tax', 'one', began);
    expect(await itemIn(journey, itemId)).toMatchObject({ openedAt: began, dueAt: minutesLater(30) });
    journey.world.clock.moveOn(1_796);
    expect(await recordedBy(journey, () => journey.wait('tax', 'two', began))).toEqual(['WorkItemEscalated']);
  });

  it('is the same one when the call comes again', async () => {
    const journey = await registered();
    await journey.wait('bank', 'the-token', 'the visit');
    expect(await recordedBy(journey, () => journey.wait('bank', 'the-token', 'the visit'))).toEqual([]);
  });

  it('is another one on the next visit of the state', async () => {
    const journey = await registered();
    const one = await journey.wait('bank');
    value(
      await refuseWorkItem(journey.world, partners.bank, {
        itemId: one,
        reasons: [{ code: 'R1', text: '不符' }],
      }),
    );
    expect(await journey.wait('bank')).toBe(journey.item('bank', 2));
  });

  it('is the same one on another visit, too, while it waits or when a partner has completed it', async () => {
    const journey = await registered();
    const itemId = await journey.wait('bank', 'one', 'the visit');
    expect(await journey.wait('bank', 'two', 'a visit after a redrive')).toBe(itemId);
    expect(await itemIn(journey, itemId)).toMatchObject({ taskToken: 'two' });
    value(await completeWorkItem(journey.world, partners.bank, { itemId, answer: bankAnswer }));
    expect(await recordedBy(journey, () => journey.wait('bank', 'three', 'a third'))).toEqual([
      'WorkItemRenewed',
    ]);
    expect(await itemIn(journey, journey.item('bank', 2))).toBeUndefined();
  });

  it('only gets a new token while it is in time', async () => {
    const journey = await registered();
    const itemId = await journey.wait('bank', 'one', 'the visit');
    const events = await recordedBy(journey, () => journey.wait('bank', 'two', 'the visit'));
    expect(events).toEqual(['WorkItemRenewed']);
    expect(await itemIn(journey, itemId)).toMatchObject({ taskToken: 'two', escalations: [], attempt: 1 });
  });

  it('goes to the supervisor by name each time that it is overdue, and the partner is asked again', async () => {
    const journey = await registered();
    const itemId = await journey.wait('bank', 'one', 'the visit');
    await sweep(journey);
    const before = journey.world.partners.delivered.length;
    for (const token of ['two', 'three']) {
      journey.world.clock.moveOn(3_601);
      expect(await recordedBy(journey, () => journey.wait('bank', token, 'the visit'))).toEqual([
        'WorkItemEscalated',
      ]);
    }
    expect((await itemIn(journey, itemId))?.escalations).toMatchObject([{ to: gao.id }, { to: gao.id }]);
    await sweep(journey);
    const asked = journey.world.partners.delivered.slice(before);
    expect(asked.map(({ type, partner, data }) => [type, partner, data.workItemId])).toEqual([
      ['order.placed', 'longjiang-bank', itemId],
      ['order.placed', 'longjiang-bank', itemId],
    ]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
  });

  it('hears on its new token what was answered meanwhile', async () => {
    const journey = await registered();
    const { world } = journey;
    const itemId = await journey.wait('tax', 'one', 'the visit');
    world.workflow.down = true;
    value(await completeWorkItem(world, partners.tax, { itemId, answer: taxAnswer }));
    await sweep(journey);
    world.workflow.down = false;
    await world.workflow.start(journey.id);
    expect(await recordedBy(journey, () => journey.wait('tax', 'two', 'the visit'))).toEqual([
      'WorkItemRenewed',
    ]);
    await sweep(journey);
    expect(world.workflow.answers.get('two')).toMatchObject({ outcome: 'completed' });
    expect((await itemIn(journey, itemId))?.escalations).toEqual([]);
  });

  it('does not exist in a case that has ended', async () => {
    const journey = await ordered();
    for (const kind of ['seals', 'bank', 'tax'] as const) {
      const command = {
        itemId: journey.item(kind),
        answer: { seals: sealsAnswer, bank: bankAnswer, tax: taxAnswer }[kind],
      };
      value(await completeWorkItem(journey.world, partners[kind], command));
    }
    value(await finishCase(journey.world, { caseId: journey.id }));
    const command = { caseId: journey.id, kind: 'tax', visit: 'later', taskToken: 't' } as const;
    expect(await refused(journey, () => openWorkItem(journey.world, command))).toBe('move-not-allowed');
  });
});

describe('an answer', () => {
  it('ends the wait and stands in its item', async () => {
    const journey = await ordered();
    const itemId = journey.item('bank');
    const events = await recordedBy(journey, () =>
      completeWorkItem(journey.world, partners.bank, { itemId, answer: bankAnswer }),
    );
    expect(events).toEqual(['WorkItemCompleted']);
    expect(await itemIn(journey, itemId)).toMatchObject({
      state: 'completed',
      answer: bankAnswer,
      closedBy: 'longjiang-bank',
    });
  });

  it('given again is harmless, whatever the order of its fields', async () => {
    const journey = await ordered();
    const command = { itemId: journey.item('bank'), answer: bankAnswer };
    value(await completeWorkItem(journey.world, partners.bank, command));
    const turned = Object.fromEntries(Object.entries(bankAnswer).reverse());
    const events = await recordedBy(journey, async () => {
      const again = value(
        await completeWorkItem(journey.world, partners.bank, { ...command, answer: turned }),
      );
      expect(again.state).toBe('completed');
    });
    expect(events).toEqual([]);
  });

  it('is not changed by another answer, or by a refusal', async () => {
    const journey = await ordered();
    const itemId = journey.item('bank');
    const { world } = journey;
    value(await completeWorkItem(world, partners.bank, { itemId, answer: bankAnswer }));
    const other = { ...bankAnswer, accountNumber: '999999999999999999' };
    expect(
      await refused(journey, () => completeWorkItem(world, partners.bank, { itemId, answer: other })),
    ).toBe('already-answered');
    const reasons = [{ code: 'R1', text: '不符' }];
    expect(await refused(journey, () => refuseWorkItem(world, partners.bank, { itemId, reasons }))).toBe(
      'already-answered',
    );
    expect((await itemIn(journey, itemId))?.answer).toEqual(bankAnswer);
  });

  it('with faults is sent back with all of them', async () => {
    const journey = await ordered();
    const itemId = journey.item('seals');
    const answer = { ...sealsAnswer, seals: sealsAnswer.seals.slice(1) };
    const code = await refused(journey, () =>
      completeWorkItem(journey.world, partners.seals, { itemId, answer }),
    );
    expect(code).toBe('answer-has-faults');
    expect(await itemIn(journey, itemId)).toMatchObject({ state: 'open', version: 1 });
  });

  it('of a stranger, another organisation or the wrong role finds no item, or none that is his', async () => {
    const journey = await ordered();
    const { world } = journey;
    const command = { itemId: journey.item('bank'), answer: bankAnswer };
    for (const stranger of [
      programOf('rural-bank'),
      partners.tax,
      zhao,
      { ...partners.bank, organisation: undefined },
    ]) {
      expect(await refused(journey, () => completeWorkItem(world, stranger, command))).toBe(
        'work-item-not-found',
      );
      expect(refusal(await readWorkItem(world, stranger, command)).code).toBe('work-item-not-found');
    }
    for (const other of [lin, wang, gao]) {
      expect(await refused(journey, () => completeWorkItem(world, other, command))).toBe('not-yours-to-do');
    }
    value(await completeWorkItem(world, partners.bank, command));
    for (const other of [lin, wang]) {
      expect(await refused(journey, () => completeWorkItem(world, other, command))).toBe('not-yours-to-do');
    }
  });

  it('of three partners in the same instant is recorded three times', async () => {
    const journey = await ordered();
    const { world, item } = journey;
    const answers = { seals: sealsAnswer, bank: bankAnswer, tax: taxAnswer };
    const events = await recordedBy(journey, async () => {
      const kinds = ['seals', 'bank', 'tax'] as const;
      const results = await Promise.all(
        kinds.map((kind) =>
          completeWorkItem(world, partners[kind], { itemId: item(kind), answer: answers[kind] }),
        ),
      );
      for (const result of results) expect(value(result).state).toBe('completed');
    });
    expect(events).toEqual(['WorkItemCompleted', 'WorkItemCompleted', 'WorkItemCompleted']);
  });

  it('that comes fifty times at once has one effect', async () => {
    const journey = await ordered();
    const command = { itemId: journey.item('tax'), answer: taxAnswer };
    const events = await recordedBy(journey, () =>
      Promise.all(Array.from({ length: 50 }, () => completeWorkItem(journey.world, partners.tax, command))),
    );
    expect(events).toEqual(['WorkItemCompleted']);
  });

  it('to something that has changed since is refused', async () => {
    const journey = await ordered();
    const command = { itemId: journey.item('tax'), answer: taxAnswer, ifMatch: 7 };
    expect(await refused(journey, () => completeWorkItem(journey.world, partners.tax, command))).toBe(
      'edited-meanwhile',
    );
    value(await completeWorkItem(journey.world, partners.tax, { ...command, ifMatch: 1 }));
  });

  it('to an item that there never was finds nothing', async () => {
    const journey = await ordered();
    const command = { itemId: journey.item('bank', 9), answer: bankAnswer };
    expect(await refused(journey, () => completeWorkItem(journey.world, partners.bank, command))).toBe(
      'work-item-not-found',
    );
  });
});

describe('a refusal', () => {
  const reasons = [{ code: 'R1', text: '不符合开户条件' }];

  it('is an outcome with reasons, the same again is harmless and another one is refused', async () => {
    const journey = await ordered();
    const { world } = journey;
    const itemId = journey.item('bank');
    expect(
      await recordedBy(journey, () => refuseWorkItem(world, partners.bank, { itemId, reasons })),
    ).toEqual(['WorkItemRefused']);
    expect(
      await recordedBy(journey, () => refuseWorkItem(world, partners.bank, { itemId, reasons })),
    ).toEqual([]);
    const others = [{ code: 'R2', text: '别的理由' }];
    expect(
      await refused(journey, () => refuseWorkItem(world, partners.bank, { itemId, reasons: others })),
    ).toBe('already-answered');
    expect(await refused(journey, () => refuseWorkItem(world, wang, { itemId, reasons }))).toBe(
      'not-yours-to-do',
    );
    expect(await itemIn(journey, itemId)).toMatchObject({ state: 'refused', reasons });
  });

  it('needs reasons from the catalogue, and is not for those who cannot refuse', async () => {
    const journey = await ordered();
    const { world, item } = journey;
    const unknown = [
      { code: 'R1', text: '一' },
      { code: 'because', text: '二' },
    ];
    expect(
      await refused(journey, () =>
        refuseWorkItem(world, partners.bank, { itemId: item('bank'), reasons: unknown }),
      ),
    ).toBe('answer-has-faults');
    expect(
      await refused(journey, () => refuseWorkItem(world, partners.tax, { itemId: item('tax'), reasons })),
    ).toBe('not-yours-to-do');
  });

  it('of a bank lets the applicant choose another one that has not refused, or none', async () => {
    const journey = await ordered();
    const { world } = journey;
    value(await refuseWorkItem(world, partners.bank, { itemId: journey.item('bank'), reasons }));
    const itemId = await journey.wait('another-bank');
    const again = { bank: { choice: 'open', bank: 'longjiang-bank' } };
    expect(await refused(journey, () => completeWorkItem(world, lin, { itemId, answer: again }))).toBe(
      'answer-has-faults',
    );
    value(
      await completeWorkItem(world, lin, {
        itemId,
        answer: { bank: { choice: 'open', bank: 'rural-bank' } },
      }),
    );
    expect(await itemIn(journey, await journey.wait('bank'))).toMatchObject({
      addressee: 'rural-bank',
      attempt: 2,
    });
  });
});

describe('an examination', () => {
  it('is held by the officer for whom it was drawn, of two who claim it at once', async () => {
    const journey = await referred(wang, chen);
    const itemId = journey.item('examination');
    const drawn = (await itemIn(journey, itemId))?.assignee?.id;
    const results = await Promise.all(
      [wang, chen].map((who) => claimWorkItem(journey.world, who, { itemId })),
    );
    expect(results.map(({ ok }) => ok)).toEqual([drawn === wang.id, drawn === chen.id]);
    expect((await journey.events()).filter((type) => type === 'WorkItemClaimed')).toHaveLength(1);
  });

  it('is decided by its holder only, and by nobody who holds nothing', async () => {
    const journey = await referred();
    const { world } = journey;
    const command = { itemId: journey.item('examination'), answer: { note: '符合规定' } };
    expect(await refused(journey, () => completeWorkItem(world, wang, command))).toBe('move-not-allowed');
    value(await claimWorkItem(world, wang, command));
    for (const act of [completeWorkItem, claimWorkItem, releaseWorkItem]) {
      expect(await refused(journey, () => act(world, chen, command))).toBe('held-by-somebody-else');
    }
    const events = await recordedBy(journey, () => completeWorkItem(world, wang, command));
    expect(events).toEqual(['RegistrationGranted', 'WorkItemCompleted']);
    expect((await world.cases.find(journey.id))?.case.decision).toMatchObject({
      outcome: 'granted',
      decidedBy: { kind: 'officer', id: wang.id },
      rules: expect.arrayContaining([
        expect.objectContaining({ rule: 'D02', outcome: 'referred' }),
      ]) as unknown,
    });
  });

  it('is claimed once, however often its holder says so, and released for a colleague', async () => {
    const journey = await referred();
    const { world } = journey;
    const command = { itemId: journey.item('examination') };
    value(await claimWorkItem(world, wang, command));
    expect(await recordedBy(journey, () => claimWorkItem(world, wang, command))).toEqual([]);
    const due = (await itemIn(journey, command.itemId))?.dueAt;
    await onDuty(world, wang, chen);
    expect(await recordedBy(journey, () => releaseWorkItem(world, wang, command))).toEqual([
      'WorkItemReleased',
      'WorkItemDrawn',
    ]);
    expect(await refused(journey, () => releaseWorkItem(world, wang, command))).toBe('move-not-allowed');
    value(await claimWorkItem(world, chen, command));
    expect(await itemIn(journey, command.itemId)).toMatchObject({ holder: { id: chen.id }, dueAt: due });
  });

  it('is granted once when the officer presses the button twice, spaces or not', async () => {
    const journey = await referred();
    const command = { itemId: journey.item('examination'), answer: { note: '  符合规定 ' } };
    value(await claimWorkItem(journey.world, wang, command));
    value(await completeWorkItem(journey.world, wang, command));
    expect(await recordedBy(journey, () => completeWorkItem(journey.world, wang, command))).toEqual([]);
    expect(value(await completeWorkItem(journey.world, wang, command)).state).toBe('completed');
  });
});

describe('a correction', () => {
  it('is asked once, stops the clock, and goes on where it stood', async () => {
    const journey = await ordered();
    const { world } = journey;
    const itemId = journey.item('bank');
    world.clock.moveOn(600);
    const ask = () => askCorrection(world, partners.bank, { itemId, findings: [finding] });
    expect(await recordedBy(journey, ask)).toEqual(['CorrectionAsked']);
    expect(await recordedBy(journey, ask)).toEqual([]);
    world.clock.moveOn(7_200);
    const answer = () => answerCorrection(world, lin, { itemId, answer: '已补充' });
    expect(await recordedBy(journey, answer)).toEqual(['CorrectionAnswered']);
    expect(await recordedBy(journey, answer)).toEqual([]);
    expect(await itemIn(journey, itemId)).toMatchObject({ state: 'open', dueAt: minutesLater(180) });
    await sweep(journey);
    expect(world.partners.delivered.at(-1)).toMatchObject({
      type: 'order.placed',
      data: { workItemId: itemId },
    });
  });

  it('asked a second time, or differently, is refused', async () => {
    const journey = await ordered();
    const { world } = journey;
    const itemId = journey.item('bank');
    const ask = (rule: string) =>
      askCorrection(world, partners.bank, { itemId, findings: [{ ...finding, rule }] });
    value(await ask('A01'));
    expect(await refused(journey, () => ask('A02'))).toBe('move-not-allowed');
    value(await answerCorrection(world, lin, { itemId, answer: '已补充' }));
    expect(await refused(journey, () => ask('A02'))).toBe('supervisor-needed');
    expect(await refused(journey, () => ask('A01'))).toBe('supervisor-needed');
  });

  it('is answered by the applicant, and nothing else is answered meanwhile', async () => {
    const journey = await ordered();
    const { world } = journey;
    const itemId = journey.item('bank');
    value(await askCorrection(world, partners.bank, { itemId, findings: [finding] }));
    expect(
      await refused(journey, () => completeWorkItem(world, partners.bank, { itemId, answer: bankAnswer })),
    ).toBe('move-not-allowed');
    expect(await refused(journey, () => answerCorrection(world, zhao, { itemId, answer: '我' }))).toBe(
      'work-item-not-found',
    );
    expect(await refused(journey, () => answerCorrection(world, wang, { itemId, answer: '我' }))).toBe(
      'not-yours-to-do',
    );
  });

  it('is never overdue, however long the applicant takes', async () => {
    const journey = await registered();
    const itemId = await journey.wait('bank', 'one', 'the visit');
    value(await askCorrection(journey.world, partners.bank, { itemId, findings: [finding] }));
    journey.world.clock.moveOn(86_400);
    expect(await recordedBy(journey, () => journey.wait('bank', 'two', 'the visit'))).toEqual([
      'WorkItemRenewed',
    ]);
    expect((await itemIn(journey, itemId))?.escalations).toEqual([]);
  });

  it('goes back to the officer who holds the item', async () => {
    const journey = await referred();
    const { world } = journey;
    const itemId = journey.item('examination');
    value(await claimWorkItem(world, wang, { itemId }));
    value(await askCorrection(world, wang, { itemId, findings: [finding] }));
    value(await answerCorrection(world, lin, { itemId, answer: '已补充' }));
    expect(await itemIn(journey, itemId)).toMatchObject({ state: 'claimed', holder: { id: wang.id } });
  });
});

describe('a desk', () => {
  it('shows a partner only its own items, and an officer those of every organisation', async () => {
    const { world } = await ordered();
    await ordered();
    const seen = async (who: typeof wang, department: 'bank' | 'tax') =>
      value(await listWorkItems(world, who, { department, limit: 10 })).entries.map(({ kind }) => kind);
    expect(await seen(partners.bank, 'bank')).toEqual(['bank']);
    expect(await seen(programOf('rural-bank'), 'bank')).toEqual([]);
    expect(await seen(partners.bank, 'tax')).toEqual([]);
    expect(await seen(wang, 'tax')).toEqual(['tax']);
  });

  it('shows no personal data and no token in its list', async () => {
    const { world } = await ordered();
    const page = value(await listWorkItems(world, wang, { department: 'bank', limit: 10 }));
    const text = JSON.stringify(page);
    expect(text).not.toContain('token');
    for (const { name, mobile, document } of anApplication().people) {
      for (const fact of [name, mobile, document.number]) expect(text).not.toContain(fact);
    }
  });
});
