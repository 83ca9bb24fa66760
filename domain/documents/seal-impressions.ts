import type { CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { drawSeal } from '../seals/drawing.ts';
import { impressionsOf } from '../seals/impressions.ts';
import { sealNames } from '../services/seal-set.ts';
import type { ImpressionSheet } from './document.ts';
import { caseReference } from './letter-parts.ts';

/** The impressions of the seals in their true size (印模), marked as specimens until the filing is confirmed. */
export function sealImpressions(file: CaseFile, profile: CityProfile): ImpressionSheet | undefined {
  const { company } = file.case;
  if (!company) return undefined;
  return {
    layout: 'impressions',
    title: { zh: '印章印模', en: 'Seal impressions' },
    reference: caseReference(file.case),
    at: company.issuedAt,
    simulated: profile.authority.simulated,
    impressions: impressionsOf(file, profile).map(({ seal, number, isSpecimen }) => ({
      title: sealNames[seal.kind],
      caption: `${seal.widthMm} × ${seal.heightMm} mm　${number ?? '尚未刻制'}`,
      drawing: drawSeal(seal, number),
      isSpecimen,
    })),
  };
}
