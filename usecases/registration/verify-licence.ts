import { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { licenceClaim } from '../../domain/registration/licence.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';

/** A licence as anybody may see it: the record that was signed, and whether its signature holds. */
export type LicenceVerification = {
  readonly valid: boolean;
  readonly record: Readonly<Record<string, unknown>>;
  readonly licence: string;
  /** Since when another version stands instead of this one. */
  readonly supersededAt?: string;
};

/** Looks up a licence by its number, in the version that stands or in another one, and checks its signature. */
export async function verifyLicence(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  { licenceNumber, version }: { licenceNumber: string; version?: number | undefined },
): Promise<Result<LicenceVerification>> {
  const claim = licenceClaim(licenceNumber);
  const holder = (await needs.cases.holdersOf([claim], needs.clock.now())).get(claim);
  const company = holder && (await needs.cases.find(CaseId.parse(holder)))?.case.company;
  if (!company) return refuse('licence-not-found', { licenceNumber });
  const earlier = company.earlierLicences?.find((one) => one.version === version);
  const licence = earlier?.licence ?? company.licence;
  const record = await needs.signer.verify(licence);
  if (!earlier && version !== undefined && record?.['version'] !== version)
    return refuse('licence-not-found', { licenceNumber, version });
  return accept({
    valid: record !== undefined,
    record: record ?? {},
    licence,
    ...(earlier && { supersededAt: earlier.until }),
  });
}
