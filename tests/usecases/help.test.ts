import { describe, expect, it } from 'vitest';
import type { Caller } from '../../domain/callers.ts';
import type { DraftContent } from '../../domain/drafts/draft.ts';
import type { HelpKind } from '../../domain/help/help.ts';
import { caseIdOf, workItemId, type ApplicationId } from '../../domain/ids.ts';
import { isFair } from '../../domain/staff/draw.ts';
import { comeBackTo } from '../../functions/come-back.ts';
import { checkDraft } from '../../usecases/applications/check-draft.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { readDraft } from '../../usecases/applications/read-draft.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { submitApplication } from '../../usecases/applications/submit-application.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { askForHelp } from '../../usecases/help/ask-for-help.ts';
import { endHelp } from '../../usecases/help/end-help.ts';
import { handHelpOn } from '../../usecases/help/hand-help-on.ts';
import { listHelped } from '../../usecases/help/list-helped.ts';
import { revealDraftNumbers } from '../../usecases/help/reveal-draft-numbers.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { recordPresence } from '../../usecases/office/record-presence.ts';
import { rateCase } from '../../usecases/work-orders/rate-case.ts';
import { inviteSigners } from '../../usecases/signing/invite-signers.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { gao, lin, onDuty, refusal, value, zhao } from './journey.ts';

const an: Caller = { id: 'helper-an', name: '安宁', roles: ['helper'] };
const bai: Caller = { id: 'helper-bai', name: '白露', roles: ['helper'] };
const helpers = [an, bai];
const day = 24 * 60 * 60;

const ask = (world: MemoryPorts, applicationId: ApplicationId, kind: HelpKind = 'authority', by = lin) =>
  askForHelp(world, by, { applicationId, kind, wording: `${kind}-1`, city: '230500', days: 7 });

/** A draft with which somebody helps. */
async function helped(kind: HelpKind = 'authority', content: DraftContent = anApplication()) {
  const world = memoryPorts();
  await onDuty(world, an, bai);
  const { id: applicationId } = value(await createDraft(world, lin, { content }));
  const { consents } = value(await ask(world, applicationId, kind));
  const helper = helpers.find(({ id }) => id === consents[0]?.helper?.id) as Caller;
  const other = helper === an ? bai : an;
  return { world, applicationId, helper, other };
}
/** A case whose draft somebody helped with. */
async function aHelpedCase() {
  const world = memoryPorts();
  await onDuty(world, an, bai);
  const applicationId = await aSignedDraft(world, lin, anApplication());
  const { consents } = value(await ask(world, applicationId));
  const helper = helpers.find(({ id }) => id === consents[0]?.helper?.id) as Caller;
  value(await readDraft(world, helper, { applicationId }));
  const { id: caseId } = value(await submitApplication(world, lin, { applicationId }));
  return { world, applicationId, caseId, helper };
}
const toldTo = async ({ notices }: MemoryPorts, user: string) =>
  (await notices.list(`all-of:${user}`, { limit: 50 })).entries.map(({ template }) => template);
const namesOfHelped = async (world: MemoryPorts, helper: Caller) =>
  value(await listHelped(world, helper, { limit: 10 })).entries.map(({ applicant }) => applicant);
const dueIsDone = (world: MemoryPorts) => workThroughDue(world, comeBackTo(world), 100);

