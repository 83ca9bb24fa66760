import { graphOf, type Graph } from '../../domain/executions/graph.ts';
import { hindranceToRedrive, type RedriveHindrance } from '../../domain/executions/redrive.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { ExecutionRecord, Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { caseLine, type CaseLine } from '../views/case-line.ts';
import { caseSummary } from '../../domain/case/case-summary.ts';

/** One execution for the console: what it runs, where it stands, what has happened. */
export type ExecutionView = Omit<ExecutionRecord, 'definition' | 'isRedrivable'> & {
  readonly case: CaseLine;
  readonly graph: Graph;
  /** Why it cannot be redriven; nothing when it can. */
  readonly redriveHindrance?: RedriveHindrance;
};

/** Opens one execution; the only read that asks the workflow service. */
export async function readExecution(
  needs: Pick<Ports, 'cases' | 'clock' | 'executions'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<ExecutionView>> {
  const [file, found] = await Promise.all([needs.cases.find(caseId), needs.executions.find(caseId)]);
  if (!file || !found) return refuse('execution-not-found', { id: caseId });
  const { definition, isRedrivable: _said, ...execution } = found;
  const hindrance = hindranceToRedrive(found, file.case.status);
  return accept({
    ...execution,
    ...(hindrance && { redriveHindrance: hindrance }),
    case: caseLine(caseSummary(file.case), needs.clock.now()),
    graph: graphOf(definition, execution.events),
  });
}
