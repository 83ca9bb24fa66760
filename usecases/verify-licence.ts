import { CaseId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { licenceClaim } from '../domain/registration/licence.ts';
import { accept, refuse, type Result } from '../domain/result.ts';

/** A licence as anybody may see it: the record that was signed, and whether its signature holds. */
export type LicenceVerification = {
  readonly valid: boolean;
  readonly record: Readonly<Record<string, unknown>>;
  readonly licence: string;
};

/** Looks up a licence by its number and checks its signature. */
export async function verifyLicence(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  { licenceNumber }: { licenceNumber: string },
): Promise<Result<LicenceVerification>> {
  const claim = licenceClaim(licenceNumber);
  const holder = (await needs.cases.holdersOf([claim], needs.clock.now())).get(claim);
  const company = holder && (await needs.cases.find(CaseId.parse(holder)))?.case.company;
  if (!company) return refuse('licence-not-found', { licenceNumber });
  const record = await needs.signer.verify(company.licence);
  return accept({ valid: record !== undefined, record: record ?? {}, licence: company.licence });
}
