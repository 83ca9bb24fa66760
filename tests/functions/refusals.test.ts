import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem, refusalProblems } from '../../contracts/problem.ts';
import { refusalCodes, type RefusalCode } from '../../domain/refusals.ts';
import { workItemId, type ApplicationId } from '../../domain/ids.ts';
import { noticeLists } from '../../domain/notices/notice.ts';
import wrongDocuments from '../../samples/wrong/documents-and-mobiles.json' with { type: 'json' };
import { bankAnswer } from '../domain/services/partner-answers.ts';
import { caseId } from '../support/memory-ports.ts';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { declineSigning } from '../../usecases/signing/decline-signing.ts';
import { inviteSigners } from '../../usecases/signing/invite-signers.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import {
  accepted,
  chen,
  gao,
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
import { recuseFromWorkItem } from '../../usecases/work-items/recuse-from-work-item.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { mostPapers } from '../../domain/uploads/upload.ts';
import { aPng, anUpload } from '../support/papers.ts';
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

/** A case with an examination open, and one with a bank's order open. */
async function anExamination(): Promise<Journey> {
  await onDuty(functions.world, wang);
  const journey = await named(aFreshApplication({ scope: ['G0034', 'P0008', 'G0017'] }), functions.world);
  value(await decideRegistration(journey.world, { caseId: journey.id }));
  await journey.wait('examination');
  return journey;
}
async function anOrder(): Promise<Journey> {
  const journey = await registered(aFreshApplication(), functions.world);
  await journey.wait('bank');
  return journey;
}

async function anEndedExecution(status: string): Promise<Journey> {
  const journey = await registered(aFreshApplication(), functions.world);
  functions.executions.set(journey.id, status);
  return journey;
}

/** A link by which somebody may sign. */
async function aLink(): Promise<{ path: { token: string }; applicationId: ApplicationId }> {
  const { id } = value(await createDraft(functions.world, lin, { content: aFreshApplication() }));
  const { links } = value(await inviteSigners(functions.world, lin, { applicationId: id }));
  return { path: { token: links[0]?.path.slice('/sign/'.length) ?? '' }, applicationId: id };
}

type Occurrence = { readonly operationId: OperationId; readonly request: () => Promise<Request> };
const hoarder = { ...zhao, id: 'applicant-hoarder' };
const aName = (name: string) => ({
  city: '230500',
  entityType: 'limited-company',
  name,
  promises: { similarNameRisk: true },
});
const note = { answer: { note: '符合规定' } };
const nothing = workItemId(caseId(404), 'bank', 1);

