import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { WorkItemKind } from '../../domain/work-items/work-item.ts';
import type { InvokeRequest, InvokeResponse } from '../../local/lambda/lambda.ts';
import { answersFor } from '../domain/services/partner-answers.ts';
import { aFreshApplication } from '../functions/handlers.ts';
import { gao, lin, partners, programOf, zhao } from '../usecases/journey.ts';
import { startWorkflow, type RunningWorkflow } from './running-workflow.ts';

let workflow: RunningWorkflow;
const seen: CaseId[] = [];
beforeAll(async () => {
  workflow = await startWorkflow();
}, 30_000);
afterAll(() => workflow.stop());
afterEach(() => {
  workflow.sabotage = () => undefined;
});

const referring = { scope: ['G0034', 'P0008', 'G0017'] };
const text = { zh: '请补充', en: 'complete it' };

/** Submits an application and remembers its case for the last look at all histories. */
async function submit(application = aFreshApplication(), as = lin): Promise<CaseId> {
  const id = await workflow.submit(application, as);
  seen.push(id);
  return id;
}

/** Answers as the partner would: with the work item that it was told of. */
async function answer(id: CaseId, kind: keyof typeof partners, { attempt = 1, by = partners[kind] } = {}) {
  const item = await workflow.opened(id, kind, attempt);
  const file = await workflow.cases.find(id);
  if (!file) throw new Error(`no case ${id}`);
  const request = { as: by, path: { itemId: item.id }, body: { answer: answersFor(file.case)[kind] } };
  expect(await workflow.act('completeWorkItem', request)).toMatchObject({ status: 200 });
}

async function refuseBank(id: CaseId): Promise<void> {
  const { id: itemId } = await workflow.opened(id, 'bank');
  const body = { reasons: [{ code: 'R1', text: '不符合开户条件' }] };
  expect((await workflow.act('refuseWorkItem', { as: partners.bank, path: { itemId }, body })).status).toBe(
    200,
  );
}

async function choose(id: CaseId, kind: WorkItemKind, chosen: object, as = lin): Promise<void> {
  const { id: itemId } = await workflow.opened(id, kind);
  const request = { as, path: { itemId }, body: { answer: chosen } };
  expect(await workflow.act('completeWorkItem', request)).toMatchObject({ status: 200 });
}

async function decide(
  id: CaseId,
  operationId: 'completeWorkItem' | 'refuseWorkItem',
  body: object,
): Promise<void> {
  const { id: itemId, assignee } = await workflow.opened(id, 'examination');
  const as: Caller = { id: assignee?.id ?? '', name: assignee?.name ?? '', roles: ['registry-officer'] };
  expect((await workflow.act('claimWorkItem', { as, path: { itemId } })).status).toBe(200);
  expect((await workflow.act(operationId, { as, path: { itemId }, body })).status).toBe(200);
}

const statusOf = async (id: CaseId) => (await workflow.cases.find(id))?.case.status;
const eventsOf = async (id: CaseId) =>
  ((await workflow.cases.findWithHistory(id))?.events ?? []).map(({ type }) => type);
const itemOf = async (id: CaseId, kind: WorkItemKind) =>
  (await workflow.cases.find(id))?.items.find((item) => item.kind === kind);

const toLicence = [
  'ReserveName',
  'IsNameBound',
  'DecideRegistration',
  'IsDecided',
  'IssueLicence',
  'EquipCompany',
];
const sealsAndTax = ['DeliverServices', 'EngraveSeals', 'RegisterTax', 'DeliverExtras'];
const toTheEnd = ['FinishCase', 'IsFinished', 'Finished', 'IsOpened', 'CompanyOpened'];

/** The path before, within (in any order, for branches run at once) and after the parallel part. */
async function expectPath(id: CaseId, before: string[], within: string[], after: string[]): Promise<void> {
  const path = await workflow.path(id);
  expect(path.slice(0, before.length)).toEqual(before);
  expect(path.slice(before.length, path.length - after.length).sort()).toEqual([...within].sort());
  expect(path.slice(path.length - after.length)).toEqual(after);
}

