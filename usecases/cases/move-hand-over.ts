import type { Caller } from '../../domain/callers.ts';
import type { CaseFile } from '../../domain/case/case-file.ts';
import { moveHandOver, type HandOverMove } from '../../domain/case/hand-over.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Actor } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeCase, type Decide } from './change-case.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

type Command = { readonly caseId: CaseId; readonly move: HandOverMove };

const staff = ['front-desk', 'registry-officer', 'supervisor'] as const;

/**
 * Hands over what is a thing: makes it ready or sends it, and records who received it. The window does all of it; the
 * owner may confirm that he has received his parcel, and nothing else.
 */
export async function moveHandOverOfCase(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { caseId, move }: Command,
): Promise<Result<CaseView>> {
  const view = (file: CaseFile) => {
    const reader = file.case.owner === caller.id ? 'applicant' : 'officer';
    return caseView({ ...file, events: [] }, loadCity(file.case.city), needs.clock.now(), reader);
  };
  const decide: Decide = (file, at) => {
    const { handOver, owner } = file.case;
    const isStaff = staff.some((role) => caller.roles.includes(role));
    if (!isStaff && owner !== caller.id) return refuse('case-not-found', { id: caseId });
    if (!handOver) return refuse('move-not-allowed', { move: move.move, status: file.case.status });
    if (!isStaff && !(move.move === 'receive' && handOver.way === 'parcel')) {
      return refuse('not-yours-to-do', { move: move.move });
    }
    const moved = moveHandOver(handOver, move, { actor: caller.id, at });
    if (!moved.ok) return moved;
    const actor: Actor = { kind: isStaff ? 'officer' : 'applicant', id: caller.id };
    return accept({
      case: { ...file.case, handOver: moved.value },
      events: [{ type: 'HandOverMoved', data: { state: moved.value.state }, actor }],
    });
  };
  const changed = await changeCase(
    needs,
    caseId,
    decide,
    (file) => caller.request && { caller: caller.id, ...caller.request, body: view(file) },
  );
  return changed.ok ? accept(view(changed.value)) : changed;
}
