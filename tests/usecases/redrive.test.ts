import { describe, expect, it } from 'vitest';
import { hindranceToRedrive } from '../../domain/executions/redrive.ts';
import { readExecution } from '../../usecases/cases/read-execution.ts';
import { redriveExecution } from '../../usecases/cases/redrive-execution.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { sweepOutbox } from '../../usecases/dispatch-outbox.ts';
import { accepted, gao, lin, registered, refusal, value, type Journey } from './journey.ts';

const definition = JSON.stringify({ StartAt: 'Done', States: { Done: { Type: 'Succeed' } } });

/** A case whose execution has ended so. */
async function ended(
  status: string,
  isRedrivable = status !== 'SUCCEEDED',
  begin: () => Promise<Journey> = registered,
): Promise<Journey> {
  const journey = await begin();
  const { world, id } = journey;
  await sweepOutbox(world, 50);
  await world.workflow.stop(id, 'failed');
  const startedAt = world.clock.now();
  world.records.set(id, {
    status,
    startedAt,
    definition,
    events: [],
    redriveCount: 0,
    isRedrivable,
    ...(status === 'FAILED' && { error: 'Broken' }),
  });
  return journey;
}

describe('a failed execution', () => {
  it('goes on by a supervisor’s hand, who stands in the log with the failure', async () => {
    const { world, id } = await ended('FAILED');
    expect(value(await readExecution(world, { caseId: id })).redriveHindrance).toBeUndefined();
    expect(value(await redriveExecution(world, gao, { caseId: id }))).toMatchObject({ id });
    const last = (await world.cases.findWithHistory(id))?.events.at(-1);
    expect(last).toMatchObject({
      type: 'ExecutionRedriven',
      data: { error: 'Broken' },
      actor: { kind: 'officer', id: gao.id },
    });
    await sweepOutbox(world, 50);
    await sweepOutbox(world, 50);
    expect(world.workflow.executions.get(id)).toMatchObject({ status: 'running', redrives: [last?.hash] });
  });

  it('goes on later when the workflow service is down', async () => {
    const { world, id } = await ended('TIMED_OUT');
    value(await redriveExecution(world, gao, { caseId: id }));
    world.workflow.down = true;
    await sweepOutbox(world, 50);
    world.workflow.down = false;
    world.clock.moveOn(60);
    await sweepOutbox(world, 50);
    expect(world.workflow.executions.get(id)).toMatchObject({ status: 'running' });
  });

  it.each([
    ['RUNNING', true, 'running'],
    ['SUCCEEDED', false, 'succeeded'],
    ['FAILED', false, 'too-late'],
  ] as const)('is not %s, redrivable %s: that is refused as %s', async (status, isRedrivable, why) => {
    const { world, id } = await ended(status, isRedrivable);
    expect(value(await readExecution(world, { caseId: id })).redriveHindrance).toBe(why);
    const refused = refusal(await redriveExecution(world, gao, { caseId: id }));
    expect(refused).toMatchObject({ code: 'execution-not-redrivable', facts: { why } });
  });

  it('whose case was withdrawn stays stopped', async () => {
    const { world, id } = await ended('ABORTED', true, accepted);
    value(await withdrawCase(world, lin, { caseId: id }));
    expect(refusal(await redriveExecution(world, gao, { caseId: id })).facts).toMatchObject({
      why: 'case-ended',
    });
    expect(hindranceToRedrive({ status: 'ABORTED', isRedrivable: true }, 'refused')).toBe('case-ended');
  });

  it('has to be there', async () => {
    const { world, id } = await registered();
    expect(refusal(await redriveExecution(world, gao, { caseId: id })).code).toBe('execution-not-found');
  });
});
