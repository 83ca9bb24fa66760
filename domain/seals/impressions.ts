import { lastItemOf, type CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { PlannedSeal } from '../services/seal-set.ts';
import { SealsAnswer, sealsOf } from '../services/seals.ts';

/** One seal of a company as it stands now. */
export type Impression = {
  readonly seal: PlannedSeal;
  /** Its number, once it has been engraved. */
  readonly number?: string;
  /** Before public security has confirmed the filing it is a specimen (样) and no more. */
  readonly isSpecimen: boolean;
};

/** The impressions of a company's seals; none before there is a company. */
export function impressionsOf(file: CaseFile, profile: CityProfile): Impression[] {
  const item = lastItemOf(file, 'seals');
  const answer = SealsAnswer.safeParse(item?.answer).data;
  const isFiled = item?.afterwards?.some(({ fact }) => fact === 'filing-receipt') ?? false;
  return sealsOf(file.case, profile).map((seal) => {
    const number = answer?.seals.find(({ kind }) => kind === seal.kind)?.number;
    return { seal, ...(number && { number }), isSpecimen: !isFiled || number === undefined };
  });
}
