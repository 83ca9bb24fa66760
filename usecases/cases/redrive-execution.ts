import type { Caller } from '../../domain/callers.ts';
import { caseSummary } from '../../domain/case/case-summary.ts';
import { hindranceToRedrive } from '../../domain/executions/redrive.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { caseLine, type CaseLine } from '../views/case-line.ts';
import { changeCase } from './change-case.ts';

/**
 * Lets the failed execution of a case go on from where it failed, by a supervisor's hand, once the cause is mended. Who
 * did it stands in the log of the case; the workflow service hears of it from that record. Refused
 * `execution-not-redrivable` with the reason.
 */
export async function redriveExecution(
  needs: Pick<Ports, 'cases' | 'clock' | 'executions'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<CaseLine>> {
  const execution = await needs.executions.find(caseId);
  if (!execution) return refuse('execution-not-found', { id: caseId });
  const lineOf = (subject: Parameters<typeof caseSummary>[0]) =>
    caseLine(caseSummary(subject), needs.clock.now());
  const changed = await changeCase(
    needs,
    caseId,
    ({ case: subject }) => {
      const why = hindranceToRedrive(execution, subject.status);
      if (why !== undefined) return refuse('execution-not-redrivable', { why });
      const data = { error: execution.error ?? execution.status };
      return accept({
        events: [{ type: 'ExecutionRedriven', data, actor: { kind: 'officer', id: caller.id } }],
      });
    },
    (file) => caller.request && { caller: caller.id, ...caller.request, body: lineOf(file.case) },
  );
  return changed.ok ? accept(lineOf(changed.value.case)) : changed;
}
