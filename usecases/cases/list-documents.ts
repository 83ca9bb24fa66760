import type { Caller } from '../../domain/callers.ts';
import { documentsOf, type DocumentEntry } from '../../domain/documents/documents-of.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { documentSources } from './document-sources.ts';

/** The documents that a case has now, for its owner or an officer. */
export async function listDocuments(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<{ entries: readonly DocumentEntry[] }>> {
  const sources = await documentSources(needs, caller, { caseId });
  return sources.ok ? accept({ entries: documentsOf(sources.value) }) : sources;
}
