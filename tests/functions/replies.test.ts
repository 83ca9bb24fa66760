import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Application } from '../../domain/application/application.ts';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { workItemId } from '../../domain/ids.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { bankAnswer } from '../domain/services/partner-answers.ts';
import {
  accepted,
  chen,
  gao,
  aFinishedCase,
  lin,
  named,
  onDuty,
  partners,
  registered,
  settleCase,
  value,
  wang,
  zhao,
  type Journey,
} from '../usecases/journey.ts';
import {
  aFreshApplication,
  operationOf,
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
const nameOf = ({ city, name, entityType }: Application) => ({ city, name, entityType });
const aSigned = () => aSignedDraft(functions.world, lin, aFreshApplication());
async function aDraft(): Promise<string> {
  return value(await createDraft(functions.world, lin, { content: aFreshApplication() })).id;
}
const reasons = [{ code: 'R1', text: '不符' }];

async function anExamination(): Promise<Journey & { itemId: string }> {
  await onDuty(functions.world, wang);
  const journey = await named(aFreshApplication({ scope: ['G0034', 'P0008', 'G0017'] }), functions.world);
  value(await decideRegistration(journey.world, { caseId: journey.id }));
  const itemId = await journey.wait('examination');
  return { ...journey, itemId };
}
async function anOrder(): Promise<Journey & { itemId: string }> {
  const journey = await registered(aFreshApplication(), functions.world);
  return { ...journey, itemId: await journey.wait('bank') };
}

async function aFailedExecution(): Promise<Journey> {
  const journey = await registered(aFreshApplication(), functions.world);
  functions.executions.set(journey.id, 'FAILED');
  return journey;
}

async function aNotice(): Promise<Request> {
  const journey = await accepted(aFreshApplication(), functions.world);
  await settleCase(journey);
  const list = noticeLists.ofCase(journey.id);
  const [notice] = (await journey.world.notices.list(list, { limit: 1 })).entries;
  return { as: lin, path: { noticeId: notice?.id ?? '' } };
}

/** For every operation that stores something: a request that is granted, and another one under the same key. */
const granted: Readonly<Partial<Record<OperationId, () => Promise<{ good: Request; other: Request }>>>> = {
  async createDraft() {
    const good = { as: lin, body: { content: aFreshApplication() } };
    return { good, other: { as: lin, body: { content: {} } } };
  },
  async copyApplication() {
    const [one, two] = [await aDraft(), await aDraft()];
    return { good: { as: lin, body: { of: one } }, other: { as: lin, body: { of: two } } };
  },
  async deleteDraft() {
    const [one, two] = [await aDraft(), await aDraft()];
    return {
      good: { as: lin, path: { applicationId: one } },
      other: { as: lin, path: { applicationId: two } },
    };
  },
  async submitApplication() {
    const [one, two] = [await aSigned(), await aSigned()];
    return {
      good: { as: lin, path: { applicationId: one } },
      other: { as: lin, path: { applicationId: two } },
    };
  },
  async withdrawCase() {
    const [one, two] = [
      await accepted(aFreshApplication(), functions.world),
      await accepted(aFreshApplication(), functions.world),
    ];
    return { good: { as: lin, path: { caseId: one.id } }, other: { as: lin, path: { caseId: two.id } } };
  },
  async reissueLicence() {
    const [one, two] = [
      await registered(aFreshApplication(), functions.world),
      await registered(aFreshApplication(), functions.world),
    ];
    const body = { corrections: { address: '黑龙江省双鸭山市尖山区' }, reason: '门牌号印错' };
    return {
      good: { as: wang, path: { caseId: one.id }, body },
      other: { as: wang, path: { caseId: two.id }, body },
    };
  },
  async claimWorkItem() {
    const [one, two] = [await anExamination(), await anExamination()];
    return {
      good: { as: wang, path: { itemId: one.itemId } },
      other: { as: wang, path: { itemId: two.itemId } },
    };
  },
  async releaseWorkItem() {
    const requests = [];
    for (const { world, item, itemId } of [await anExamination(), await anExamination()]) {
      value(await claimWorkItem(world, wang, { itemId: item('examination') }));
      requests.push({ as: wang, path: { itemId } });
    }
    return { good: requests[0] ?? {}, other: requests[1] ?? {} };
  },
  async handOverWorkItem() {
    const { itemId } = await anExamination();
    await functions.call('claimWorkItem', { as: wang, path: { itemId } });
    const good = { as: wang, path: { itemId }, body: { to: chen.id, reason: 'expertise', text: '更熟悉' } };
    return { good, other: { ...good, body: { ...good.body, reason: 'workload' } } };
  },
  async reassignWorkItem() {
    const { itemId } = await anExamination();
    const good = { as: gao, path: { itemId }, body: { to: chen.id, reason: 'absence', text: '请假' } };
    return { good, other: { ...good, body: { ...good.body, text: '出差' } } };
  },
  async recuseFromWorkItem() {
    const { itemId } = await anExamination();
    const good = { as: wang, path: { itemId }, body: { ground: 'relative' } };
    return { good, other: { ...good, body: { ground: 'interest' } } };
  },
  async noteProgress() {
    const { itemId } = await anExamination();
    const good = { as: wang, path: { itemId }, body: { text: '已核对住所' } };
    return { good, other: { ...good, body: { text: '已核对资金' } } };
  },
  async recordPresence() {
    const good = { as: gao, path: { staffId: 'desk-wu' }, body: { awayUntil: '2099-01-01T00:00:00.000Z' } };
    return { good, other: { ...good, body: { awayUntil: null } } };
  },
  async completeWorkItem() {
    const { itemId } = await anOrder();
    const good = { as: partners.bank, path: { itemId }, body: { answer: bankAnswer } };
    return { good, other: { ...good, body: { answer: { ...bankAnswer, accountNumber: '99999999999999' } } } };
  },
  async addLaterFact() {
    const { id } = await aFinishedCase(functions.world);
    const details = { reference: 'BG-1', reportedAt: '2026-11-24T01:00:00.000Z' };
    const body = { fact: 'account-reported', details };
    const good = { as: partners.bank, path: { itemId: workItemId(id, 'bank', 1) }, body };
    return {
      good,
      other: { ...good, body: { fact: 'specimen-card', details: { takenAt: details.reportedAt } } },
    };
  },
  async replayOrder() {
    const [one, two] = [await anOrder(), await anOrder()];
    return {
      good: { as: gao, path: { itemId: one.itemId } },
      other: { as: gao, path: { itemId: two.itemId } },
    };
  },
  async redriveExecution() {
    const [one, two] = [await aFailedExecution(), await aFailedExecution()];
    return { good: { as: gao, path: { caseId: one.id } }, other: { as: gao, path: { caseId: two.id } } };
  },
  async moveHandOver() {
    const [one, two] = [await aFinishedCase(functions.world), await aFinishedCase(functions.world)];
    const body = { move: 'make-ready' };
    return {
      good: { as: wang, path: { caseId: one.id }, body },
      other: { as: wang, path: { caseId: two.id }, body },
    };
  },
  async refuseWorkItem() {
    const { itemId } = await anOrder();
    const good = { as: partners.bank, path: { itemId }, body: { reasons } };
    return { good, other: { ...good, body: { reasons: [{ code: 'R2', text: '别的' }] } } };
  },
  async askCorrection() {
    const { itemId } = await anOrder();
    const good = { as: partners.bank, path: { itemId }, body: { findings } };
    return { good, other: { ...good, body: { findings: [{ ...findings[0], rule: 'A02' }] } } };
  },
  async answerCorrection() {
    const { itemId } = await anOrder();
    await functions.call('askCorrection', { as: partners.bank, path: { itemId }, body: { findings } });
    const good = { as: lin, path: { itemId }, body: { answer: '已补充' } };
    return { good, other: { ...good, body: { answer: '没有补充' } } };
  },
  async rateCase() {
    const { id } = await registered(aFreshApplication(), functions.world);
    const body = { matter: 'registration', stars: 1, channel: 'portal', words: '太慢' };
    const good = { as: lin, path: { caseId: id }, body };
    return { good, other: { ...good, body: { ...body, stars: 5 } } };
  },
  async reportStuck() {
    const { id } = await accepted(aFreshApplication(), functions.world);
    const good = { as: lin, path: { caseId: id }, body: { words: '没有结果' } };
    return { good, other: { ...good, body: { words: '还是没有结果' } } };
  },
  async moveWorkOrder() {
    const { id } = await accepted(aFreshApplication(), functions.world);
    const report = { as: lin, path: { caseId: id }, body: { words: '没有结果' } };
    const orderId = String((await functions.call('reportStuck', report)).body['id']);
    const body = { move: 'assign', note: '请核实', owner: 'officer-wang' };
    const good = { as: gao, path: { orderId }, body };
    return { good, other: { ...good, body: { ...body, owner: 'officer-chen' } } };
  },
  async markNoticeRead() {
    const [good, other] = [await aNotice(), await aNotice()];
    return { good, other };
  },
  async setNoticePreferences() {
    const good = { as: lin, body: { language: 'en', sms: true, email: false, mobile: '13800138000' } };
    return { good, other: { ...good, body: { ...good.body, sms: false } } };
  },
};

describe.each((Object.keys(granted) as OperationId[]).map((operationId) => ({ operationId })))(
  'the request key of $operationId',
  ({ operationId }) => {
    it('gets the same answer for the same request, and a refusal for another one', async () => {
      const headers = { 'Idempotency-Key': `key-of-${operationId}-${Math.random()}` };
      const { good, other } = (await granted[operationId]?.()) ?? { good: {}, other: {} };
      const one = await functions.call(operationId, { ...good, headers });
      expect(one.status, one.text).toBe(operationOf(operationId).success);
      expect(one.headers['idempotency-replayed']).toBeUndefined();

      const again = await functions.call(operationId, { ...good, headers });
      expect({ status: again.status, body: again.body }).toEqual({ status: one.status, body: one.body });
      expect(again.headers['idempotency-replayed']).toBe('true');

      const reused = await functions.call(operationId, { ...other, headers });
      expect({ status: reused.status, code: reused.body.code }).toEqual({
        status: 409,
        code: 'request-key-reused',
      });
    });
  },
);

describe('a request key', () => {
  it('is its caller’s own', async () => {
    const headers = { 'Idempotency-Key': `shared-${Math.random()}` };
    const mine = await functions.submit(lin, aFreshApplication(), headers);
    const theirs = await functions.submit(zhao, aFreshApplication(), headers);
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body['id']).not.toBe(mine.body['id']);
  });

  it('pressed twice at once makes one case', async () => {
    const as = { ...lin, id: `double-clicker-${Math.random()}` };
    const applicationId = await aSignedDraft(functions.world, as, aFreshApplication());
    const request = {
      as,
      path: { applicationId },
      headers: { 'Idempotency-Key': 'the-same-for-both-clicks' },
    };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => functions.call('submitApplication', request)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    const { body } = await functions.call('listCases', { as: request.as });
    expect(body['entries']).toHaveLength(1);
  });

  it('keeps its answer even when the item has moved on since', async () => {
    const { itemId } = await anExamination();
    const headers = { 'Idempotency-Key': `claim-${Math.random()}` };
    const claimed = await functions.call('claimWorkItem', { as: wang, path: { itemId }, headers });
    await functions.call('releaseWorkItem', { as: wang, path: { itemId } });
    const again = await functions.call('claimWorkItem', { as: wang, path: { itemId }, headers });
    expect(again.body).toEqual(claimed.body);
    const now = await functions.call('readWorkItem', { as: wang, path: { itemId } });
    expect(now.body['state']).toBe('open');
  });

  it('is not used up by a refusal', async () => {
    const headers = { 'Idempotency-Key': `refused-${Math.random()}` };
    const faulty = aFreshApplication({ capitalFen: 1 });
    expect((await functions.submit(lin, faulty, headers)).status).toBe(422);
    expect((await functions.submit(lin, aFreshApplication(), headers)).status).toBe(201);
  });
});

