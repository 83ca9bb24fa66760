import type { CityProfile } from '../cities/city-profile.ts';
import { lastItemOf, type CaseFile } from './case-file.ts';

/** How a gift of the city stands: on its way, made, in the company's hands, or not wanted. */
export type GiftState = 'preparing' | 'made' | 'given' | 'not-wanted';

/** One gift of the city to a new company (大礼包), for nothing. */
export type Gift = { readonly gift: CityProfile['gifts'][number]; readonly state: GiftState };

/** The gifts of the city in this case; none before there is a company. */
export function giftsOf(file: CaseFile, profile: CityProfile): Gift[] {
  if (!file.case.company) return [];
  return profile.gifts.map((gift) => ({ gift, state: stateOf(gift, file) }));
}

function stateOf(gift: Gift['gift'], file: CaseFile): GiftState {
  const { handOver, company, application, bank } = file.case;
  const thing: GiftState = handOver?.state === 'handed-over' ? 'given' : 'made';
  const isDone = (kind: 'seals' | 'bank' | 'tax') => lastItemOf(file, kind)?.state === 'completed';
  switch (gift) {
    case 'steward':
      return 'given';
    case 'account':
      if (bank.choice === 'declined') return 'not-wanted';
      return isDone('bank') ? 'given' : 'preparing';
    case 'e-seal':
      return company?.electronicSeals ? 'given' : 'not-wanted';
    case 'licence-copy':
      return thing;
    case 'seals':
      return isDone('seals') ? thing : 'preparing';
    case 'ukey':
      if (application.tax.invoices !== 'ukey') return 'not-wanted';
      return isDone('tax') ? thing : 'preparing';
  }
}
