import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '../../domain/application/application.ts';
import type { Caller } from '../../domain/callers.ts';
import { CaseId, type ApplicationId, type WorkItemId } from '../../domain/ids.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { aPng } from '../support/papers.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { gao, lin, onDuty, value, zhao } from '../usecases/journey.ts';
import { aFreshApplication, startFunctions, type Functions, type OperationId } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
  const away = { path: { staffId: bai.id }, body: { awayUntil: '2099-01-01T00:00:00.000Z' } };
  expect((await functions.call('recordPresence', { as: gao, ...away })).status).toBe(200);
});
afterAll(() => functions.stop());

/** Helps, and decides besides: what he helped with he may not decide, whatever token he shows. */
const both: Caller = { id: 'helper-an', name: '安宁', roles: ['helper', 'registry-officer', 'supervisor'] };
const an: Caller = { ...both, roles: ['helper'] };
const bai: Caller = { id: 'helper-bai', name: '白露', roles: ['helper'] };

const call = (operationId: OperationId, as: Caller, applicationId: string, body?: object) =>
  functions.call(operationId, { as, path: { applicationId }, ...(body && { body }) });
const terms = { city: '230500', days: 30, consent: true };
const ask = (id: string, kind: 'fill-in' | 'authority', as = lin) =>
  call('askForHelp', as, id, { kind, wording: `${kind}-1`, ...terms });

/** A signed draft of a form that an officer has to examine, with which `helper-an` helps. */
async function helped(kind: 'fill-in' | 'authority' = 'authority', form: Application = referred()) {
  const id: ApplicationId = await aSignedDraft(functions.world, lin, form);
  const asked = await ask(id, kind);
  expect([asked.status, asked.body['consents']]).toMatchObject([201, [{ helper: { id: an.id } }]]);
  return { id, form };
}
const referred = () => aFreshApplication({ scope: ['G0034', 'P0008', 'G0017'] });

/** Its case, with an examination that waits for an officer. */
async function anExamination(id: ApplicationId): Promise<{ caseId: CaseId; path: { itemId: WorkItemId } }> {
  const submitted = await call('submitApplication', lin, id);
  expect(submitted.status, submitted.text).toBe(201);
  const caseId = CaseId.parse(submitted.body['id']);
  const { world } = functions;
  await onDuty(world, both);
  value(await reserveName(world, { caseId }));
  value(await decideRegistration(world, { caseId }));
  value(await openWorkItem(world, { caseId, kind: 'examination', visit: 'one', taskToken: `token-${id}` }));
  const item = (await world.cases.find(caseId))?.items[0];
  if (!item) throw new Error('no examination');
  expect(item.assignee).toBeUndefined();
  return { caseId, path: { itemId: item.id } };
}

describe('help over the interface', () => {
  it('is offered to everybody, free, with the words to agree to', async () => {
    const { status, body } = await functions.call('readHelpTerms');
    expect(status).toBe(200);
    expect(body['kinds']).toMatchObject([{ kind: 'fill-in' }, { kind: 'authority' }]);
  });

  it('needs a consent that was given: without it, or for longer than may be, it is malformed', async () => {
    const id = await aSignedDraft(functions.world, lin, referred());
    const body = { kind: 'authority', wording: 'authority-1', ...terms };
    for (const wrong of [{ consent: false }, { days: 365 }, { kind: 'everything' }]) {
      expect((await call('askForHelp', lin, id, { ...body, ...wrong })).status).toBe(400);
    }
    expect((await call('askForHelp', zhao, id, body)).body.code).toBe('application-not-found');
  });

  it('lets a helper in by no door but those of his consent', async () => {
    const { id } = await helped('fill-in');
    const doors: readonly [OperationId, number, object?][] = [
      ['readDraft', 200],
      ['checkDraft', 403],
      ['inviteSigners', 403],
      ['submitApplication', 403],
      ['deleteDraft', 403],
      ['endHelp', 403],
      ['askForHelp', 403, { kind: 'fill-in', wording: 'fill-in-1', ...terms }],
    ];
    for (const [operationId, status, body] of doors) {
      expect([operationId, (await call(operationId, an, id, body)).status]).toEqual([operationId, status]);
    }
    const asBoth: Caller = { ...an, roles: ['helper', 'applicant', 'front-desk'] };
    for (const operationId of ['submitApplication', 'deleteDraft'] as const) {
      expect((await call(operationId, asBoth, id)).body.code).toBe('not-yours-to-do');
    }
    expect((await functions.call('copyApplication', { as: asBoth, body: { of: id } })).body.code).toBe(
      'not-yours-to-do',
    );
    for (const operationId of ['readDraft', 'checkDraft', 'inviteSigners'] as const) {
      expect((await call(operationId, bai, id)).body.code).toBe('application-not-found');
    }
  });

  it('signs for nobody: neither by a link nor in person, and a change voids what was signed', async () => {
    const { id, form } = await helped();
    const person = form.people[0] as Application['people'][number];
    const inPerson = await functions.call('signAtDesk', {
      as: { ...an, roles: ['helper', 'front-desk'] },
      path: { applicationId: id, person: person.key },
      body: { document: person.document, version: 1, consent: true },
    });
    expect(inPerson.body.code).toBe('not-yours-to-do');
    const address = { ...form.address, street: '新兴大街89号' };
    expect((await call('saveDraft', an, id, { content: { ...form, address } })).status).toBe(200);
    expect((await call('inviteSigners', an, id)).body['links']).toEqual([]);
    const submitted = await call('submitApplication', lin, id);
    expect([submitted.status, submitted.body.code]).toEqual([422, 'application-has-faults']);
  });

  it('shows no number to a helper, and none to the log', async () => {
    const { id, form } = await helped();
    const { text } = await call('readDraft', an, id);
    for (const { document, mobile } of form.people) {
      expect(text).not.toContain(document.number);
      expect(text).not.toContain(mobile);
      expect(functions.logs.join()).not.toContain(document.number);
    }
    const revealed = await call('revealDraftNumbers', an, id, { person: form.people[0]?.key });
    expect(revealed.body['number']).toBe(form.people[0]?.document.number);
    expect((await call('revealDraftNumbers', bai, id, { person: form.people[0]?.key })).status).toBe(404);
  });
});

