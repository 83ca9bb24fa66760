import type { Text } from '../findings.ts';

/** What an applicant may do against a refusal (行政许可法 art.38). */
export const remedies: readonly Text[] = [
  { zh: '可在六十日内申请行政复议', en: 'apply for administrative review within 60 days' },
  { zh: '可在六个月内提起行政诉讼', en: 'bring an administrative action within 6 months' },
  { zh: '可向“办不成事”反映窗口反映', en: 'turn to the "could not get it done" window' },
];
