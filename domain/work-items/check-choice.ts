import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { BankWish } from '../application/application.ts';
import type { Finding } from '../findings.ts';
import { faultsOfName } from '../naming/faults-of-name.ts';
import type { WorkItemKind } from './work-item.ts';

/** Checks what an applicant chooses anew after acceptance (a name, a bank) against the city and the law. */
export function checkChoice(
  subject: Case,
  kind: WorkItemKind,
  answer: Record<string, unknown>,
  profile: CityProfile | undefined,
): Finding[] {
  if (kind === 'another-name') {
    return faultsOfName(
      String(answer['name']),
      subject.application.entityType,
      subject.application.address.division,
    );
  }
  if (kind !== 'another-bank') return [];
  const wish = BankWish.parse(answer['bank']);
  if (wish.choice === 'declined') return [];
  const refusedBy = subject.bank.choice === 'open' ? subject.bank.bank : undefined;
  const offered = profile?.banks.map((bank) => bank.id).filter((bank) => bank !== refusedBy) ?? [];
  if (offered.includes(wish.bank)) return [];
  return [
    {
      path: '/bank/bank',
      rule: 'B01',
      message: { zh: '该银行不可选或已拒绝开户', en: 'this bank is not offered here or has refused' },
      base: '企业银行结算账户管理办法',
      remedy: { zh: `请另选银行：${offered.join('、')}`, en: `choose another bank: ${offered.join(', ')}` },
    },
  ];
}
