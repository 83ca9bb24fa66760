import { CaseId } from '../../domain/ids.ts';
import { lastItemOf } from '../../domain/case/case-file.ts';
import type { Ports } from '../../domain/ports.ts';
import { licenceClaim } from '../../domain/registration/licence.ts';
import { sealStateOn, type SealState } from '../../domain/seals/seal-state.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

/** An electronic seal as anybody may check it: the signed record, whether it holds, and whether it was filed. */
export type SealVerification = {
  /** The signature holds and the seal has not expired. */
  readonly valid: boolean;
  readonly state: SealState;
  /** Whether the filing with public security has been sent. */
  readonly filed: boolean;
  readonly record: Readonly<Record<string, unknown>>;
  /** The signed record itself, to be kept and checked offline. */
  readonly seal: string;
};

/** Looks up an electronic seal by its id and checks signature, then validity. */
export async function verifyElectronicSeal(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  { sealId }: { sealId: string },
): Promise<Result<SealVerification>> {
  const at = needs.clock.now();
  const claim = licenceClaim(sealId.split('-')[0] ?? '');
  const holder = (await needs.cases.holdersOf([claim], at)).get(claim);
  const file = holder ? await needs.cases.find(CaseId.parse(holder)) : undefined;
  const found = file?.case.company?.electronicSeals?.find(({ id }) => id === sealId);
  if (!file || !found) return refuse('seal-not-found', { sealId });
  const record = await needs.signer.verify(found.record);
  const state = sealStateOn(record, chinaDateOf(at));
  return accept({
    valid: state === 'in-force',
    state,
    filed: lastItemOf(file, 'seals')?.state === 'completed',
    record: record ?? {},
    seal: found.record,
  });
}
