import type { orders as zhCN } from '../zh-cn/orders.ts';

/** Work orders of the office. */
export const orders: Readonly<Record<keyof typeof zhCN, string>> = {
  'orders.title': 'Work orders and calls',
  'orders.kinds': 'Kinds',
  'orders.none': 'There are no open work orders.',
  'orders.state': 'State',
  'orders.stars': 'Rating',
  'orders.words': 'What was said',
  'orders.situation': 'How it stood then',
  'orders.run': 'Run: {{status}}',
  'orders.escalated': 'escalated {{count}} times',
  'orders.contactBy': 'Contact by',
  'orders.fixBy': 'Set right by',
  'orders.owner': 'Owner',
  'orders.overdue': 'Overdue',
  'orders.note': 'Note',
  'orders.result': 'Result of the call',

  'orderKind.bad-rating': 'Bad ratings',
  'orderKind.stuck': 'Reports',
  'orderKind.callback': 'Calls',

  'orderState.open': 'to be assigned',
  'orderState.assigned': 'assigned',
  'orderState.verified': 'verified',
  'orderState.appealed': 'appealed',
  'orderState.fixed': 'to be called',
  'orderState.called-back': 'called',
  'orderState.closed': 'closed',

  'orderMove.assign': 'Assign',
  'orderMove.verify': 'Contacted and verified',
  'orderMove.appeal': 'Appeal',
  'orderMove.uphold': 'Uphold the appeal',
  'orderMove.fix': 'Set right',
  'orderMove.callBack': 'Call',
  'orderMove.close': 'Close',

  'callResult.satisfied': 'satisfied',
  'callResult.unsatisfied': 'not satisfied',
  'callResult.unreached': 'not reached',
};
