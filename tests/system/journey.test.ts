import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardApplication } from '../../bench/case-load.ts';
import type { KaibanClient, OutputOf } from '../../client/client.ts';
import { submitSigned } from '../../cli/submit-signed.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { onDuty } from '../support/on-duty.ts';
import { until } from '../support/until.ts';

type CaseView = OutputOf<'readCase'>;
type StepName = CaseView['steps'][number]['step'];

describe('a case in the running system', () => {
  let system: DisposableSystem;
  let applicant: KaibanClient;
  let officer: KaibanClient;

  beforeAll(async () => {
    system = await startSystem();
    applicant = system.as('zhang');
    officer = system.as('officer-wang');
    await onDuty(system, 'officer-wang');
  });
  afterAll(() => system.stop());

  const submit = (n: number, overrides: Partial<ReturnType<typeof standardApplication>> = {}) =>
    submitSigned(applicant, { ...standardApplication(n), ...overrides });
  const see = (id: string, isThere: (view: CaseView) => boolean) =>
    until(() => applicant.readCase({ caseId: id }), isThere);
  const finished = (id: string) => see(id, (view) => view.status === 'finished');
  const stepOf = (view: CaseView, name: StepName) => view.steps.find((step) => step.step === name);
  const times = (view: CaseView, type: string) => view.timeline.filter((event) => event.type === type).length;

  async function behave(organisation: string, behaviour: string): Promise<void> {
    const url = system.settings.partners.find((partner) => partner.organisation === organisation)?.url;
    const response = await fetch(`${url}/behaviour`, { method: 'POST', body: JSON.stringify({ behaviour }) });
    expect(response.status).toBeLessThan(300);
  }

  it('goes through to the finished company with one receipt that agrees with everything else', async () => {
    const { id } = await submit(1);
    const view = await finished(id);
    const receipt = view.receipt;
    expect(receipt).toMatchObject({
      name: view.name,
      feesFen: 0,
      visits: 1,
      creditCode: view.company?.creditCode,
    });
    expect(receipt?.seals.map((seal) => seal.kind).sort()).toEqual([
      'finance',
      'invoice',
      'legal-representative',
      'official',
    ]);
    expect(receipt?.bank?.basicAccountNumber).toMatch(/^J\d{13}$/);
    expect(receipt?.tax?.taxKinds).not.toHaveLength(0);

    const verified = await applicant.verifyLicence({ licenceNumber: receipt?.licenceNumber ?? '' });
    expect(verified).toMatchObject({
      valid: true,
      record: { creditCode: receipt?.creditCode, simulated: true },
    });
    const { entries } = await applicant.listCases();
    expect(entries.find((one) => one.id === id)).toMatchObject({
      status: 'finished',
      creditCode: receipt?.creditCode,
    });
  });

  it('starts seals, bank and tax in the same moment', async () => {
    const view = await finished((await submit(2)).id);
    const starts = (['seals', 'bank', 'tax'] as const).map((name) =>
      Date.parse(stepOf(view, name)?.startedAt ?? ''),
    );
    const registered = Date.parse(view.company?.issuedAt ?? '');
    for (const start of starts) expect(start - registered).toBeLessThan(2_000);
  });

  it('gets the extra services that were asked for, without waiting for them to be finished', async () => {
    const extras = ['social-insurance', 'housing-fund'] as const;
    const { id } = await submit(10, { extras: [...extras] });
    await finished(id);
    const view = await see(id, ({ receipt }) => receipt?.extras.length === extras.length);
    expect(view.receipt?.extras.map((extra) => extra.service)).toEqual(extras);
    expect(view.receipt?.stillToCome).toEqual([]);
  });

  it('is delayed by a partner that is down in that branch only, and goes on when it is back', async () => {
    await behave('tax-office', 'down');
    const { id } = await submit(3);
    const waiting = await see(
      id,
      (view) => stepOf(view, 'seals')?.state === 'done' && stepOf(view, 'bank')?.state === 'done',
    );
    expect(stepOf(waiting, 'tax')?.state).toBe('active');
    expect(waiting.status).toBe('registered');
    await behave('tax-office', 'by-name');
    expect((await finished(id)).receipt?.tax).toBeDefined();
  });

  it('lets the applicant choose another bank when one refuses, and runs only that branch again', async () => {
    const { id } = await submit(4, { name: '双鸭山市安拒信远科技有限公司' });
    const refused = await see(id, (view) => view.workItems.some((item) => item.kind === 'another-bank'));
    const [item] = refused.workItems;
    const choose = (bank: string) =>
      applicant.completeWorkItem({ itemId: item?.id ?? '', answer: { bank: { choice: 'open', bank } } });
    await expect(choose('longjiang-bank')).rejects.toMatchObject({ status: 422, code: 'answer-has-faults' });
    await choose('rural-bank');
    const view = await finished(id);
    expect(view.receipt?.bank?.name).toContain('农商');
    expect(times(view, 'WorkItemOpened')).toBe(5);
  });

  it('stops the clock of a correction until the applicant has answered', async () => {
    const { id } = await submit(5, { name: '双鸭山市安补信远科技有限公司' });
    const asked = await see(
      id,
      (view) => view.workItems.filter((item) => item.state === 'awaiting-correction').length === 3,
    );
    for (const item of asked.workItems) {
      expect(item.correction?.findings[0]).toMatchObject({
        rule: expect.any(String) as string,
        path: expect.any(String) as string,
      });
      await applicant.answerCorrection({ itemId: item.id, answer: '已更正' });
    }
    const view = await finished(id);
    expect(view.dueAt > asked.dueAt).toBe(true);
  });

  it('takes an answer that comes three times once', async () => {
    const { id } = await submit(6, { name: '双鸭山市安叠信远科技有限公司' });
    const view = await finished(id);
    expect(times(view, 'WorkItemCompleted')).toBe(3);
  });

  it('is decided by an officer where a rule refers it to one', async () => {
    const { id } = await submit(7, { scope: ['P0008', ...standardApplication(7).scope] });
    const { entries } = await until(
      () => officer.listWorkItems({ department: 'registry' }),
      (page) => page.entries.some((item) => item.caseId === id),
    );
    const itemId = entries.find((item) => item.caseId === id)?.id ?? '';
    const complete = (client: KaibanClient) =>
      client.completeWorkItem({ itemId, answer: { note: '准予登记' } });
    await expect(complete(officer)).rejects.toMatchObject({ status: 409, code: 'move-not-allowed' });
    const claimed = await officer.claimWorkItem({ itemId });
    await expect(complete(system.as('officer-chen'))).rejects.toMatchObject({
      code: 'held-by-somebody-else',
    });
    await expect(
      officer.completeWorkItem({ itemId, answer: { note: '准予登记' } }, { ifMatch: claimed.version - 1 }),
    ).rejects.toMatchObject({ status: 412 });
    await complete(officer);
    expect((await finished(id)).decision).toMatchObject({ outcome: 'granted' });

    const execution = await officer.readExecution({ caseId: id });
    expect(execution.status).toBe('SUCCEEDED');
    const state = (name: string) => execution.graph.states.find((one) => one.name === name)?.status;
    expect([state('ExamineRegistration'), state('CallOff')]).toEqual(['succeeded', 'not-entered']);
  });

  it('has functions that anybody can invoke as Lambda has it', async () => {
    const invoke = (name: string, payload: unknown) =>
      fetch(`${system.settings.awsEndpoint}/2015-03-31/functions/${name}/invocations`, {
        method: 'POST',
        body: JSON.stringify(payload),
      });
    const swept = await invoke('sweep-outbox', {});
    expect([swept.status, swept.headers.get('x-amz-executed-version')]).toEqual([200, '$LATEST']);
    const broken = await invoke('reserve-name', { caseId: 'nonsense' });
    expect(broken.headers.get('x-amz-function-error')).toBe('Unhandled');
    expect(await broken.json()).toMatchObject({ errorType: 'Broken' });
    expect((await invoke('no-such-function', {})).status).toBe(404);
  });

  it('can be withdrawn before the licence, and its name is free again', async () => {
    const wanted = {
      name: '双鸭山市安邦撤回科技有限公司',
      scope: ['P0008', ...standardApplication(8).scope],
    };
    const { id } = await submit(8, wanted);
    await see(id, (view) => stepOf(view, 'registration')?.workItemId !== undefined);
    expect((await applicant.withdrawCase({ caseId: id })).status).toBe('withdrawn');
    await expect(applicant.withdrawCase({ caseId: id })).resolves.toMatchObject({ status: 'withdrawn' });
    // The index follows the commit; until then the name is still shown as taken, never the other way round.
    await until(
      () => applicant.checkName({ city: '230500', name: wanted.name, entityType: 'limited-company' }),
      ({ verdict }) => verdict === 'free',
    );
    await until(
      () => officer.readExecution({ caseId: id }),
      (execution) => execution.status === 'ABORTED',
    );
  });

  it('asks a silent partner again when its promise has run out, and tells a supervisor by name', async () => {
    await behave('jinyuan-seals', 'silent');
    const { id } = await submit(9);
    await see(
      id,
      (view) => stepOf(view, 'seals')?.workItemId !== undefined && stepOf(view, 'tax')?.state === 'done',
    );
    await behave('jinyuan-seals', 'normal');
    await fetch(`${system.origin}/local/clock`, {
      method: 'POST',
      body: JSON.stringify({ seconds: 31 * 60 }),
    });
    const view = await finished(id);
    const escalated = view.timeline.find((event) => event.type === 'WorkItemEscalated');
    expect(escalated?.data).toMatchObject({ kind: 'seals', to: 'supervisor-gao' });
  });
});