/** One real occurrence of every refusal. */
const occurrences: Readonly<Record<RefusalCode, Occurrence>> = {
  'application-has-faults': {
    operationId: 'submitApplication',
    async request() {
      const applicationId = await aSignedDraft(functions.world, lin, wrongDocuments);
      return { as: lin, path: { applicationId } };
    },
  },
  'application-not-found': {
    operationId: 'readDraft',
    async request() {
      const { id } = value(await createDraft(functions.world, lin, { content: {} }));
      return { as: zhao, path: { applicationId: id } };
    },
  },
  'invitation-not-found': {
    operationId: 'readSigning',
    request: async () => ({ path: { token: '1'.repeat(52) } }),
  },
  'invitation-expired': {
    operationId: 'readSigning',
    async request() {
      const { world } = functions;
      const { path, applicationId } = await aLink();
      const draft = await world.drafts.find(applicationId);
      if (!draft) throw new Error('no draft');
      const invitations = draft.invitations.map((one) => ({
        ...one,
        links: one.links.map((link) => ({ ...link, expiresAt: draft.createdAt })),
      }));
      await world.drafts.save({ ...draft, version: draft.version + 1, invitations }, draft.createdAt);
      return { path };
    },
  },
  'invitation-used': {
    operationId: 'readSigning',
    async request() {
      const { path } = await aLink();
      value(await declineSigning(functions.world, { ...path, reason: '出资额不对' }));
      return { path };
    },
  },
  'not-the-invited-person': {
    operationId: 'beginIdentityCheck',
    async request() {
      const { path } = await aLink();
      return { path, body: { number: '110101199003070038', consent: true } };
    },
  },
  'identity-not-confirmed': {
    operationId: 'signApplication',
    async request() {
      const { path } = await aLink();
      return { path, body: { session: 'another-session', digest: 'of-something' } };
    },
  },
  'name-not-available': {
    operationId: 'submitApplication',
    async request() {
      const application = aFreshApplication();
      await named(application, functions.world);
      const applicationId = await aSignedDraft(functions.world, zhao, application);
      return { as: zhao, path: { applicationId } };
    },
  },
  'name-has-faults': {
    operationId: 'keepName',
    request: async () => ({ as: lin, body: aName('双鸭山市国家级科技有限公司') }),
  },
  'kept-name-not-found': {
    operationId: 'readKeptName',
    async request() {
      const { body } = await functions.call('keepName', { as: lin, body: aName(aFreshApplication().name) });
      return { as: zhao, path: { keptNameId: String(body['id']) } };
    },
  },
  'too-many-kept-names': {
    operationId: 'keepName',
    async request() {
      const request = () => ({ as: hoarder, body: aName(aFreshApplication().name) });
      for (let kept = 0; kept < 5; kept += 1) await functions.call('keepName', request());
      return request();
    },
  },
  'case-not-found': {
    operationId: 'readCase',
    async request() {
      const { id } = await accepted(aFreshApplication(), functions.world);
      return { as: zhao, path: { caseId: id } };
    },
  },
  'work-item-not-found': {
    operationId: 'readWorkItem',
    request: async () => ({ as: partners.bank, path: { itemId: nothing } }),
  },
  'execution-not-redrivable': {
    operationId: 'redriveExecution',
    async request() {
      const { id } = await anEndedExecution('SUCCEEDED');
      return { as: gao, path: { caseId: id } };
    },
  },
  'execution-not-found': {
    operationId: 'readExecution',
    async request() {
      const { id } = await accepted(aFreshApplication(), functions.world);
      return { as: wang, path: { caseId: id } };
    },
  },
  'licence-not-found': {
    operationId: 'verifyLicence',
    request: async () => ({ path: { licenceNumber: '999999999999999' } }),
  },
  'seal-not-found': {
    operationId: 'verifyElectronicSeal',
    request: async () => ({ path: { sealId: '999999999999999-1' } }),
  },
  'document-not-found': {
    operationId: 'readDocument',
    async request() {
      const { id } = await accepted(aFreshApplication(), functions.world);
      return { as: lin, path: { caseId: id, document: 'licence' } };
    },
  },
  'work-order-not-found': {
    operationId: 'moveWorkOrder',
    request: async () => ({
      as: gao,
      path: { orderId: 'order_stuck.nothing' },
      body: { move: 'close', note: '已办结' },
    }),
  },
  'already-rated': {
    operationId: 'rateCase',
    async request() {
      const { id } = await registered(aFreshApplication(), functions.world);
      const rating = { matter: 'registration', stars: 5, channel: 'portal' };
      const request = { as: lin, path: { caseId: id }, body: rating };
      await functions.call('rateCase', request);
      return request;
    },
  },
  'notice-not-found': {
    operationId: 'markNoticeRead',
    async request() {
      const journey = await accepted(aFreshApplication(), functions.world);
      await settleCase(journey);
      const list = noticeLists.ofCase(journey.id);
      const [notice] = (await journey.world.notices.list(list, { limit: 1 })).entries;
      return { as: zhao, path: { noticeId: notice?.id ?? '' } };
    },
  },
  'city-not-served': {
    operationId: 'checkName',
    async request() {
      const { name, entityType } = aFreshApplication();
      return { body: { city: '110100', name, entityType } };
    },
  },
  'move-not-allowed': {
    operationId: 'withdrawCase',
    async request() {
      const { id } = await registered(aFreshApplication(), functions.world);
      return { as: lin, path: { caseId: id } };
    },
  },
  'not-yours-to-do': {
    operationId: 'completeWorkItem',
    async request() {
      const { item } = await anOrder();
      return { as: wang, path: { itemId: item('bank') }, body: { answer: bankAnswer } };
    },
  },
  'held-by-somebody-else': {
    operationId: 'completeWorkItem',
    async request() {
      const { world, item } = await anExamination();
      const itemId = item('examination');
      value(await claimWorkItem(world, wang, { itemId }));
      return { as: chen, path: { itemId }, body: note };
    },
  },
  'not-drawn-for-you': {
    operationId: 'claimWorkItem',
    async request() {
      const { item } = await anExamination();
      return { as: chen, path: { itemId: item('examination') } };
    },
  },
  'may-not-decide': {
    operationId: 'reassignWorkItem',
    async request() {
      const { world, item } = await anExamination();
      const itemId = item('examination');
      value(await recuseFromWorkItem(world, wang, { itemId, ground: 'relative' }));
      return { as: gao, path: { itemId }, body: { to: wang.id, reason: 'workload', text: '请办' } };
    },
  },
  'supervisor-needed': {
    operationId: 'askCorrection',
    async request() {
      const { world, item } = await anOrder();
      const itemId = item('bank');
      const text = { zh: '请补充', en: 'complete it' };
      const findings = [{ path: '/a', rule: 'A01', message: text, base: '', remedy: text }];
      value(await askCorrection(world, partners.bank, { itemId, findings }));
      value(await answerCorrection(world, lin, { itemId, answer: '已补充' }));
      return { as: partners.bank, path: { itemId }, body: { findings } };
    },
  },
  'staff-not-found': {
    operationId: 'recordPresence',
    request: async () => ({ as: gao, path: { staffId: 'officer-nobody' }, body: { awayUntil: null } }),
  },
  'root-not-found': {
    operationId: 'readDailyRoot',
    request: async () => ({ path: { day: '1999-12-31' } }),
  },
  'nothing-to-do': {
    operationId: 'nextWorkItem',
    request: async () => ({ as: { ...gao, id: 'supervisor-he' } }),
  },
  'edited-meanwhile': {
    operationId: 'claimWorkItem',
    async request() {
      const { item } = await anExamination();
      return { as: wang, path: { itemId: item('examination') }, headers: { 'If-Match': '"7"' } };
    },
  },
  'answer-has-faults': {
    operationId: 'completeWorkItem',
    async request() {
      const { item } = await anOrder();
      const answer = { ...bankAnswer, accountNumber: 'none' };
      return { as: partners.bank, path: { itemId: item('bank') }, body: { answer } };
    },
  },
  'already-answered': {
    operationId: 'refuseWorkItem',
    async request() {
      const { world, item } = await anOrder();
      const itemId = item('bank');
      value(await completeWorkItem(world, partners.bank, { itemId, answer: bankAnswer }));
      return { as: partners.bank, path: { itemId }, body: { reasons: [{ code: 'R1', text: '不符' }] } };
    },
  },
  'request-key-reused': {
    operationId: 'submitApplication',
    async request() {
      const headers = { 'Idempotency-Key': `a-key-of-${Math.random()}` };
      await functions.submit(lin, aFreshApplication(), headers);
      const applicationId = await aSignedDraft(functions.world, lin, aFreshApplication());
      return { as: lin, path: { applicationId }, headers };
    },
  },
  'upload-not-found': {
    operationId: 'readUpload',
    async request() {
      const { id } = await anUpload(functions.world.uploads, { owner: lin.id });
      return { as: zhao, path: { uploadId: id } };
    },
  },
  'paper-has-faults': {
    operationId: 'addUpload',
    request: async () => ({
      as: lin,
      query: { kind: 'address-proof', name: 'x.pdf' },
      headers: { 'Content-Type': 'application/pdf' },
      file: Buffer.from('MZ, a program'),
    }),
  },
  'paper-not-checked': {
    operationId: 'readUpload',
    async request() {
      const { id } = await anUpload(functions.world.uploads, { owner: lin.id, state: 'received' });
      return { as: lin, path: { uploadId: id } };
    },
  },
  'paper-in-use': {
    operationId: 'removeUpload',
    async request() {
      const { id } = await anUpload(functions.world.uploads, { owner: lin.id, cases: [caseId(1)] });
      return { as: lin, path: { uploadId: id } };
    },
  },
  'too-many-requests': {
    operationId: 'verifyLicence',
    async request() {
      const { limiter } = await import('../../functions/wiring.ts');
      const reader = { ...lin, id: 'a-curious-one' };
      const { perMinute } = operationOf('verifyLicence');
      // The minute may end in between.
      for (const ahead of [0, 60_000])
        for (let n = 0; n < (perMinute ?? 0); n += 1)
          await limiter.take(
            'verifyLicence',
            reader,
            perMinute ?? 0,
            new Date(Date.now() + ahead).toISOString(),
          );
      return { as: reader, path: { licenceNumber: '999999999999999' } };
    },
  },
  'too-many-papers': {
    operationId: 'addUpload',
    async request() {
      const owner = 'collector';
      await Promise.all(
        Array.from({ length: mostPapers }, () => anUpload(functions.world.uploads, { owner })),
      );
      return {
        as: { ...lin, id: owner },
        query: { kind: 'address-proof', name: 'x.png' },
        headers: { 'Content-Type': 'image/png' },
        file: aPng(),
      };
    },
  },
};

