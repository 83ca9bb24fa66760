import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lin, programOf, zhao } from '../usecases/journey.ts';
import { aFreshApplication, startFunctions, type Functions } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const [bank, branch] = ['rural-bank', 'centre'];

async function slots(): Promise<{ at: string }[]> {
  const { body } = await functions.call('listVisitSlots', {
    as: lin,
    path: { city: '230500', bank, branch },
  });
  return body['slots'] as { at: string }[];
}

const visiting = (at: string) =>
  functions.submit(lin, {
    ...aFreshApplication(),
    bank: { choice: 'open', bank, appointment: { way: 'visit', branch, at } },
  });

describe('the last seat of a slot, over the interface and the real table', () => {
  it('goes to one of those who ask at once; the others are told which field, why, and what to do', async () => {
    const at = (await slots())[8]?.at ?? '';
    const answers = await Promise.all([visiting(at), visiting(at), visiting(at)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    const refused = answers.find(({ status }) => status === 422);
    expect(refused?.body).toMatchObject({
      code: 'application-has-faults',
      findings: [{ path: '/bank/appointment/at', rule: 'P07' }],
    });
    expect((await slots()).map((slot) => slot.at)).not.toContain(at);
  });

  it('is free again when whoever had it has moved, which only he and his bank may do', async () => {
    const free = await slots();
    const [from, to, third] = [free[5]?.at ?? '', free[6]?.at ?? '', free[7]?.at ?? ''];
    const { body } = await visiting(from);
    const move = (as: typeof lin, at: string, reason: string) =>
      functions.call('moveAppointment', {
        as,
        path: { caseId: String(body['id']) },
        body: { branch, at, reason },
      });
    expect((await move(zhao, to, 'applicant-asks')).body.code).toBe('case-not-found');
    expect((await move(programOf('longjiang-bank'), to, 'branch-closed')).body.code).toBe('case-not-found');
    expect((await move(lin, to, 'branch-closed')).body.code).toBe('not-yours-to-do');
    expect((await move(lin, '2026-01-01T00:00:00.000Z', 'applicant-asks')).status).toBe(422);
    expect((await move(lin, to, 'no-reason')).status).toBe(400);
    expect(await move(lin, to, 'applicant-asks')).toMatchObject({
      status: 200,
      body: { at: to, movable: true },
    });
    expect((await slots()).map((slot) => slot.at)).toContain(from);
    const banks = await move(programOf(bank), third, 'branch-closed');
    expect(banks).toMatchObject({ status: 200, body: { at: third } });
    expect(JSON.stringify(banks.body)).not.toContain('seat');
  });
});
