import { describe, expect, it } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { resumeCase } from '../../usecases/cases/resume-case.ts';
import { accepted, named, referred, refusal, registered, value, wang, type Journey } from './journey.ts';

const howFar = async ({ world, id }: Journey) =>
  value(await resumeCase(world, { caseId: id, isRedriven: true })).outcome;

describe('a case that came to a stop', () => {
  it('stops its execution the first time, and says so', async () => {
    const { world, id } = await accepted();
    await expect(resumeCase(world, { caseId: id, isRedriven: false })).rejects.toThrow(/operator/);
  });

  it('goes on from what it has', async () => {
    expect(await howFar(await accepted())).toBe('unnamed');
    expect(await howFar(await named())).toBe('named');
    expect(await howFar(await registered())).toBe('registered');
  });

  it('is called off where an officer has refused it', async () => {
    const journey = await referred(wang);
    const itemId = await journey.wait('examination');
    value(await claimWorkItem(journey.world, wang, { itemId }));
    const reasons = [{ code: 'false-papers', text: '不符' }];
    value(await refuseWorkItem(journey.world, wang, { itemId, reasons }));
    expect(await howFar(journey)).toBe('refused');
  });

  it('has to exist', async () => {
    const { world } = await accepted();
    const caseId = 'case_00000000000000000000000000' as CaseId;
    expect(refusal(await resumeCase(world, { caseId, isRedriven: true })).code).toBe('case-not-found');
  });
});
