import type { Caller } from '../../domain/callers.ts';
import type { Company } from '../../domain/case/case.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { compactLicence } from '../../domain/registration/compact-licence.ts';
import {
  changedFacts,
  nextVersion,
  nothingCorrected,
  type LicenceCorrections,
} from '../../domain/registration/reissue.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { exclusionOf } from '../../domain/staff/exclusions.ts';
import { changeCase } from '../cases/change-case.ts';
import { caseView, type CaseView } from '../views/case-view.ts';

type Command = {
  readonly caseId: CaseId;
  readonly corrections: LicenceCorrections;
  readonly reason: string;
};

/**
 * Puts a printing error in a licence right: the same licence number, the next version, signed anew. The version before
 * stays with its reason, so that whoever checks it is told that it has been superseded. Whom the case excludes from
 * deciding it (its applicant, who took it in, who stepped back) is refused `may-not-decide`.
 */
export async function reissueLicence(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  caller: Caller,
  { caseId, corrections, reason }: Command,
): Promise<Result<CaseView>> {
  const viewOf = (file: Parameters<typeof caseView>[0]) =>
    caseView(file, loadCity(file.case.city), needs.clock.now(), 'officer');
  const changed = await changeCase(
    needs,
    caseId,
    async ({ case: subject }, at) => {
      const excluded = exclusionOf(subject, caller.id);
      if (excluded !== undefined) return refuse('may-not-decide', { why: excluded });
      const { company } = subject;
      if (!company) return refuse('move-not-allowed', { status: subject.status });
      const record = await needs.signer.verify(company.licence);
      if (!record) throw new Error(`the licence of ${caseId} cannot be verified`);
      const facts = changedFacts(record, corrections);
      if (Object.keys(facts).length === 0)
        return refuse('answer-has-faults', { findings: [nothingCorrected] });

      const next = nextVersion(record, facts);
      const { version } = next;
      return accept({
        case: { ...subject, company: await signed(needs, company, next, { until: at, reason }) },
        events: [
          {
            type: 'LicenceReissued',
            data: { licenceNumber: company.licenceNumber, version, facts: Object.keys(facts) },
            actor: { kind: 'officer', id: caller.id },
          },
        ],
      });
    },
    (file) =>
      caller.request && { caller: caller.id, ...caller.request, body: viewOf({ ...file, events: [] }) },
  );
  return changed.ok ? accept(viewOf({ ...changed.value, events: [] })) : changed;
}

async function signed(
  { signer }: Pick<Ports, 'signer'>,
  company: Company,
  record: Readonly<Record<string, unknown>>,
  end: { readonly until: string; readonly reason: string },
): Promise<Company> {
  const { licence, earlierLicences = [] } = company;
  return {
    ...company,
    licence: await signer.sign(record),
    licenceCode: await signer.sign(compactLicence(record)),
    earlierLicences: [...earlierLicences, { version: Number(record['version']) - 1, licence, ...end }],
  };
}