describe('a company', () => {
  it('is opened: name, licence, then seals, bank and tax at once', async () => {
    const id = await submit();
    await Promise.all((['seals', 'bank', 'tax'] as const).map((kind) => answer(id, kind)));
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    const bank = ['IsBankWanted', 'OpenBankAccount', 'IsAccountOpen', 'AccountOpened'];
    await expectPath(id, toLicence, [...sealsAndTax, ...bank], toTheEnd);
    expect(await statusOf(id)).toBe('finished');
    const messages = workflow.messages(id).map(({ type, service }) => `${type} ${service}`);
    expect(messages.sort()).toEqual([
      'order.placed bank',
      'order.placed seals',
      'order.placed tax',
      'order.prepared bank',
      'order.prepared seals',
      'order.prepared tax',
    ]);
  });

  it('is finished with its last mandatory fact, while a slow food permit is still to come', async () => {
    const food = programOf('food-office');
    const scope = ['G0015', ...aFreshApplication().scope];
    const id = await submit(aFreshApplication({ scope, extras: ['food-permit'] }));
    await Promise.all((['seals', 'bank', 'tax'] as const).map((kind) => answer(id, kind)));
    await workflow.until(async () => ((await statusOf(id)) === 'finished' ? true : undefined));
    const view = () => workflow.act('readCase', { as: lin, path: { caseId: id } });
    const { id: itemId, dueAt } = await workflow.opened(id, 'food-permit');
    const { receipt: finished } = (await view()).body as { receipt: { serviceSeconds: number } };
    expect(finished).toMatchObject({ extras: [], stillToCome: [{ service: 'food-permit', dueAt }] });

    // The promise of the permit, one day, runs out: the state is entered again, and the finished case stays as it is.
    await workflow.moveOn(86_401);
    await workflow.until(async () => ((await eventsOf(id)).includes('WorkItemEscalated') ? true : undefined));
    const permit = { paper: 'filing', number: 'YB12305021000010', issuedAt: dueAt };
    const told = await workflow.act('completeWorkItem', {
      as: food,
      path: { itemId },
      body: { answer: permit },
    });
    expect(told).toMatchObject({ status: 200 });
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await eventsOf(id)).filter((type) => type === 'CaseFinished')).toHaveLength(1);
    const { receipt } = (await view()).body as { receipt: { serviceSeconds: number } };
    expect(receipt).toMatchObject({
      extras: [{ service: 'food-permit', registrationNumber: permit.number }],
      stillToCome: [],
      serviceSeconds: finished.serviceSeconds,
    });
    expect(receipt.serviceSeconds).toBeLessThan(7_200);
  });

  it('gets another name where somebody was faster', async () => {
    const application = aFreshApplication();
    const ids = await Promise.all([submit(application, lin), submit(application, zhao)]);
    const late = await workflow.until(async () => {
      for (const id of ids) if (await itemOf(id, 'another-name')) return id;
      return undefined;
    });
    const owner = (await workflow.cases.find(late))?.case.owner === lin.id ? lin : zhao;
    const { name } = aFreshApplication();
    await choose(late, 'another-name', { name, similarNameRisk: true }, owner);
    for (const kind of ['seals', 'bank', 'tax'] as const) await answer(late, kind);
    expect(await workflow.ended(late)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await workflow.path(late)).slice(0, 6)).toEqual([
      'ReserveName',
      'IsNameBound',
      'AwaitAnotherName',
      'ReserveName',
      'IsNameBound',
      'DecideRegistration',
    ]);
    expect((await workflow.cases.find(late))?.case.company?.name).toBe(name);
  });
});

