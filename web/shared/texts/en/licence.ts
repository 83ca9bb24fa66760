import type { licence as zhCN } from '../zh-cn/licence.ts';

/** Verifying a licence. */
export const licence: Readonly<Record<keyof typeof zhCN, string>> = {
  'licence.title': 'Business licence',
  'licence.verify': 'Verify the licence',
  'licence.download': 'Download the signed record',

  'verify.title': 'Verify a business licence',
  'verify.help': 'The 15 digits on the licence.',
  'verify.wrong': 'Please enter 15 digits.',
  'verify.do': 'Verify',
  'verify.valid': 'The signature holds: issued by the registry and unchanged',
  'verify.superseded': 'This version was corrected on {{at}}: another one stands instead',
  'verify.invalid': 'The signature does not hold: do not rely on it',
  'verify.simulated': 'Simulated: issued by a demonstration system, without legal effect.',

  'reissue.title': 'Correct the licence',
  'reissue.help':
    'Version {{version}} stands. Printing errors only: the number stays, and the version before is kept and marked.',
  'reissue.open': 'Correct…',
  'reissue.reason': 'Reason',
  'reissue.preview': 'Version {{version}} will correct',
  'reissue.nothing': 'Nothing to correct yet.',
  'reissue.confirm': 'Issue the corrected licence',

  'laterFact.engraved': 'Set of seals engraved',
  'laterFact.filing-receipt': 'Receipt for the filing of the seals',
  'laterFact.specimen-card': 'Specimen card of the bank',
  'laterFact.account-reported': 'Account reported to the tax office',
};
