import { describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import type { DraftContent } from '../../domain/drafts/draft.ts';
import { checkApplication } from '../../usecases/applications/check-application.ts';
import { checkDraft } from '../../usecases/applications/check-draft.ts';
import { comeBackToDraft } from '../../usecases/applications/come-back-to-draft.ts';
import { copyApplication } from '../../usecases/applications/copy-application.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { deleteDraft } from '../../usecases/applications/delete-draft.ts';
import { listDrafts } from '../../usecases/applications/list-drafts.ts';
import { readDraft } from '../../usecases/applications/read-draft.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { anApplication } from '../support/an-application.ts';
import { applicationId, memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { accepted, aReferredApplication, lin, named, refusal, value, zhao } from './journey.ts';

async function aDraft(content: DraftContent = {}, as: Caller = lin) {
  const world = memoryPorts();
  const { id } = value(await createDraft(world, as, { content }));
  return { world, applicationId: id };
}
const namesOf = async (world: MemoryPorts, caller: Caller) =>
  value(await listDrafts(world, caller, { limit: 10 })).entries.map(({ name }) => name);

describe('a draft', () => {
  it('is kept as it is, however little has been filled in', async () => {
    const content = { name: '双鸭山市', people: [{ name: '林' }], notYet: { known: [1, null] } };
    const { world, applicationId } = await aDraft(content);
    expect(value(await readDraft(world, lin, { applicationId }))).toMatchObject({
      version: 1,
      state: 'open',
      name: '双鸭山市',
      content,
    });
  });

  it('is listed for its owner, the one changed last first', async () => {
    const { world, applicationId } = await aDraft({ name: '甲' });
    world.clock.moveOn(60);
    value(await createDraft(world, lin, { content: { name: '乙' } }));
    expect(await namesOf(world, lin)).toEqual(['乙', '甲']);
    world.clock.moveOn(60);
    value(await saveDraft(world, lin, { applicationId, content: { name: '丙' }, ifMatch: 1 }));
    expect(await namesOf(world, lin)).toEqual(['丙', '乙']);
    expect(await namesOf(world, zhao)).toEqual([]);
  });

  it('says for which program’s client it is kept', async () => {
    const software: Caller = { ...lin, id: 'program', organisation: 'accountants-online' };
    const { world, applicationId } = await aDraft({}, software);
    const draft = value(await readDraft(world, software, { applicationId }));
    expect(draft.preparedBy).toBe('accountants-online');
  });

  it('does not exist for anybody else', async () => {
    const { world, applicationId } = await aDraft();
    const query = { applicationId };
    for (const result of [
      await readDraft(world, zhao, query),
      await checkDraft(world, zhao, query),
      await saveDraft(world, zhao, { ...query, content: {}, ifMatch: 1 }),
      await deleteDraft(world, zhao, query),
      await copyApplication(world, zhao, { of: applicationId }),
    ]) {
      expect(refusal(result).code).toBe('application-not-found');
    }
  });
});

describe('saving a draft', () => {
  it('counts versions, and refuses whoever has not seen the last one', async () => {
    const { world, applicationId } = await aDraft();
    const save = (name: string, ifMatch?: number) =>
      saveDraft(world, lin, { applicationId, content: { name }, ifMatch });
    expect(value(await save('甲', 1)).version).toBe(2);
    const { code, facts } = refusal(await save('乙', 1));
    expect({ code, facts }).toEqual({ code: 'edited-meanwhile', facts: { version: 2 } });
    expect(value(await save('丙')).version).toBe(3);
  });

  it('may be repeated when its answer was lost', async () => {
    const { world, applicationId } = await aDraft();
    const save = { applicationId, content: { name: '甲', scope: ['G1'] }, ifMatch: 1 };
    value(await saveDraft(world, lin, save));
    const again = { ...save, content: { scope: ['G1'], name: '甲' } };
    expect(value(await saveDraft(world, lin, again)).version).toBe(2);
  });

  it('lets one of many win, and tells the others', async () => {
    const { world, applicationId } = await aDraft();
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        saveDraft(world, lin, { applicationId, content: { name: `第${n}` }, ifMatch: 1 }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(value(await readDraft(world, lin, { applicationId })).version).toBe(2);
  });
});

describe('a deleted draft', () => {
  it('is gone, and so is its content', async () => {
    const { world, applicationId } = await aDraft(anApplication());
    value(await deleteDraft(world, lin, { applicationId }));
    expect(refusal(await readDraft(world, lin, { applicationId })).code).toBe('application-not-found');
    expect(await namesOf(world, lin)).toEqual([]);
    expect((await world.drafts.find(applicationId))?.content).toEqual({});
  });
});

describe('a copy', () => {
  it('of a withdrawn case has everything that was filled in', async () => {
    const { world, id } = await accepted();
    expect(refusal(await copyApplication(world, lin, { of: id })).code).toBe('move-not-allowed');
    value(await withdrawCase(world, lin, { caseId: id }));
    const copy = value(await copyApplication(world, lin, { of: id }));
    const draft = value(await readDraft(world, lin, { applicationId: copy.id }));
    expect(draft).toMatchObject({ copyOf: id, content: anApplication() });
    expect(refusal(await copyApplication(world, zhao, { of: id })).code).toBe('case-not-found');
  });

  it('of a draft is a draft of its own', async () => {
    const { world, applicationId } = await aDraft({ name: '甲' });
    const copy = value(await copyApplication(world, lin, { of: applicationId }));
    expect(copy).toMatchObject({ name: '甲', copyOf: applicationId, version: 1 });
    expect(copy.id).not.toBe(applicationId);
  });

  it('of what is not there is refused', async () => {
    const world = memoryPorts();
    const { code } = refusal(await copyApplication(world, lin, { of: applicationId(404) }));
    expect(code).toBe('application-not-found');
  });
});

describe('the dry run', () => {
  const check = async (content: DraftContent, world = memoryPorts()) =>
    value(await checkApplication(world, lin, { content }));

  it('tells what the rules would grant, and stores nothing', async () => {
    const world = memoryPorts();
    const { verdict, findings, rules, laterRules } = await check(anApplication(), world);
    expect({ verdict, findings, laterRules }).toEqual({
      verdict: 'granted',
      findings: [],
      laterRules: ['D05', 'D08', 'D09', 'D10', 'D11'],
    });
    expect(rules.map(({ rule }) => rule)).not.toContain('D05');
    expect(world.registers.queries).toEqual([]);
    expect((await world.cases.listBoard('running', { limit: 5 })).entries).toEqual([]);
  });

  it('tells which rule would refer it to an officer', async () => {
    const { verdict, rules } = await check(aReferredApplication());
    expect(verdict).toBe('referred');
    expect(rules.filter(({ outcome }) => outcome === 'referred').map(({ rule }) => rule)).toEqual(['D02']);
  });

  it('tells every gap of a form that has just been begun', async () => {
    const { verdict, findings } = await check({});
    expect(verdict).toBe('faults');
    expect(findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/entityType', '/name', '/people', '/promises']),
    );
    const company = await check({ entityType: 'limited-company' });
    expect(company.findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/name', '/members', '/people', '/organs', '/promises']),
    );
    const business = await check({ entityType: 'individual-business' });
    expect(business.findings.map(({ path }) => path)).not.toContain('/members');
    for (const { message, remedy } of findings) expect(message.zh && remedy.en).not.toBe('');
  });

  it('tells gaps and faults together: the name, the documents and the mobiles that are there', async () => {
    const { people, tax: _tax, ...rest } = anApplication({ name: '双鸭山市国家级科技有限公司' });
    const [first, ...others] = people;
    const wrong = { ...first, document: { type: 'resident-id', number: '230502' }, mobile: '12' };
    const { findings } = await check({ ...rest, people: [wrong, ...others], surprise: 1 });
    expect(findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/tax', '/surprise', '/name', '/people/0/document/number', '/people/0/mobile']),
    );
  });

  it('tells that a name is held by another case', async () => {
    const { world } = await named();
    const { verdict, findings } = await check(anApplication(), world);
    expect(verdict).toBe('faults');
    expect(findings.map(({ path, rule }) => ({ path, rule }))).toEqual([{ path: '/name', rule: 'N-SAME' }]);
  });

  it('tells that a city is not served', async () => {
    const { findings } = await check(anApplication({ city: '110100' }));
    expect(findings.map(({ rule }) => rule)).toEqual(['P00']);
  });

  it('repeats nothing personal', async () => {
    const application = anApplication();
    const people = application.people.map((person) => ({ ...person, mobile: '13800000' }));
    const told = JSON.stringify(await check({ ...application, people }));
    for (const { name, document } of application.people) {
      expect(told).not.toContain(name);
      expect(told).not.toContain(document.number);
    }
  });
});

describe('a draft that nobody touches', () => {
  const day = 24 * 60 * 60;
  const comeBack = async (world: MemoryPorts) => {
    const due = await world.dueList.due(world.clock.now(), 10);
    for (const entry of due) await comeBackToDraft(world, entry);
    return due.length;
  };

  it('is remembered after 23 days and emptied after 30', async () => {
    const { world, applicationId } = await aDraft({ name: '甲' });
    world.clock.moveOn(22 * day);
    expect(await comeBack(world)).toBe(0);
    world.clock.moveOn(day);
    expect(await comeBack(world)).toBe(1);
    expect(await comeBack(world)).toBe(0);
    expect(value(await readDraft(world, lin, { applicationId })).name).toBe('甲');
    world.clock.moveOn(7 * day);
    expect(await comeBack(world)).toBe(1);
    expect(refusal(await readDraft(world, lin, { applicationId })).code).toBe('application-not-found');
    expect(await world.drafts.find(applicationId)).toMatchObject({ state: 'expired', content: {} });
    expect(await comeBack(world)).toBe(0);
  });

  it('begins anew with every change', async () => {
    const { world, applicationId } = await aDraft({ name: '甲' });
    world.clock.moveOn(29 * day);
    await comeBack(world);
    value(await saveDraft(world, lin, { applicationId, content: { name: '乙' }, ifMatch: 1 }));
    world.clock.moveOn(22 * day);
    expect(await comeBack(world)).toBe(0);
    expect(value(await readDraft(world, lin, { applicationId })).state).toBe('open');
  });
});
