import type { Caller } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { drawSeal } from '../../domain/seals/drawing.ts';
import { impressionsOf } from '../../domain/seals/impressions.ts';
import { sealSvg } from '../../domain/seals/svg.ts';
import { sealNames, type SealKind } from '../../domain/services/seal-set.ts';
import type { Text } from '../../domain/findings.ts';
import { documentSources } from '../cases/document-sources.ts';

/** One seal as a page shows it. */
export type SealView = {
  readonly kind: SealKind;
  readonly name: Text;
  readonly number?: string;
  /** Marked 样 until public security has confirmed the filing. */
  readonly isSpecimen: boolean;
  /** The impression, as SVG in its true size. */
  readonly image: string;
  /** The id under which anybody may verify the electronic seal, and its signed record, where one was issued. */
  readonly electronic?: { readonly id: string; readonly record: string };
};

/** The seals of a case with their impressions, for its owner or an officer. */
export async function readSeals(
  needs: Pick<Ports, 'cases' | 'clock' | 'signer'>,
  caller: Caller,
  { caseId }: { caseId: CaseId },
): Promise<Result<{ seals: readonly SealView[] }>> {
  const sources = await documentSources(needs, caller, { caseId });
  if (!sources.ok) return sources;
  const { file, profile } = sources.value;
  const mark = profile.authority.simulated ? '模拟' : undefined;
  return accept({
    seals: impressionsOf(file, profile).map(({ seal, number, isSpecimen }) => {
      const name = sealNames[seal.kind];
      const electronic = file.case.company?.electronicSeals?.find(({ kind }) => kind === seal.kind);
      return {
        kind: seal.kind,
        name,
        ...(number && { number }),
        isSpecimen,
        image: sealSvg(drawSeal(seal, number), name.zh, isSpecimen ? '样' : mark),
        ...(electronic && { electronic: { id: electronic.id, record: electronic.record } }),
      };
    }),
  });
}
