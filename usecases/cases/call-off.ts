import { callOffEverything } from '../../domain/case/call-off.ts';
import { lastItemOf } from '../../domain/case/case-file.ts';
import { moveCase } from '../../domain/case/lifecycle.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { endTrial } from '../../domain/trial/trial.ts';
import { changeCaseInStep } from './change-case-in-step.ts';

/** Ends a trial, or a case that an officer has refused: every prepared order is called off and the name is free again. */
export async function callOff(
  needs: Pick<Ports, 'cases' | 'clock'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<{ outcome: 'called-off' }>> {
  const changed = await changeCaseInStep(needs, caseId, (file, at) => {
    if (file.case.status === 'refused') return accept(undefined);
    if (file.case.trial) return endTrial(file.case, at);
    const refused = moveCase(file.case, 'refuse', at);
    if (!refused.ok) return refused;
    const reasons = lastItemOf(file, 'examination')?.reasons?.map((reason) => reason.code) ?? [];
    const { items, events, claims } = callOffEverything(file, loadCity(file.case.city), system, at);
    return accept({
      case: refused.value,
      items,
      claims,
      events: [{ type: 'CaseRefused', data: { reasons }, actor: system }, ...events],
    });
  });
  return changed.ok ? accept({ outcome: 'called-off' }) : changed;
}
