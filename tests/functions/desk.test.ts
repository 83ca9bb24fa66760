import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { CaseId, workItemId, type ApplicationId } from '../../domain/ids.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { aFreshApplication, startFunctions, type Functions, type OperationId } from './handlers.ts';
import { aPng } from '../support/papers.ts';
import { chen, lin } from '../usecases/journey.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const zhou: Caller = { id: 'desk-zhou', name: '周敏', roles: ['front-desk'] };
const wu: Caller = { id: 'desk-wu', name: '吴桐', roles: ['front-desk'] };
/** Works at the desk and decides: what he takes in he may not decide. */
const both: Caller = { id: 'officer-wang', name: '王晓明', roles: ['front-desk', 'registry-officer'] };
/** The desk of another city. */
const elsewhere: Caller = { id: 'desk-luo', name: '罗窗', roles: ['front-desk'] };

const call = (operationId: OperationId, as: Caller, applicationId: string, body?: object) =>
  functions.call(operationId, { as, path: { applicationId }, ...(body && { body }) });

/** An application at the desk, filled in. */
async function anIntake(as = zhou, form: Application = aFreshApplication(), client = form.people[0]) {
  const { name, document } = client ?? {};
  const taken = await functions.call('takeApplicationIn', {
    as,
    body: { client: { name, document }, consentPaper: 'CONSENT-0001' },
  });
  expect(taken.status).toBe(201);
  const id = String(taken.body['id']);
  const saved = await call('saveDraft', as, id, { content: form });
  expect(saved.status).toBe(200);
  const { version } = saved.body;
  const sign = (by: Caller, person: Application['people'][number], change: object = {}) =>
    functions.call('signAtDesk', {
      as: by,
      path: { applicationId: id, person: person.key },
      body: { document: person.document, version, consent: true, ...change },
    });
  const signAll = async (by: Caller) => {
    const { body } = await call('readDraft', by, id);
    for (const { person } of body['signers'] as { person: string }[]) {
      const found = form.people.find(({ key }) => key === person);
      if (found) expect((await sign(by, found)).status).toBe(200);
    }
  };
  return { id, form, sign, signAll };
}

describe('an application at the desk', () => {
  it('is filled in, signed in person and submitted by the desk; none of its hands may decide', async () => {
    const { id, signAll } = await anIntake(zhou);
    await signAll(wu);
    const listed = await functions.call('listIntakes', { as: wu });
    expect(JSON.stringify(listed.body['entries'])).toContain(id);
    const submitted = await call('submitApplication', both, id);
    expect(submitted.status).toBe(201);

    const caseId = CaseId.parse(submitted.body['id']);
    const subject = (await functions.world.cases.find(caseId))?.case;
    expect(subject?.owner).toBe(`client-of-${id}`);
    expect(subject?.takenIn).toEqual({
      staff: ['desk-zhou', 'desk-wu', 'officer-wang'],
      consentPaper: 'CONSENT-0001',
    });
    for (const staff of ['desk-zhou', 'desk-wu', 'officer-wang']) {
      expect(subject?.excluded).toContainEqual({ staff, why: 'front-desk' });
    }
    expect(subject?.signatures?.map(({ method }) => method)).toContain('desk');
    expect(subject?.signatures?.every(({ identity }) => identity.reference === 'desk:desk-wu')).toBe(true);
    const again = await call('submitApplication', zhou, id);
    expect([again.status, again.body['id']]).toEqual([201, caseId]);
  });

  it('is a secret to every other desk and to applicants, by every door', async () => {
    const { id, form, sign } = await anIntake();
    const person = form.people[0] as Application['people'][number];
    const client: Caller = { id: `client-of-${id}`, name: person.name, roles: ['applicant'] };
    for (const as of [elsewhere, lin, client]) {
      for (const [operationId, body] of [
        ['readDraft'],
        ['checkDraft'],
        ['saveDraft', { content: {} }],
        ['deleteDraft'],
        ['inviteSigners'],
        ['submitApplication'],
      ] as const) {
        const answer = await call(operationId, as, id, body);
        expect([operationId, answer.body.code]).toEqual([operationId, 'application-not-found']);
      }
    }
    expect((await sign(elsewhere, person)).body.code).toBe('application-not-found');
    expect(JSON.stringify((await functions.call('listDrafts', { as: client })).body)).not.toContain(id);
  });

  it('takes papers from the desk for its client, and from no other', async () => {
    const { id } = await anIntake();
    const send = (as: Caller) =>
      functions.call('addUpload', {
        as,
        query: { kind: 'identity-copy', name: '身份证.png', applicationId: id },
        headers: { 'Content-Type': 'image/png' },
        file: aPng(),
      });
    const sent = await send(wu);
    expect([sent.status, sent.body['uploadedBy']]).toEqual([201, wu.name]);
    const upload = await functions.world.uploads.find(String(sent.body['id']));
    expect([upload?.owner, upload?.uploadedBy]).toEqual([`client-of-${id}`, wu.id]);
    expect((await functions.world.drafts.find(id as ApplicationId))?.desk?.staff).toEqual([zhou.id, wu.id]);
    const query = { applicationId: id };
    const listed = await functions.call('listUploads', { as: zhou, query });
    expect(listed.body['entries']).toHaveLength(1);
    const path = { uploadId: String(sent.body['id']) };
    expect((await functions.call('removeUpload', { as: zhou, path, query })).status).toBe(200);
    expect((await send(elsewhere)).body.code).toBe('application-not-found');
  });

  it('keeps its client’s document sealed', async () => {
    const { form } = await anIntake();
    const { client, name } = functions.table.table;
    const stored = JSON.stringify(await client.send(new ScanCommand({ TableName: name })));
    expect(stored).toContain('client-of-app_');
    expect(stored).not.toContain(form.people[0]?.document.number);
  });
});

