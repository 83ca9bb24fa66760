import type { statistics as zhCN } from '../zh-cn/statistics.ts';

/** What the service has achieved, and the record of what was late. */
export const statistics: Readonly<Record<keyof typeof zhCN, string>> = {
  'statistics.title': 'What became of the promise',
  'statistics.period': '{{from}} to {{to}}',
  'statistics.finished': 'Finished',
  'statistics.withinPromise': 'Within the promise',
  'statistics.median': 'Median',
  'statistics.ninety': 'Nine in ten within',
  'statistics.straightThrough': 'Decided by rules at once',
  'statistics.good': 'Good ratings',
  'statistics.coverage': 'Cases rated',
  'statistics.visits': 'At most one visit',
  'statistics.fees': 'Without fees',
  'statistics.saved': 'Saved for founders',
  'statistics.steps': 'Time by step',
  'statistics.step': 'Step',

  'ledger.title': 'Whose time it was',
  'ledger.help': 'To whom every second belongs; the parts add up to the whole.',
  'ledger.party': 'Party',
  'ledger.wall': 'By the clock',
  'ledger.net': 'As the promise counts',
  'ledger.together': 'Together',

  'party.applicant': 'you',
  'party.registry': 'registry',
  'party.seals': 'seals',
  'party.bank': 'bank',
  'party.tax': 'tax',
  'party.system': 'system',
  'party.closed': 'closed hours',

  'lightName.yellow': 'yellow',
  'lightName.orange': 'orange',
  'lightName.red': 'red',
};
