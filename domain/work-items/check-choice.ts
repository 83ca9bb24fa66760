import { BankWish } from '../application/parts.ts';
import { itemsOf, type CaseFile } from '../case/case-file.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding } from '../findings.ts';
import { faultsOfName } from '../naming/faults-of-name.ts';
import type { WorkItemKind } from './work-item.ts';

/** Checks what an applicant chooses anew after acceptance (a name, a bank) against the law and the city. */
export function checkChoice(
  file: CaseFile,
  kind: WorkItemKind,
  answer: Record<string, unknown>,
  profile: CityProfile,
): Finding[] {
  if (kind === 'another-name') {
    const { entityType, address, nameRelations } = file.case.application;
    return faultsOfName(String(answer['name']), entityType, address.division, nameRelations);
  }
  return kind === 'another-bank' ? checkBank(file, BankWish.parse(answer['bank']), profile) : [];
}

/** Any bank of the city that has not refused in this case; or none, with a reason. */
function checkBank(file: CaseFile, wish: BankWish, profile: CityProfile): Finding[] {
  if (wish.choice === 'declined') return [];
  const refused = itemsOf(file, 'bank').flatMap((item) => (item.state === 'refused' ? [item.addressee] : []));
  const offered = profile.banks.map((bank) => bank.id).filter((bank) => !refused.includes(bank));
  if (offered.includes(wish.bank)) return [];
  return [
    {
      path: '/bank/bank',
      rule: 'B01',
      message: { zh: '该银行不可选或已拒绝开户', en: 'this bank is not offered here or has refused' },
      base: '企业银行结算账户管理办法',
      remedy:
        offered.length > 0
          ? { zh: `请另选银行：${offered.join('、')}`, en: `choose another bank: ${offered.join(', ')}` }
          : { zh: '没有其他银行，可暂不开户并说明原因', en: 'no other bank is left: decline with a reason' },
    },
  ];
}
