import { moveCase } from '../../domain/case/lifecycle.ts';
import { wantedServices } from '../../domain/case/progress.ts';
import { waitSeconds } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { compactLicence } from '../../domain/registration/compact-licence.ts';
import {
  companyNumbers,
  companySequence,
  licenceClaim,
  licenceRecord,
} from '../../domain/registration/licence.ts';
import { electronicSealRecords } from '../../domain/seals/electronic-seal.ts';
import type { ElectronicSeal } from '../../domain/seals/electronic-seal-shape.ts';
import { accept, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { isExtra } from '../../domain/services/extra-kinds.ts';
import type { ServiceKind } from '../../domain/services/services.ts';
import { changeCaseInStep } from '../cases/change-case-in-step.ts';

/** The licence is issued; these services follow, each within its seconds. */
export type IssueOutcome = {
  outcome: 'issued';
  services: {
    seals: { timeoutSeconds: number };
    bank: { outcome: 'wanted'; timeoutSeconds: number } | { outcome: 'declined' };
    tax: { timeoutSeconds: number };
  };
  extras: { kind: ServiceKind; timeoutSeconds: number }[];
};

/**
 * Makes the company exist: credit code and licence number exactly once, the licence record signed, the name
 * kept for good. The number belongs to the case from its first request, so a crash in between wastes none.
 */
export async function issueLicence(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<IssueOutcome>> {
  const changed = await changeCaseInStep(needs, caseId, async ({ case: subject }, at) => {
    if (subject.company) return accept(undefined);
    const registered = moveCase(subject, 'register', at);
    if (!registered.ok) return registered;

    const profile = loadCity(subject.city);
    const { entityType } = subject.application;
    const sequence = await needs.cases.numberFor(companySequence, caseId);
    const numbers = companyNumbers(profile, entityType, sequence);
    const foundedOn = chinaDateOf(at);
    const record = licenceRecord(subject, profile, numbers, foundedOn);
    const licence = await needs.signer.sign(record);
    const licenceCode = await needs.signer.sign(compactLicence(record));
    const company = { name: subject.name, ...numbers, foundedOn, issuedAt: at, licence, licenceCode };
    const founded = { ...registered.value, company };
    const electronicSeals = subject.application.seals.electronic
      ? await signedSeals(needs.signer, electronicSealRecords(founded, profile, at))
      : undefined;
    const keptForGood = subject.nameClaims ?? [];
    return accept({
      case: { ...founded, company: { ...company, ...(electronicSeals && { electronicSeals }) } },
      claims: [...keptForGood, `code:${numbers.creditCode}`, licenceClaim(numbers.licenceNumber)].map(
        (key) => ({
          action: 'take' as const,
          key,
        }),
      ),
      numberUsed: companySequence,
      events: [{ type: 'LicenceIssued', data: numbers, actor: system }],
    });
  });
  if (!changed.ok) return changed;

  const file = changed.value;
  const profile = loadCity(file.case.city);
  const wait = (kind: ServiceKind) => ({ timeoutSeconds: waitSeconds(profile, kind, needs.clock.now()) });
  const extras = wantedServices(file, profile).filter(isExtra);
  return accept({
    outcome: 'issued',
    services: {
      seals: wait('seals'),
      bank:
        file.case.bank.choice === 'open' ? { outcome: 'wanted', ...wait('bank') } : { outcome: 'declined' },
      tax: wait('tax'),
    },
    extras: extras.map((kind) => ({ kind, ...wait(kind) })),
  });
}

/** The electronic seals, each signed like the licence, so that anybody can verify them offline. */
function signedSeals(
  signer: Ports['signer'],
  records: ReturnType<typeof electronicSealRecords>,
): Promise<ElectronicSeal[]> {
  return Promise.all(
    records.map(async ({ id, kind, record }) => ({ id, kind, record: await signer.sign(record) })),
  );
}