describe('papers for whom somebody acts for', () => {
  const send = (as: Caller, query: object = {}) =>
    functions.call('addUpload', {
      as,
      query: { kind: 'address-proof', name: '租赁合同.png', ...query },
      headers: { 'Content-Type': 'image/png' },
      file: aPng(),
    });

  it('are his, say who uploaded them, go with his application, and are no way to his other papers', async () => {
    const other = await send(lin);
    const { id, form } = await helped();
    const sent = await send(an, { applicationId: id });
    expect([sent.status, sent.body['uploadedBy']]).toEqual([201, an.name]);
    const uploadId = String(sent.body['id']);
    expect((await functions.world.uploads.find(uploadId))?.owner).toBe(lin.id);

    const query = { applicationId: id };
    const listed = await functions.call('listUploads', { as: an, query });
    expect((listed.body['entries'] as { id: string }[]).map((one) => one.id)).toEqual([uploadId]);
    const path = { uploadId: String(other.body['id']) };
    for (const operationId of ['readUpload', 'removeUpload'] as const) {
      const answer = await functions.call(operationId, { as: an, path, query });
      expect([operationId, answer.body.code]).toEqual([operationId, 'upload-not-found']);
    }
    expect((await functions.call('readUpload', { as: an, path: { uploadId }, query })).status).toBe(200);
    const content = { ...form, papers: [{ kind: 'address-proof', upload: uploadId }] };
    expect((await call('saveDraft', an, id, { content })).status).toBe(200);
    expect((await call('checkDraft', an, id)).body['verdict']).toBe('referred');
    const { help } = (await call('readDraft', lin, id)).body as { help?: { steps: { act: string }[] } };
    expect(help?.steps.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['uploaded', 'opened', 'changed', 'checked']),
    );

    expect((await call('endHelp', lin, id)).status).toBe(200);
    expect((await send(an, query)).body.code).toBe('application-not-found');
    expect((await functions.call('readUpload', { as: an, path: { uploadId }, query })).status).toBe(404);
  });

  it('are taken from nobody who only fills in, and from nobody else', async () => {
    const { id } = await helped('fill-in');
    expect((await send(an, { applicationId: id })).body.code).toBe('not-yours-to-do');
    for (const as of [bai, zhao]) {
      expect((await send(as, { applicationId: id })).body.code).toBe('application-not-found');
    }
    expect((await send(an)).body.code).toBe('application-not-found');
  });

  it('are checked as everybody’s are', async () => {
    const { id } = await helped();
    const answer = await functions.call('addUpload', {
      as: an,
      query: { kind: 'address-proof', name: '租赁合同.png', applicationId: id },
      headers: { 'Content-Type': 'image/png' },
      file: Buffer.from('no picture at all'),
    });
    expect(answer.body.code).toBe('paper-has-faults');
    expect((await functions.world.drafts.find(id))?.help?.steps).toEqual([]);
  });
});

describe('whoever helped', () => {
  const grant = { answer: { note: '准予' } };
  const decisions: readonly [OperationId, object?][] = [
    ['claimWorkItem'],
    ['completeWorkItem', grant],
    ['refuseWorkItem', { reasons: [{ code: 'not-legal', text: '不合法' }] }],
  ];

  it('decides nothing of it: not by draw, not by name, not after the help has ended', async () => {
    const { id } = await helped();
    const { caseId, path } = await anExamination(id);
    const attack = async () => {
      for (const [operationId, body] of decisions) {
        const answer = await functions.call(operationId, { as: both, path, ...(body && { body }) });
        expect([operationId, answer.status, answer.body.code]).toEqual([operationId, 403, 'may-not-decide']);
      }
      expect((await functions.call('nextWorkItem', { as: both })).status).toBe(404);
    };
    await attack();
    expect((await call('endHelp', lin, id)).status).toBe(200);
    await attack();
    const file = await functions.world.cases.find(caseId);
    expect(file?.case.decision?.outcome).not.toBe('granted');
  });

  it('has decided nothing after any race of saving, submitting, ending and deciding', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, form } = await helped();
      const saves = Array.from({ length: 3 }, () => call('saveDraft', an, id, { content: form }));
      const [submitted] = await Promise.all([call('submitApplication', lin, id), ...saves]);
      expect(submitted.status, submitted.text).toBe(201);
      const { caseId, path } = await anExamination(id);
      const answers = await Promise.all([
        call('endHelp', lin, id),
        ...decisions.flatMap(([operationId, body]) =>
          [1, 2].map(() => functions.call(operationId, { as: both, path, ...(body && { body }) })),
        ),
      ]);
      expect(answers.slice(1).map(({ status }) => status)).toEqual(Array(6).fill(403));
      const history = await functions.world.cases.findWithHistory(caseId);
      expect(history?.events.filter(({ type }) => type === 'RegistrationGranted')).toEqual([]);
      expect(history?.case.excluded).toContainEqual({ staff: an.id, why: 'helper' });
    }
  });
});