describe('an entity tag', () => {
  afterEach(() => vi.useRealTimers());

  it('spares the readings of one minute in which nothing happens', async () => {
    const { id } = await registered(aFreshApplication(), functions.world);
    const minute = Math.ceil(Date.now() / 60_000) * 60_000;
    vi.useFakeTimers({ toFake: ['Date'], now: minute });
    const read = (tag?: string) =>
      functions.call('readCase', { as: lin, path: { caseId: id }, headers: { 'If-None-Match': tag } });
    const one = await read();
    const tag = one.headers['etag'] ?? '';
    expect(one.status).toBe(200);
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const [place, seen] of [tag, `W/${tag}`, `"other", ${tag}`].entries()) {
      vi.setSystemTime(minute + place * 29_000);
      const unchanged = await read(seen);
      expect({ status: unchanged.status, text: unchanged.text }).toEqual({ status: 304, text: '' });
    }
    expect((await read('"other"')).status).toBe(200);
  });

  it('is new when something has happened', async () => {
    const journey = await registered(aFreshApplication(), functions.world);
    const read = () => functions.call('readCase', { as: lin, path: { caseId: journey.id } });
    const before = (await read()).headers['etag'];
    await journey.wait('seals');
    const after = await functions.call('readCase', {
      as: lin,
      path: { caseId: journey.id },
      headers: { 'If-None-Match': before },
    });
    expect(after.status).toBe(200);
    expect(after.headers['etag']).not.toBe(before);
  });
});

