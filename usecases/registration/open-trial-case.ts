import { loadCity } from '../../domain/cities/cities.ts';
import { Unavailable } from '../../domain/faults.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { newTrial, trialApplication } from '../../domain/trial/new-trial.ts';

/**
 * Opens a trial (试运行): store, outbox, workflow, names and rules do for it what they do for everybody, up to the
 * licence. It takes no number and sends nothing to partners or registers. Called by the schedule only.
 */
export async function openTrialCase({
  cases,
  clock,
  digest,
  ids,
}: Pick<Ports, 'cases' | 'clock' | 'digest' | 'ids'>): Promise<{ readonly caseId: CaseId }> {
  const at = clock.now();
  const trial = newTrial(ids.newCaseId(), loadCity(trialApplication.city), at, digest);
  const commit = await cases.commit(
    {
      before: undefined,
      after: trial,
      items: [],
      events: [{ type: 'TrialOpened', data: {}, actor: system }],
    },
    at,
  );
  if (commit.kind !== 'done') throw new Unavailable(`the trial could not be stored: ${commit.kind}`);
  return { caseId: trial.id };
}
