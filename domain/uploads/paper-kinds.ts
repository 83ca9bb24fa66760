import * as z from 'zod';
import type { Text } from '../findings.ts';

/** What a paper is for, and for how long one that was given once may be used again. */
type PaperRule = { readonly title: Text; readonly validDays: number };

/**
 * The papers that an opening may need. Nearly every case needs none: answers and signatures are electronic, and what
 * other authorities know is asked of them (优化营商环境条例 art. 36–37).
 */
export const paperKinds = {
  'address-proof': {
    title: { zh: '住所使用证明', en: 'Proof that the address may be used' },
    validDays: 365,
  },
  'members-consent': {
    title: { zh: '全体股东同意书', en: 'Consent of all shareholders' },
    validDays: 90,
  },
  'approval-document': {
    title: { zh: '前置许可批准文件', en: 'Approval that has to come before registration' },
    validDays: 365,
  },
  // 资产评估执业准则: a valuation may be used within a year of its day.
  'valuation-report': {
    title: { zh: '非货币财产评估报告', en: 'Valuation of a contribution in kind' },
    validDays: 365,
  },
  'identity-copy': {
    title: { zh: '身份证件复印件', en: 'Copy of an identity document' },
    validDays: 365,
  },
} as const satisfies Record<string, PaperRule>;

/** See {@link paperKinds}. */
export const PaperKind = z.enum(Object.keys(paperKinds) as [keyof typeof paperKinds]);
/** See the schema. */
export type PaperKind = z.infer<typeof PaperKind>;