describe('a reply', () => {
  it('says just what its contract declares, and never a task token', async () => {
    const order = await anOrder();
    const examination = await anExamination();
    const ofCase = { path: { caseId: order.id } };
    const licence = (await order.world.cases.find(order.id))?.case.company?.licenceNumber ?? '';
    const requests: [OperationId, Request][] = [
      ['readCity', { path: { city: '230500' } }],
      ['listCities', {}],
      ['listVisitSlots', { as: lin, path: { city: '430600', bank: 'dongting-bank', branch: 'yueyanglou' } }],
      ['searchScope', {}],
      ['readGuide', { path: { city: '150204' }, query: { situations: 'minor,foreigner' } }],
      ['searchGuide', { query: { words: '多少钱' } }],
      ['listMistakes', { query: { entityType: 'individual-business' } }],
      ['listDrafts', { as: lin }],
      ['readDraft', { as: lin, path: { applicationId: await aSigned() } }],
      ['checkDraft', { as: lin, path: { applicationId: await aSigned() } }],
      ['readPartnerDraw', { as: lin, path: { applicationId: await aSigned() }, query: { city: '230500' } }],
      ['checkName', { body: nameOf(aFreshApplication()) }],
      ['listCases', { as: lin }],
      ['readCase', { as: lin, ...ofCase }],
      ['readCase', { as: wang, ...ofCase }],
      ['listWorkItems', { as: wang, query: { department: 'bank' } }],
      ['listWorkItems', { as: partners.bank, query: { department: 'bank' } }],
      ['readWorkItem', { as: partners.bank, path: { itemId: order.itemId } }],
      ['readWorkItem', { as: wang, path: { itemId: examination.itemId } }],
      ['claimWorkItem', { as: wang, path: { itemId: examination.itemId } }],
      ['noteProgress', { as: wang, path: { itemId: examination.itemId }, body: { text: '已核对' } }],
      ['revealNumbers', { as: wang, path: { itemId: examination.itemId }, body: { person: 'lin' } }],
      ['exportChain', { as: gao, ...ofCase }],
      ['listDailyRoots', {}],
      ['listStaff', { as: gao }],
      ['listOfficeFaults', { as: gao }],
      ['askCorrection', { as: wang, path: { itemId: examination.itemId }, body: { findings } }],
      ['listExecutions', { as: wang }],
      ['listNotices', { as: lin }],
      ['listWorkOrders', { as: gao }],
      ['readStatistics', {}],
      ['readWatchdog', { as: gao }],
      ['listOverdue', { as: gao }],
      ['listCaseNotices', { as: wang, ...ofCase }],
      ['readNoticePreferences', { as: lin }],
      ['verifyLicence', { path: { licenceNumber: licence } }],
    ];
    for (const [operationId, request] of requests) {
      const { status, body, text: said, headers } = await functions.call(operationId, request);
      expect(status, `${operationId}: ${said}`).toBe(200);
      expect(said).not.toMatch(/taskToken|token-\d/);
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      const declared = operationOf(operationId).response as z.ZodObject;
      expect(z.safeParse(declared, body).success).toBe(true);
      expect(Object.keys(declared.shape)).toEqual(expect.arrayContaining(Object.keys(body)));
    }
  });

  it('tells the version that If-Match wants to see again', async () => {
    const { itemId } = await anExamination();
    const read = await functions.call('readWorkItem', { as: wang, path: { itemId } });
    const headers = { 'If-Match': `"${String(read.body['version'])}"` };
    expect((await functions.call('claimWorkItem', { as: wang, path: { itemId }, headers })).status).toBe(200);
    expect((await functions.call('releaseWorkItem', { as: wang, path: { itemId }, headers })).status).toBe(
      412,
    );
  });

  it('is the same list, page by page', async () => {
    const as = { ...lin, id: `lister-${Math.random()}` };
    for (let n = 0; n < 5; n += 1) await functions.submit(as, aFreshApplication());
    const ids: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await functions.call('listCases', {
        as,
        query: { limit: '2', ...(cursor && { cursor }) },
      });
      ids.push(...(body['entries'] as { id: string }[]).map(({ id }) => id));
      cursor = body['next'] as string | undefined;
    } while (cursor !== undefined);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toHaveLength(5);
  });
});

it('an answer to a correction is seen by whoever asked', async () => {
  const { itemId, item, world } = await anOrder();
  await functions.call('askCorrection', { as: partners.bank, path: { itemId }, body: { findings } });
  value(await answerCorrection(world, lin, { itemId: item('bank'), answer: '已补充' }));
  const { body } = await functions.call('readWorkItem', { as: partners.bank, path: { itemId } });
  expect(body).toMatchObject({ state: 'open', correction: { answer: '已补充' } });
});