describe('an application that rules leave to an officer', () => {
  const upToOfficer = [
    'ReserveName',
    'IsNameBound',
    'DecideRegistration',
    'IsDecided',
    'ExamineRegistration',
  ];

  it('becomes a company when he grants it', async () => {
    const id = await submit(aFreshApplication(referring));
    await decide(id, 'completeWorkItem', { answer: { note: '符合规定' } });
    for (const kind of ['seals', 'bank', 'tax'] as const) await answer(id, kind);
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await workflow.path(id)).slice(0, 7)).toEqual([...upToOfficer, 'IsGranted', 'IssueLicence']);
  });

  it('is called off when he refuses it: orders cancelled, name free again', async () => {
    const application = aFreshApplication(referring);
    const id = await submit(application);
    await decide(id, 'refuseWorkItem', { reasons: [{ code: 'false-papers', text: '材料不实' }] });
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await workflow.path(id)).toEqual([...upToOfficer, 'IsGranted', 'CallOff', 'CalledOff']);
    expect(await statusOf(id)).toBe('refused');
    await workflow.until(() =>
      workflow.messages(id).filter(({ type }) => type === 'order.cancelled').length === 3 ? true : undefined,
    );
    const { city, name, entityType } = application;
    const check = await workflow.act('checkName', { body: { city, name, entityType } });
    expect(check.body['verdict']).toBe('free');
  });

  it('is stopped when the applicant withdraws it meanwhile', async () => {
    const id = await submit(aFreshApplication(referring));
    await workflow.opened(id, 'examination');
    expect((await workflow.act('withdrawCase', { as: lin, path: { caseId: id } })).status).toBe(200);
    expect(await workflow.ended(id)).toMatchObject({ status: 'ABORTED', cause: 'CaseWithdrawn' });
    expect(await workflow.path(id)).toEqual(upToOfficer);
    expect(await itemOf(id, 'examination')).toMatchObject({ state: 'cancelled' });
  });
});

describe('a bank', () => {
  it('that refuses is followed by another, while seals and tax go on', async () => {
    const id = await submit();
    await refuseBank(id);
    await answer(id, 'seals');
    await answer(id, 'tax');
    await choose(id, 'another-bank', { bank: { choice: 'open', bank: 'rural-bank' } });
    await answer(id, 'bank', { attempt: 2, by: programOf('rural-bank') });
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    const refused = [
      'IsBankWanted',
      'OpenBankAccount',
      'IsAccountOpen',
      'ChooseAnotherBank',
      'IsAnotherBankChosen',
    ];
    const opened = ['OpenBankAccount', 'IsAccountOpen', 'AccountOpened'];
    await expectPath(id, toLicence, [...sealsAndTax, ...refused, ...opened], toTheEnd);
  });

  it('that refuses may be followed by none', async () => {
    const id = await submit();
    await refuseBank(id);
    await answer(id, 'seals');
    await answer(id, 'tax');
    await choose(id, 'another-bank', { bank: { choice: 'declined', reason: '异地开户' } });
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    const refused = [
      'IsBankWanted',
      'OpenBankAccount',
      'IsAccountOpen',
      'ChooseAnotherBank',
      'IsAnotherBankChosen',
    ];
    await expectPath(id, toLicence, [...sealsAndTax, ...refused, 'BankDeclined'], toTheEnd);
    expect(await statusOf(id)).toBe('finished');
  });

  it('that nobody wants is never asked', async () => {
    const id = await submit(aFreshApplication({ bank: { choice: 'declined', reason: '异地开户' } }));
    await answer(id, 'seals');
    await answer(id, 'tax');
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    await expectPath(id, toLicence, [...sealsAndTax, 'IsBankWanted', 'BankDeclined'], toTheEnd);
    expect(workflow.messages(id).map(({ service }) => service)).not.toContain('bank');
  });
});

