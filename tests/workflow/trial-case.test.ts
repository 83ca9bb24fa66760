import { afterAll, beforeAll, expect, it } from 'vitest';
import { reservationKeys } from '../../domain/naming/reservation-keys.ts';
import { trialApplication } from '../../domain/trial/new-trial.ts';
import { openTrialCase } from '../../usecases/registration/open-trial-case.ts';
import { startWorkflow, type RunningWorkflow } from './running-workflow.ts';

let workflow: RunningWorkflow;
beforeAll(async () => {
  workflow = await startWorkflow();
}, 60_000);
afterAll(() => workflow.stop());

const { city, name, entityType } = trialApplication;

it('a trial goes through the real workflow up to the licence, and leaves nothing behind that anybody counts', async () => {
  const wiring = await import('../../functions/wiring.ts');
  const asked = workflow.registers.received.length;
  // Twice: two trials never meet each other either.
  const trials = [await openTrialCase(wiring), await openTrialCase(wiring)];
  await workflow.moveOn(1);
  for (const { caseId } of trials) {
    const statusOf = async () => (await wiring.cases.find(caseId))?.case.status;
    await workflow.until(async () => (await statusOf()) === 'refused' || undefined);
    expect(await workflow.ended(caseId)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await workflow.path(caseId)).toEqual([
      'ReserveName',
      'IsNameBound',
      'DecideRegistration',
      'IsDecided',
      'CallOff',
      'CalledOff',
    ]);
    const history = await wiring.cases.findWithHistory(caseId);
    expect(history?.events.map(({ type }) => type)).toEqual([
      'TrialOpened',
      'NameBound',
      'RegistrationGranted',
      'TrialEnded',
    ]);
    expect(history?.items).toEqual([]);
    expect(history?.case.company).toBeUndefined();
    const notices = await wiring.notices.list(`case:${caseId}`, { limit: 10 });
    expect(notices.entries).toEqual([]);
    expect(workflow.messages(caseId)).toEqual([]);
  }
  await workflow.until(async () => {
    const due = await wiring.outbox.due('2999-01-01T00:00:00.000Z', 10);
    return due.length === 0 || undefined;
  });
  for (const board of ['running', 'ended'] as const)
    expect((await wiring.cases.listBoard(board, { limit: 10 })).entries).toEqual([]);
  expect(workflow.registers.received).toHaveLength(asked);
  expect(await wiring.auditLog.headsOf(wiring.clock.now().slice(0, 10))).toEqual([]);
  // The name is nobody's, neither by its claims nor in the index.
  expect((await wiring.cases.holdersOf(reservationKeys(name, city).claims, wiring.clock.now())).size).toBe(0);
  const check = await workflow.act('checkName', { body: { city, name, entityType } });
  expect(check.body['verdict']).toBe('free');
});