describe('asking for help', () => {
  it('keeps the consent with its words, draws a helper who is there, and tells both', async () => {
    const { world, applicationId, helper, other } = await helped();
    const { help } = value(await readDraft(world, lin, { applicationId }));
    expect(help?.consents).toMatchObject([
      { kind: 'authority', wording: 'authority-1', helper: { id: helper.id, name: helper.name } },
    ]);
    const consent = (await world.drafts.find(applicationId))?.help?.consents[0];
    expect(consent?.draws.map(isFair)).toEqual([true]);
    expect(consent?.draws[0]?.seed).toBe(world.digest(`${applicationId}.${consent?.consentedAt ?? ''}`));
    expect(await toldTo(world, lin.id)).toEqual(['helper-assigned']);
    expect(await toldTo(world, helper.id)).toEqual(['help-asked']);
    expect(await namesOfHelped(world, helper)).toEqual([lin.name]);
    expect(await namesOfHelped(world, other)).toEqual([]);
  });

  it('is the applicant’s alone, once at a time, to words that are offered', async () => {
    const { world, applicationId } = await helped();
    expect(refusal(await ask(world, applicationId)).code).toBe('move-not-allowed');
    expect(refusal(await ask(world, applicationId, 'fill-in', zhao)).code).toBe('application-not-found');
    const other = { applicationId, kind: 'fill-in' as const, city: '230500', days: 7 };
    const changed = await askForHelp(world, lin, { ...other, wording: 'fill-in-0' });
    expect(refusal(changed).code).toBe('edited-meanwhile');
    const elsewhere = await askForHelp(world, lin, { ...other, wording: 'fill-in-1', city: '110100' });
    expect(refusal(elsewhere).code).toBe('city-not-served');
  });

  it('spreads people over those who are there', async () => {
    const world = memoryPorts();
    await onDuty(world, an, bai);
    for (let n = 0; n < 12; n += 1) {
      const { id } = value(await createDraft(world, lin, { content: {} }));
      value(await ask(world, id));
      world.clock.moveOn(1);
    }
    const loads = await Promise.all(helpers.map(async (one) => (await namesOfHelped(world, one)).length));
    expect(Math.min(...loads)).toBeGreaterThanOrEqual(3);
  });

  it('draws later when nobody is there, and never somebody of the form', async () => {
    const world = memoryPorts();
    await onDuty(world, an);
    const people = [{ key: 'an', name: an.name }];
    const { id: applicationId } = value(await createDraft(world, lin, { content: { people } }));
    expect(value(await ask(world, applicationId)).consents[0]?.helper).toBeUndefined();
    value(await recordPresence(world, gao, { staffId: bai.id, awayUntil: null }));
    world.clock.moveOn(15 * 60);
    await dueIsDone(world);
    expect(await namesOfHelped(world, bai)).toEqual([lin.name]);
  });
});

describe('a helper', () => {
  it('sees numbers hidden, reveals one at a time, and saves without losing one', async () => {
    const { world, applicationId, helper } = await helped('fill-in');
    const form = anApplication();
    const { content, mayDo } = value(await readDraft(world, helper, { applicationId }));
    for (const { document, mobile } of form.people) {
      expect(JSON.stringify(content)).not.toContain(document.number);
      expect(JSON.stringify(content)).not.toContain(mobile);
    }
    expect(mayDo).toEqual(['read', 'change']);
    const changed = { ...content, name: '双鸭山市清晨澄科技有限公司' };
    value(await saveDraft(world, helper, { applicationId, content: changed, ifMatch: 1 }));
    const kept = (await world.drafts.find(applicationId))?.content;
    expect(kept).toEqual({ ...form, name: changed.name });
    const [person] = form.people;
    const seen = value(await revealDraftNumbers(world, helper, { applicationId, person: person?.key ?? '' }));
    expect(seen.number).toBe(person?.document.number);
    const { help } = value(await readDraft(world, lin, { applicationId }));
    expect(help?.steps.map(({ name, act, part }) => [name, act, part])).toEqual([
      [helper.name, 'revealed', person?.key],
      [helper.name, 'changed', 'name'],
      [helper.name, 'read', undefined],
    ]);
  });

  it('who fills in does nothing else; who has authority checks and invites, and never sees a link', async () => {
    const one = await helped('fill-in');
    const query = { applicationId: one.applicationId };
    expect(refusal(await checkDraft(one.world, one.helper, query)).code).toBe('not-yours-to-do');
    expect(refusal(await inviteSigners(one.world, one.helper, query)).code).toBe('not-yours-to-do');
    const { world, applicationId, helper } = await helped('authority');
    expect(value(await checkDraft(world, helper, { applicationId })).verdict).toBe('granted');
    const { signers, links } = value(await inviteSigners(world, helper, { applicationId }));
    expect(signers.map(({ state }) => state)).toContain('invited');
    expect(links).toEqual([]);
    expect(refusal(await submitApplication(world, helper, { applicationId })).code).toBe('not-yours-to-do');
  });

  it('hands somebody on, and does not get him back', async () => {
    const { world, applicationId, helper, other } = await helped();
    value(await handHelpOn(world, helper, { applicationId, reason: 'workload' }));
    expect(await namesOfHelped(world, helper)).toEqual([]);
    expect(await namesOfHelped(world, other)).toEqual([lin.name]);
    expect(refusal(await readDraft(world, helper, { applicationId })).code).toBe('application-not-found');
    expect(refusal(await handHelpOn(world, helper, { applicationId, reason: 'workload' })).code).toBe(
      'application-not-found',
    );
    value(await handHelpOn(world, other, { applicationId, reason: 'workload' }));
    expect((await world.drafts.find(applicationId))?.help?.consents[0]?.helper).toBeUndefined();
  });

  it('who is away has others do his work', async () => {
    const { world, helper, other } = await helped();
    const awayUntil = '2099-01-01T00:00:00.000Z';
    value(await recordPresence(world, gao, { staffId: helper.id, awayUntil, substitute: other.id }));
    expect(await namesOfHelped(world, other)).toEqual([lin.name]);
    expect(await toldTo(world, other.id)).toEqual(['help-asked']);
  });
});

