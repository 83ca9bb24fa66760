import * as z from 'zod';
import type { Case } from '../case/case.ts';
import { financeOfficerOf, headOf } from '../application/roles.ts';
import type { Finding } from '../findings.ts';
import { chinaDayOf } from '../time/instant.ts';
import { inOrder, personFor, registeredCompany, type Reason, type Service } from './service.ts';

const rules = '企业银行结算账户管理办法（银发〔2019〕41号）';
const instant = z.iso.datetime();

/**
 * What the bank answers when the basic deposit account is open (银发〔2019〕41号): who the customer is (反洗钱法 art.29),
 * that his will was verified and that he has no other basic account, the account, and the filing (J + 13 digits).
 */
export const BankAnswer = z.strictObject({
  branch: z.string().min(1).max(80),
  accountNumber: z.string().regex(/^\d{12,22}$/),
  basicAccountNumber: z.string().regex(/^J\d{13}$/),
  dueDiligence: z.enum(['simplified', 'standard', 'enhanced']),
  /** Where the money comes from: asked for with enhanced due diligence. */
  sourceOfFunds: z.string().min(1).max(200).optional(),
  willVerifiedAt: instant,
  willVerifiedBy: z.enum(['in-person', 'video']),
  uniquenessCheckedAt: instant,
  openedAt: instant,
  filedAt: instant,
});
/** See the schema. */
export type BankAnswer = z.infer<typeof BankAnswer>;

/** The reasons for which a bank may refuse an account: R1–R5 from the central bank's rules, R6–R9 practice. */
export const bankReasons: readonly Reason[] = [
  reason('R1', '证件虚假、冒用或过期，或匿名、假名', 'false, borrowed or expired papers, or no true name'),
  reason('R2', '不配合客户身份识别', 'the customer does not cooperate in identification'),
  reason('R3', '无合理理由组织他人或批量开户', 'opened in groups or batches without good reason'),
  reason('R4', '开户理由不合理，业务与客户情况不符', 'the reason for opening does not fit the customer'),
  reason(
    'R5',
    '采取措施后仍无法识别身份，或风险超出管理能力',
    'identification failed, or the risk is too high',
  ),
  reason('R6', '法定代表人不了解企业规模或业务背景', 'the legal representative does not know the business'),
  reason('R7', '注册地和经营地均在异地', 'registered office and place of business are both elsewhere'),
  reason('R8', '地址无法核实或被多家企业共用', 'the address cannot be found or is used by many companies'),
  reason('R9', '列入制裁或涉诈名单', 'a name is on a sanctions or fraud list'),
];

/** The bank that the applicant has chosen; nobody may be sent to one. */
export const bank: Service<BankAnswer> = {
  department: 'bank',
  promise: 'bank',
  partner: (_, { bank: wish }) => (wish.choice === 'open' ? wish.bank : undefined),
  ask: (subject) => {
    const { application } = subject;
    return {
      company: registeredCompany(subject),
      legalRepresentative: personFor(subject, headOf(application), true),
      financeOfficer: personFor(subject, financeOfficerOf(application), true),
      address: application.address,
      ...appointmentFor(subject),
      ...('capitalFen' in application && { capitalFen: application.capitalFen }),
      ...('beneficialOwner' in application && { beneficialOwner: application.beneficialOwner.kind }),
    };
  },
  answer: BankAnswer,
  check: (answer) => [
    ...sourceOfFunds(answer),
    ...inOrder(
      [
        ['/willVerifiedAt', answer.willVerifiedAt],
        ['/openedAt', answer.openedAt],
        ['/filedAt', answer.filedAt],
      ],
      'B02',
      rules,
    ),
    ...inOrder(
      [
        ['/uniquenessCheckedAt', answer.uniquenessCheckedAt],
        ['/openedAt', answer.openedAt],
      ],
      'B02',
      rules,
    ),
    ...filedSameDay(answer),
  ],
  numbers: ({ accountNumber, basicAccountNumber }) => [
    { key: `account:${accountNumber}`, path: '/accountNumber' },
    { key: `basic-account:${basicAccountNumber}`, path: '/basicAccountNumber' },
  ],
  reasons: bankReasons,
};

/** How the bank is to hear of its customer's will, as far as he has said so; without his seat's claim. */
function appointmentFor({ bank: wish, appointment }: Case): Record<string, unknown> {
  if (appointment) {
    const { branch, at, minutes } = appointment;
    return { appointment: { way: 'visit', branch, at, minutes } };
  }
  const isByVideo = wish.choice === 'open' && wish.appointment?.way === 'video';
  return isByVideo ? { appointment: { way: 'video' } } : {};
}

function reason(code: string, zh: string, en: string): Reason {
  return { code, text: { zh, en }, base: code <= 'R5' ? rules : '中国人民银行账户管理实务' };
}

function sourceOfFunds({ dueDiligence, sourceOfFunds: source }: BankAnswer): Finding[] {
  if (dueDiligence !== 'enhanced' || source !== undefined) return [];
  return [
    {
      path: '/sourceOfFunds',
      rule: 'B03',
      message: {
        zh: '强化尽职调查应核实资金来源',
        en: 'enhanced due diligence asks where the funds come from',
      },
      base: '反洗钱法 art.29',
      remedy: { zh: '请填写资金来源', en: 'say where the funds come from' },
    },
  ];
}

/** The bank files on the day on which it opens. */
function filedSameDay({ openedAt, filedAt }: BankAnswer): Finding[] {
  if (chinaDayOf(Date.parse(openedAt)) === chinaDayOf(Date.parse(filedAt))) return [];
  return [
    {
      path: '/filedAt',
      rule: 'B04',
      message: { zh: '应于开户当日备案', en: 'the filing is due on the day of opening' },
      base: rules,
      remedy: { zh: '请核对开户和备案日期', en: 'check the days of opening and filing' },
    },
  ];
}
