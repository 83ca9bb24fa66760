import type { Caller } from '../../domain/callers.ts';
import { mayInCase } from '../../domain/help/acts-for.ts';
import { callOffEverything } from '../../domain/case/call-off.ts';
import { moveCase } from '../../domain/case/lifecycle.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Actor } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeCase } from './change-case.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

/** Takes an application back before the licence: everything prepared is called off, the name released. */
export async function withdrawCase(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<CaseView>> {
  const changed = await changeCase(
    needs,
    caseId,
    (file, at) => {
      if (!mayInCase(caller, file.case, 'withdraw', at)) return refuse('case-not-found', { id: caseId });
      if (file.case.status === 'withdrawn') return accept(undefined);
      const withdrawn = moveCase(file.case, 'withdraw', at);
      if (!withdrawn.ok) return withdrawn;
      const actor: Actor = {
        kind: caller.id === file.case.owner ? 'applicant' : 'officer',
        id: caller.id,
      };
      const { items, events, claims } = callOffEverything(file, loadCity(file.case.city), actor, at);
      return accept({
        case: withdrawn.value,
        items,
        claims,
        events: [{ type: 'CaseWithdrawn', data: {}, actor }, ...events],
      });
    },
    (file) =>
      caller.request && {
        caller: caller.id,
        ...caller.request,
        body: caseView({ ...file, events: [] }, loadCity(file.case.city), needs.clock.now(), 'applicant'),
      },
  );
  if (!changed.ok) return changed;
  return accept(
    caseView(
      { ...changed.value, events: [] },
      loadCity(changed.value.case.city),
      needs.clock.now(),
      'applicant',
    ),
  );
}