describe.each(refusalCodes.map((code) => ({ code })))('the refusal $code', ({ code }) => {
  it('is a problem with its status, its code and both titles', async () => {
    const { operationId, request } = occurrences[code];
    const answer = await functions.call(operationId, await request());
    const { status, title, titleZh } = refusalProblems[code];
    expect(answer.status, answer.text).toBe(status);
    expect(Problem.parse(answer.body)).toMatchObject({ code, status, title, titleZh });
    expect(answer.body['type']).toBe(`https://kaiban.example/problems/${code}`);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(operationOf(operationId).refusals).toContain(code);
  });
});

describe('a problem', () => {
  it('tells every finding by field, and no personal number', async () => {
    const applicationId = await aSignedDraft(functions.world, lin, wrongDocuments);
    const { body, text } = await functions.call('submitApplication', { as: lin, path: { applicationId } });
    const { findings = [] } = Problem.parse(body);
    expect(findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/people/0/document/number', '/people/0/mobile']),
    );
    for (const { document, mobile, name } of wrongDocuments.people) {
      for (const fact of [document.number, mobile, name]) expect(text).not.toContain(fact);
    }
  });

  it('of a malformed person repeats nothing of him', async () => {
    const [person] = aFreshApplication().people;
    const wrong = {
      ...person,
      document: { type: 'resident-id', number: '2305021902', issued: '23050219010203001X' },
    };
    const content = { ...aFreshApplication(), people: [wrong] };
    const answer = await functions.call('checkApplication', { as: lin, body: { content } });
    expect(answer.body['verdict']).toBe('faults');
    for (const fact of ['2305021902', person?.mobile, person?.name]) expect(answer.text).not.toContain(fact);
  });

  it('of our own is told without details, and logged with its cause', async () => {
    const { table, world } = functions;
    const { id } = await accepted(aFreshApplication(), world);
    const { UpdateItemCommand } = await import('@aws-sdk/client-dynamodb');
    await table.table.client.send(
      new UpdateItemCommand({
        TableName: table.table.name,
        Key: { pk: { S: `CASE#${id}` }, sk: { S: 'CASE' } },
        UpdateExpression: 'SET #case.#status = :status',
        ExpressionAttributeNames: { '#case': 'case', '#status': 'status' },
        ExpressionAttributeValues: { ':status': { S: 'of another version' } },
      }),
    );
    const { status, body } = await functions.call('readCase', { as: lin, path: { caseId: id } });
    expect(status).toBe(500);
    expect(Object.keys(body).sort()).toEqual(['code', 'correlationId', 'status', 'title', 'titleZh', 'type']);
    const cause = functions.logs.find(
      (line) => line.includes('"broken"') && line.includes(String(body['correlationId'])),
    );
    expect(cause).toContain('status');
  });
});

it('no log line of all these requests holds personal data', () => {
  const people = [...aFreshApplication().people, ...wrongDocuments.people];
  expect(functions.logs.length).toBeGreaterThan(10);
  for (const line of functions.logs) {
    for (const { name, mobile, document } of people) {
      for (const fact of [name, mobile, document.number]) expect(line).not.toContain(fact);
    }
  }
});