describe('a consent that has ended', () => {
  it('is worth nothing from the next moment on, and may be given anew', async () => {
    const { world, applicationId, helper } = await helped();
    value(await endHelp(world, lin, { applicationId }));
    for (const result of [
      await readDraft(world, helper, { applicationId }),
      await saveDraft(world, helper, { applicationId, content: {}, ifMatch: undefined }),
      await revealDraftNumbers(world, helper, { applicationId, person: 'lin' }),
    ]) {
      expect(refusal(result).code).toBe('application-not-found');
    }
    expect(await namesOfHelped(world, helper)).toEqual([]);
    expect(await toldTo(world, lin.id)).toContain('help-ended');
    expect(await toldTo(world, helper.id)).toContain('help-ended');
    const again = value(await endHelp(world, lin, { applicationId }));
    expect(again.consents[0]?.ended?.why).toBe('withdrawn');
    expect(value(await ask(world, applicationId, 'fill-in')).consents).toHaveLength(2);
  });

  it('wins over every save that it races with: nothing is written after it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { world, applicationId, helper } = await helped('fill-in', { name: '0' });
      const saves = Array.from({ length: 6 }, (_, n) =>
        saveDraft(world, helper, { applicationId, content: { name: `第${n}` }, ifMatch: undefined }),
      );
      const [end] = await Promise.all([endHelp(world, lin, { applicationId }), ...saves]);
      expect(end.ok).toBe(true);
      const before = await world.drafts.find(applicationId);
      const late = await saveDraft(world, helper, {
        applicationId,
        content: { name: '迟' },
        ifMatch: undefined,
      });
      expect(refusal(late).code).toBe('application-not-found');
      expect(await world.drafts.find(applicationId)).toEqual(before);
    }
  });

  it('has run out at its time, and both are told', async () => {
    const { world, applicationId, helper } = await helped();
    world.clock.moveOn(7 * day);
    expect(refusal(await readDraft(world, helper, { applicationId })).code).toBe('application-not-found');
    await dueIsDone(world);
    expect((await world.drafts.find(applicationId))?.help?.consents[0]?.ended?.why).toBe('run-out');
    expect(await toldTo(world, helper.id)).toContain('help-ended');
  });
});

