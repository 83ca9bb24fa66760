import { sealedHead, type ChainExport } from '../../domain/audit/check-export.ts';
import type { Caller } from '../../domain/callers.ts';
import { isSupervisor } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/** The whole chain of a case with a signature over its end, for its owner or a supervisor; it holds no personal data. */
export async function exportChain(
  { cases, clock, signer }: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<ChainExport>> {
  const history = await cases.findWithHistory(caseId);
  if (!history || !(history.case.owner === caller.id || isSupervisor(caller))) {
    return refuse('case-not-found', { id: caseId });
  }
  const { sequence, hash } = history.log;
  const unsealed = {
    caseId,
    exportedAt: clock.now(),
    events: history.events.map(({ caseId: _, ...event }) => event),
    head: { sequence, hash },
  };
  return accept({ ...unsealed, seal: await signer.sign(sealedHead(unsealed)) });
}
