import { describe, expect, it } from 'vitest';
import type { CaseStore, Commit } from '../../domain/ports.ts';
import { Unavailable } from '../../domain/faults.ts';
import { caseIdOf } from '../../domain/ids.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { readDraft } from '../../usecases/applications/read-draft.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { submitApplication } from '../../usecases/applications/submit-application.ts';
import { anApplication } from '../support/an-application.ts';
import { minutesLater } from '../support/a-case.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { accepted, lin, named, refusal, submit, value, zhao } from './journey.ts';

const running = async (cases: CaseStore) => (await cases.listBoard('running', { limit: 100 })).entries;

describe('an application that is complete', () => {
  it('becomes a case at once: its clock runs, a steward is named, partners may prepare', async () => {
    const { world, id, events } = await accepted();
    const view = (await world.cases.find(id))?.case;
    expect(view).toMatchObject({ status: 'accepted', owner: lin.id, version: 1, dueAt: minutesLater(120) });
    expect(['steward-li', 'steward-sun']).toContain(view?.steward.id);
    expect(await events()).toEqual([
      'ApplicationAccepted',
      'OrderPrepared',
      'OrderPrepared',
      'OrderPrepared',
    ]);
  });

  it('prepares nothing at a bank that is declined', async () => {
    const declined = anApplication({ bank: { choice: 'declined', reason: '异地开户' } });
    const { world, id } = await accepted(declined);
    const history = await world.cases.findWithHistory(id);
    const prepared = history?.events.flatMap((event) =>
      event.type === 'OrderPrepared' ? [event.data.service] : [],
    );
    expect(prepared).toEqual(['seals', 'tax']);
  });

  it('is stored once when the same request comes many times at once', async () => {
    const world = memoryPorts();
    const request = { key: 'a-request-key', digest: 'same' };
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const results = await Promise.all(
      Array.from({ length: 10 }, () => submitApplication(world, { ...lin, request }, { applicationId })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.refusal.code).toBe('request-key-reused');
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('is written again when the store was busy with another write, and not called a repeat', async () => {
    const world = memoryPorts();
    let tries = 0;
    const commit: CaseStore['commit'] = async (change, at): Promise<Commit> => {
      tries += 1;
      return tries === 1 ? { kind: 'moved-on' } : world.cases.commit(change, at);
    };
    const busy = { ...world, cases: { ...world.cases, commit } };
    value(await submit(busy, lin, anApplication()));
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('is one case when it is submitted from two places at once', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const views = await Promise.all(
      ['phone', 'desk'].map((key) =>
        submitApplication(world, { ...lin, request: { key, digest: key } }, { applicationId }),
      ),
    );
    expect(new Set(views.map((view) => value(view).id))).toEqual(new Set([caseIdOf(applicationId)]));
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('is the same case for whoever comes while it is being opened, and does not lose its own name to itself', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    let looked = 0;
    /** The first look finds no case; then another request opens it. */
    const findWithHistory: CaseStore['findWithHistory'] = async (id) => {
      looked += 1;
      if (looked > 1) return world.cases.findWithHistory(id);
      value(await submitApplication(world, lin, { applicationId }));
      return undefined;
    };
    const late = { ...world, cases: { ...world.cases, findWithHistory } };
    expect(value(await submitApplication(late, lin, { applicationId })).id).toBe(caseIdOf(applicationId));
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('keeps the signatures with the case, and empties the draft', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const { id } = value(await submitApplication(world, lin, { applicationId }));
    const subject = (await world.cases.find(id))?.case;
    expect(subject?.signatures?.map(({ person }) => person)).toEqual(['lin', 'zhao', 'sun']);
    expect(await world.drafts.find(applicationId)).toMatchObject({
      state: 'submitted',
      caseId: id,
      content: {},
      invitations: [],
    });
  });

  it('is finished when it was cut off between the case and the draft', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const save = () => Promise.reject(new Unavailable('killed'));
    const dying = { ...world, drafts: { ...world.drafts, save } };
    await expect(submitApplication(dying, lin, { applicationId })).rejects.toThrow('killed');
    expect(await running(world.cases)).toHaveLength(1);
    expect((await world.drafts.find(applicationId))?.state).toBe('open');

    expect(value(await readDraft(world, lin, { applicationId }))).toMatchObject({ state: 'submitted' });
    const { id } = value(await submitApplication(world, lin, { applicationId }));
    expect(id).toBe(caseIdOf(applicationId));
    expect(await running(world.cases)).toHaveLength(1);
  });

  it('is finished by submitting it again, too', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const save = () => Promise.reject(new Unavailable('killed'));
    const dying = { ...world, drafts: { ...world.drafts, save } };
    await expect(submitApplication(dying, lin, { applicationId })).rejects.toThrow('killed');
    value(await submitApplication(world, lin, { applicationId }));
    expect((await world.drafts.find(applicationId))?.state).toBe('submitted');
    expect(refusal(await submitApplication(world, zhao, { applicationId })).code).toBe(
      'application-not-found',
    );
  });
});

describe('an application that is refused', () => {
  it('is told all its faults by field, and nothing is stored', async () => {
    const world = memoryPorts();
    const wrong = anApplication({ capitalFen: 1, seals: { maker: 'nobody', delivery: 'parcel' } });
    const { code, facts } = refusal(await submit(world, lin, wrong));
    expect(code).toBe('application-has-faults');
    const paths = (facts['findings'] as { path: string }[]).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/capitalFen', '/seals/maker']));
    expect(await running(world.cases)).toEqual([]);
    expect(await world.outbox.due(minutesLater(9), 9)).toEqual([]);
  });

  it('is told its faults and its missing signatures together, by person', async () => {
    const world = memoryPorts();
    const content = anApplication({ capitalFen: 1 });
    const { id } = value(await createDraft(world, lin, { content }));
    const { code, facts } = refusal(await submitApplication(world, lin, { applicationId: id }));
    expect(code).toBe('application-has-faults');
    const findings = facts['findings'] as { path: string; rule: string }[];
    expect(findings.filter(({ rule }) => rule === 'G01').map(({ path }) => path)).toEqual([
      '/people/0',
      '/people/1',
      '/people/2',
    ]);
    expect(findings.map(({ path }) => path)).toContain('/capitalFen');
    expect(facts['missingSignatures']).toMatchObject([
      { person: 'lin' },
      { person: 'zhao', roles: ['members', 'organs/supervision/people'] },
      { person: 'sun' },
    ]);
    for (const { name, mobile } of content.people) {
      expect(JSON.stringify(facts)).not.toContain(name);
      expect(JSON.stringify(facts)).not.toContain(mobile);
    }
  });

  it('is told the gaps of a form that is not whole', async () => {
    const world = memoryPorts();
    const { id } = value(await createDraft(world, lin, { content: { name: '双鸭山市' } }));
    const { code } = refusal(await submitApplication(world, lin, { applicationId: id }));
    expect(code).toBe('application-has-faults');
  });

  it('is told that what was signed has been changed since, and by whom it has to be signed anew', async () => {
    const world = memoryPorts();
    const applicationId = await aSignedDraft(world, lin, anApplication());
    const tax = { ...anApplication().tax, invoices: 'ukey' as const };
    const content = anApplication({ tax });
    value(await saveDraft(world, lin, { applicationId, content, ifMatch: 1 }));
    const { facts } = refusal(await submitApplication(world, lin, { applicationId }));
    expect(facts['missingSignatures']).toMatchObject([{ person: 'lin' }]);
    value(await saveDraft(world, lin, { applicationId, content: anApplication(), ifMatch: 2 }));
    value(await submitApplication(world, lin, { applicationId }));
  });

  it('is told that its city is not served', async () => {
    const world = memoryPorts();
    const { facts } = refusal(await submit(world, lin, anApplication({ city: '110100' })));
    expect(facts['findings']).toMatchObject([{ path: '/city', rule: 'P00' }]);
    expect(await running(world.cases)).toEqual([]);
  });

  it('is told that its name is held by another case', async () => {
    const { world } = await named();
    expect(refusal(await submit(world, lin, anApplication())).code).toBe('name-not-available');
    expect(await running(world.cases)).toHaveLength(1);
  });
});