describe('what fails', () => {
  /** Every call for which this holds breaks in a way that no retry mends. */
  const broken =
    (isMeant: (request: InvokeRequest) => boolean) =>
    (request: InvokeRequest): InvokeResponse | undefined =>
      isMeant(request)
        ? {
            StatusCode: 200,
            ExecutedVersion: '1',
            FunctionError: 'Unhandled',
            Payload: JSON.stringify({ errorType: 'Broken', errorMessage: 'of no use', trace: [] }),
          }
        : undefined;

  async function redrive(id: CaseId): Promise<void> {
    const reply = await workflow.act('redriveExecution', { as: gao, path: { caseId: id } });
    expect(reply).toMatchObject({ status: 200 });
  }

  it('twice for a while is tried a third time, and nothing of it is recorded twice', async () => {
    const { answer: usual } = workflow.registers;
    let failures = 0;
    workflow.registers.answer = (received, response) => {
      // All registers are asked at once; one that is down is enough.
      const isDown = received.body.includes('dishonest-debtors') && failures < 2;
      if (!isDown) return usual(received, response);
      failures += 1;
      return void response.writeHead(503).end();
    };
    const id = await submit();
    for (let tries = 1; tries <= 2; tries += 1) {
      await workflow.until(() => (failures >= tries ? true : undefined));
      await workflow.moveOn(5);
    }
    for (const kind of ['seals', 'bank', 'tax'] as const) await answer(id, kind);
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    const failed = (await workflow.history(id)).flatMap(
      ({ taskFailedEventDetails: one }) => one?.error ?? [],
    );
    expect(failed).toEqual(['TryLater', 'TryLater']);
    expect((await eventsOf(id)).filter((type) => type === 'RegistrationGranted')).toHaveLength(1);
    await expectPath(
      id,
      toLicence,
      [...sealsAndTax, 'IsBankWanted', 'OpenBankAccount', 'IsAccountOpen', 'AccountOpened'],
      toTheEnd,
    );
  });

  it('for good in one branch leaves the others alone; redriven, it goes on to the finished company', async () => {
    workflow.sabotage = broken(({ Payload }) => Payload.includes('"kind":"seals"'));
    const id = await submit();
    await answer(id, 'bank');
    await answer(id, 'tax');
    expect(await workflow.ended(id)).toMatchObject({ status: 'FAILED', error: 'Broken' });
    const bank = ['IsBankWanted', 'OpenBankAccount', 'IsAccountOpen', 'AccountOpened'];
    const stuck = ['FinishCase', 'IsFinished', 'Unfinished', 'IsOpened', 'ResumeCase'];
    await expectPath(id, toLicence, [...sealsAndTax, 'SealsFailed', ...bank], stuck);
    expect(await statusOf(id)).toBe('registered');
    expect(await itemOf(id, 'bank')).toMatchObject({ state: 'completed' });
    expect(await itemOf(id, 'tax')).toMatchObject({ state: 'completed' });
    const failed = await workflow.act('readExecution', { as: gao, path: { caseId: id } });
    expect(failed.body).not.toHaveProperty('redriveHindrance');
    workflow.sabotage = () => undefined;
    await redrive(id);
    await answer(id, 'seals');
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1 });
    expect(await statusOf(id)).toBe('finished');
    const events = await eventsOf(id);
    for (const once of ['LicenceIssued', 'ExecutionRedriven', 'CaseFinished'])
      expect(events.filter((type) => type === once)).toHaveLength(1);
    expect(events.filter((type) => type === 'WorkItemOpened')).toHaveLength(3);
  });

  it('for good before the licence waits to be redriven, as often as it has to be', async () => {
    workflow.sabotage = broken(({ FunctionName }) => FunctionName.includes('issue-licence'));
    const id = await submit();
    expect(await workflow.ended(id)).toMatchObject({ status: 'FAILED' });
    await redrive(id);
    await workflow.until(async () => ((await workflow.ended(id)).redriveCount === 1 ? true : undefined));
    workflow.sabotage = () => undefined;
    await redrive(id);
    for (const kind of ['seals', 'bank', 'tax'] as const) await answer(id, kind);
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED', redriveCount: 2 });
    expect((await eventsOf(id)).filter((type) => type === 'LicenceIssued')).toHaveLength(1);
  });
});

