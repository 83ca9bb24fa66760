import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { sealNames } from '../services/seal-set.ts';
import { sealsOf } from '../services/seals.ts';
import { addYears } from '../time/calendar-date.ts';
import { chinaDateOf } from '../time/instant.ts';
import { drawSeal } from './drawing.ts';
import type { ElectronicSeal } from './electronic-seal-shape.ts';
import { sealSvg } from './svg.ts';

/** How long an electronic seal holds, as the certificates behind it do. */
const years = 5;

/**
 * What is signed for each electronic seal of a new company (电子印章管理办法, 国办发〔2025〕33号: image, name, owner, and who made
 * it). Issued together with the electronic licence; plainly marked as simulated while no licensed maker is configured.
 */
export function electronicSealRecords(
  subject: Case,
  profile: CityProfile,
  issuedAt: string,
): { id: string; kind: ElectronicSeal['kind']; record: Record<string, unknown> }[] {
  const { company } = subject;
  if (!company) return [];
  const { simulated } = profile.authority;
  const validUntil = addYears(chinaDateOf(issuedAt), years);
  return sealsOf(subject, profile).map((seal, at) => {
    const id = `${company.licenceNumber}-${at + 1}`;
    const name = `${company.name}${sealNames[seal.kind].zh}`;
    return {
      id,
      kind: seal.kind,
      record: {
        type: 'electronic-seal',
        version: 1,
        sealId: id,
        kind: seal.kind,
        name,
        owner: company.name,
        creditCode: company.creditCode,
        image: sealSvg(drawSeal(seal), name, simulated ? '模拟' : undefined),
        issuedAt,
        validUntil,
        maker: simulated ? '电子印章制作系统（模拟，非法定电子印章）' : profile.authority.name.zh,
        simulated,
      },
    };
  });
}