describe('whoever had a hand in an application at the desk', () => {
  it('decides nothing of it, whatever other roles he has; his colleague does', async () => {
    const { id, signAll } = await anIntake(zhou, aFreshApplication({ scope: ['G0034', 'P0008', 'G0017'] }));
    await signAll(both);
    const submitted = await call('submitApplication', zhou, id);
    const caseId = CaseId.parse(submitted.body['id']);
    const { world } = functions;
    await reserveName(world, { caseId });
    await decideRegistration(world, { caseId });
    await openWorkItem(world, { caseId, kind: 'examination', visit: 'one', taskToken: 'a-token' });
    const item = (await world.cases.find(caseId))?.items[0];
    expect(item?.assignee?.id).not.toBe(both.id);
    const path = { itemId: workItemId(caseId, 'examination', 1) };
    const grant = { answer: { note: '准予' } };
    for (const [operationId, body] of [['claimWorkItem'], ['completeWorkItem', grant]] as const) {
      const answer = await functions.call(operationId, { as: both, path, ...(body && { body }) });
      expect([answer.status, answer.body.code]).toEqual([403, 'may-not-decide']);
    }
    expect((await functions.call('claimWorkItem', { as: zhou, path })).status).toBe(403);
    const colleague =
      item?.assignee?.id === chen.id || !item?.assignee ? chen : { ...chen, ...item.assignee };
    expect((await functions.call('claimWorkItem', { as: colleague, path })).status).toBe(200);
  });
});

describe('a case of a client of the desk', () => {
  it('is seen and taken back for him by his desk, which is recorded, and by no other', async () => {
    const { id, signAll } = await anIntake();
    await signAll(zhou);
    const path = { caseId: String((await call('submitApplication', zhou, id)).body['id']) };
    for (const operationId of ['readCase', 'listDocuments', 'withdrawCase'] as const) {
      expect((await functions.call(operationId, { as: elsewhere, path })).body.code).toBe('case-not-found');
    }
    expect((await functions.call('readCase', { as: wu, path })).status).toBe(200);
    const withdrawn = await functions.call('withdrawCase', { as: wu, path });
    expect([withdrawn.status, withdrawn.body['status']]).toEqual([200, 'withdrawn']);
    const history = await functions.world.cases.findWithHistory(CaseId.parse(path.caseId));
    const by = (type: string) => history?.events.find((event) => event.type === type)?.actor;
    expect(by('FileOpened')).toEqual({ kind: 'officer', id: wu.id });
    expect(by('CaseWithdrawn')).toEqual({ kind: 'officer', id: wu.id });
  });
});

describe('a signature at the desk', () => {
  it('needs the document of the signer, the version that he has read, and his consent', async () => {
    const { form, sign } = await anIntake();
    const [one, other] = form.people as [Application['people'][number], Application['people'][number]];
    const code = async (change: object) => (await sign(zhou, one, change)).body.code;
    expect(await code({ document: other.document })).toBe('not-the-invited-person');
    expect(await code({ version: 1 })).toBe('edited-meanwhile');
    expect(await code({ consent: false })).toBe('malformed');
    expect((await sign(zhou, { ...one, key: 'nobody' })).body.code).toBe('invitation-not-found');
  });

  it('is void once what was signed is changed', async () => {
    const { id, form, signAll } = await anIntake();
    await signAll(zhou);
    await call('saveDraft', zhou, id, {
      content: { ...form, address: { ...form.address, street: '新兴大街89号' } },
    });
    const { status, body } = await call('submitApplication', zhou, id);
    expect([status, body.code]).toEqual([422, 'application-has-faults']);
  });

  it('is confirmed by nobody for himself', async () => {
    const { form, sign } = await anIntake();
    const [person] = form.people as [Application['people'][number]];
    const { body } = await sign({ ...zhou, name: person.name }, person);
    expect(body.code).toBe('not-yours-to-do');
  });

  it('is no way around the face check for what an applicant has begun himself', async () => {
    const as: Caller = { ...zhou, roles: ['applicant', 'front-desk'] };
    const form = aFreshApplication();
    const { body } = await functions.call('createDraft', { as, body: { content: form } });
    const person = form.people[0] as Application['people'][number];
    const signed = await functions.call('signAtDesk', {
      as,
      path: { applicationId: String(body['id']), person: person.key },
      body: { document: person.document, version: 1, consent: true },
    });
    expect(signed.body.code).toBe('not-yours-to-do');
  });
});

describe('a submission at the desk', () => {
  it('is refused when its client has no part in the form', async () => {
    const form = aFreshApplication();
    const [one, other] = form.people as [Application['people'][number], Application['people'][number]];
    const { id, signAll } = await anIntake(zhou, form, { ...one, document: other.document });
    await signAll(zhou);
    const { status, body } = await call('submitApplication', zhou, id);
    expect(status).toBe(422);
    expect((body['findings'] as { rule: string }[]).map(({ rule }) => rule)).toEqual(['W01']);
  });
});
