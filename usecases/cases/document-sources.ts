import { isOfficer, type Caller } from '../../domain/callers.ts';
import { mayInCase } from '../../domain/help/acts-for.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Sources } from '../../domain/documents/documents-of.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/** The facts of a case's documents for its owner or an officer; for anybody else there is no such case. */
export async function documentSources(
  needs: Pick<Ports, 'cases' | 'signer' | 'clock'>,
  caller: Caller,
  { caseId, origin }: { caseId: CaseId; origin?: string | undefined },
): Promise<Result<Sources>> {
  const file = await needs.cases.findWithHistory(caseId);
  const reader =
    file && mayInCase(caller, file.case, 'read-documents', needs.clock.now())
      ? 'owner'
      : isOfficer(caller)
        ? 'officer'
        : undefined;
  if (!file || !reader) return refuse('case-not-found', { id: caseId });
  const { company, city } = file.case;
  const record = company && (await needs.signer.verify(company.licence));
  return accept({ file, profile: loadCity(city), reader, record, origin });
}