describe('a case that somebody helped with', () => {
  it('has on record what was done, excludes the helper, and lets him act by his authority only', async () => {
    const { world, caseId, helper } = await aHelpedCase();
    const history = await world.cases.findWithHistory(caseId);
    expect(history?.case.excluded).toContainEqual({ staff: helper.id, why: 'helper' });
    const given = history?.events.find(({ type }) => type === 'HelpGiven');
    expect(given?.data).toMatchObject({
      consents: [{ helper: helper.id, kind: 'authority' }],
      steps: [{ by: helper.id, act: 'read' }],
    });
    expect(JSON.stringify(given?.data)).not.toContain(lin.name);
    const seen = value(await readCase(world, helper, { caseId }));
    expect(seen.allowedMoves).toEqual([]);
    expect(refusal(await withdrawCase(world, helper, { caseId })).code).toBe('case-not-found');
    const { help, openings } = value(await readCase(world, lin, { caseId }));
    expect(openings[0]).toMatchObject({ role: 'helper', purpose: 'help' });
    expect(help?.steps.map(({ act }) => act)).toEqual(['opened', 'read']);
  });

  it('has its other bank chosen by whoever has the authority, on record as his act, and not after the end', async () => {
    const { world, applicationId, caseId, helper } = await aHelpedCase();
    value(await reserveName(world, { caseId }));
    value(await decideRegistration(world, { caseId }));
    value(await issueLicence(world, { caseId }));
    const wait = { caseId, kind: 'another-bank' as const, visit: 'one', taskToken: 'a-token' };
    value(await openWorkItem(world, wait));
    const itemId = workItemId(caseId, 'another-bank', 1);
    expect(refusal(await readWorkItem(world, bai === helper ? an : bai, { itemId })).code).toBe(
      'work-item-not-found',
    );
    expect(value(await readWorkItem(world, helper, { itemId })).allowedMoves).toContain('complete');
    const bank = { choice: 'open', bank: 'rural-bank' };
    const answer = { bank };
    value(await completeWorkItem(world, helper, { itemId, answer }));
    const history = await world.cases.findWithHistory(caseId);
    expect(history?.case.bank).toEqual(bank);
    expect(history?.events.find(({ type }) => type === 'WorkItemCompleted')?.actor).toEqual({
      kind: 'officer',
      id: helper.id,
    });
    const { help } = value(await readCase(world, lin, { caseId }));
    expect(help?.steps[0]).toMatchObject({ act: 'answered', part: 'another-bank', name: helper.name });
    value(await endHelp(world, lin, { applicationId }));
    expect(refusal(await completeWorkItem(world, helper, { itemId, answer })).code).toBe(
      'work-item-not-found',
    );
  });

  it('excludes the helper from its first commit on, though its draft was never closed', async () => {
    const world = memoryPorts();
    await onDuty(world, an);
    const applicationId = await aSignedDraft(world, lin, anApplication());
    value(await ask(world, applicationId));
    const cutOff = { ...world.drafts, save: () => Promise.reject(new Error('the program was killed')) };
    await expect(submitApplication({ ...world, drafts: cutOff }, lin, { applicationId })).rejects.toThrow();
    const subject = (await world.cases.find(caseIdOf(applicationId)))?.case;
    expect(subject?.excluded).toContainEqual({ staff: an.id, why: 'helper' });
    expect(subject?.help?.helper?.id).toBe(an.id);
  });

  it('knows its helper no more once the applicant has ended it', async () => {
    const { world, applicationId, caseId, helper } = await aHelpedCase();
    value(await endHelp(world, lin, { applicationId }));
    expect(refusal(await readCase(world, helper, { caseId })).code).toBe('case-not-found');
    const history = await world.cases.findWithHistory(caseId);
    expect(history?.case.help?.ended?.why).toBe('withdrawn');
    expect(history?.events.at(-1)).toMatchObject({
      type: 'HelpEnded',
      actor: { kind: 'applicant', id: lin.id },
    });
    expect(history?.case.excluded).toContainEqual({ staff: helper.id, why: 'helper' });
  });

  it('is without its helper whichever comes first, the end or the acceptance', async () => {
    for (let round = 0; round < 20; round += 1) {
      const world = memoryPorts();
      await onDuty(world, an);
      const applicationId = await aSignedDraft(world, lin, anApplication());
      value(await ask(world, applicationId));
      await Promise.all([
        submitApplication(world, lin, { applicationId }),
        endHelp(world, lin, { applicationId }),
      ]);
      const subject = (await world.cases.find(caseIdOf(applicationId)))?.case;
      expect(subject?.help?.ended?.why).toBe('withdrawn');
    }
  });

  it('is rated for its help when that is over, once, and not before', async () => {
    const { world, applicationId, caseId } = await aHelpedCase();
    const rate = () =>
      rateCase(world, lin, { caseId, matter: 'help', stars: 2, channel: 'portal', words: '慢' });
    expect(refusal(await rate()).code).toBe('move-not-allowed');
    value(await endHelp(world, lin, { applicationId }));
    expect(value(await rate()).matter).toBe('help');
    expect(refusal(await rate()).code).toBe('already-rated');
    expect(await world.workOrders.find(`order_bad-rating.${caseId}.help`)).toMatchObject({ stars: 2 });
  });
});