describe('the promise of a partner', () => {
  const timeouts = async (id: CaseId) =>
    (await workflow.history(id)).filter(({ type }) => type === 'TaskTimedOut').length;

  it('that runs out goes to the supervisor by name; the partner is asked again, and its answer still counts', async () => {
    const id = await submit();
    await workflow.opened(id, 'tax');
    await answer(id, 'seals');
    await answer(id, 'bank');
    for (const escalations of [1, 2]) {
      await workflow.moveOn(1_801);
      await workflow.until(async () => ((await timeouts(id)) === escalations ? true : undefined));
      await workflow.moveOn(2);
      const item = await workflow.until(async () => {
        const tax = await itemOf(id, 'tax');
        return tax?.escalations.length === escalations ? tax : undefined;
      });
      expect(item.escalations.at(-1)).toMatchObject({ to: 'supervisor-gao' });
    }
    expect((await workflow.cases.find(id))?.items.filter(({ kind }) => kind === 'tax')).toHaveLength(1);
    await workflow.until(() =>
      workflow.messages(id).filter((one) => one.type === 'order.placed' && one.service === 'tax').length === 3
        ? true
        : undefined,
    );
    await answer(id, 'tax');
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await statusOf(id)).toBe('finished');
  });

  it('is watched from its beginning, even where the function that asks was slow', async () => {
    let slow = true;
    workflow.sabotage = async ({ Payload }) => {
      if (slow && Payload.includes('"kind":"tax"')) await workflow.moveOn(10);
      slow &&= !Payload.includes('"kind":"tax"');
      return undefined;
    };
    const id = await submit();
    await workflow.opened(id, 'tax');
    await answer(id, 'seals');
    await answer(id, 'bank');
    await workflow.moveOn(1_791);
    await workflow.until(async () => ((await timeouts(id)) === 1 ? true : undefined));
    await workflow.moveOn(2);
    await workflow.until(async () => ((await eventsOf(id)).includes('WorkItemEscalated') ? true : undefined));
    await answer(id, 'tax');
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('stands still while the applicant corrects something', async () => {
    const id = await submit();
    const { id: itemId, dueAt } = await workflow.opened(id, 'bank');
    await answer(id, 'seals');
    await answer(id, 'tax');
    const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];
    await workflow.act('askCorrection', { as: partners.bank, path: { itemId }, body: { findings } });
    await workflow.moveOn(3_601);
    await workflow.until(async () => ((await timeouts(id)) === 1 ? true : undefined));
    await workflow.moveOn(2);
    await workflow.until(async () => ((await eventsOf(id)).includes('WorkItemRenewed') ? true : undefined));
    await workflow.act('answerCorrection', { as: lin, path: { itemId }, body: { answer: '已补充' } });
    const item = await itemOf(id, 'bank');
    expect(item).toMatchObject({ state: 'open', escalations: [] });
    expect(Date.parse(item?.dueAt ?? '') - Date.parse(dueAt)).toBeGreaterThanOrEqual(3_600_000);
    await answer(id, 'bank');
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await eventsOf(id)).not.toContain('WorkItemEscalated');
  });

  it('that is kept in the moment of its end is an answer like any other', async () => {
    const id = await submit();
    for (const kind of ['seals', 'bank'] as const) await answer(id, kind);
    await workflow.opened(id, 'tax');
    await Promise.all([workflow.moveOn(1_801), answer(id, 'tax')]);
    await workflow.moveOn(2);
    expect(await workflow.ended(id)).toMatchObject({ status: 'SUCCEEDED' });
  });
});

it('no history of all these executions holds personal data', async () => {
  const { people } = aFreshApplication();
  const facts = people.flatMap(({ name, mobile, document, email }) => [
    name,
    mobile,
    document.number,
    email ?? name,
  ]);
  expect(seen.length).toBeGreaterThan(10);
  for (const id of seen) {
    const told = JSON.stringify(await workflow.history(id));
    expect(told).toContain(id);
    for (const fact of facts) expect(told).not.toContain(fact);
  }
});
