import { preparedHandOver } from '../../domain/case/hand-over.ts';
import { moveCase } from '../../domain/case/lifecycle.ts';
import { isComplete } from '../../domain/case/progress.ts';
import { casePauses } from '../../domain/case/pauses.ts';
import { serviceSeconds } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { changeCaseInStep } from './change-case-in-step.ts';

/** Closes the case when every mandatory end fact is there; otherwise it stays open and visible. */
export async function finishCase(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<{ outcome: 'finished' | 'unfinished' }>> {
  const changed = await changeCaseInStep(needs, caseId, (file, at) => {
    const { case: subject } = file;
    const profile = loadCity(subject.city);
    if (subject.status === 'finished' || !isComplete(file)) return accept(undefined);
    const finished = moveCase(subject, 'finish', at);
    if (!finished.ok) return finished;
    return accept({
      case: { ...finished.value, handOver: preparedHandOver(subject, at) },
      events: [
        {
          type: 'CaseFinished',
          data: {
            serviceSeconds: serviceSeconds(profile, subject.acceptedAt, at, casePauses(file.items)),
            wallSeconds: Math.round((Date.parse(at) - Date.parse(subject.acceptedAt)) / 1000),
          },
          actor: system,
        },
      ],
    });
  });
  if (!changed.ok) return changed;
  return accept({ outcome: changed.value.case.status === 'finished' ? 'finished' : 'unfinished' });
}
