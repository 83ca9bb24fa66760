import type { services as zhCN } from '../zh-cn/services.ts';

/** What comes from seal makers, bank and tax office, and how it is handed over. */
export const services: Readonly<Record<keyof typeof zhCN, string>> = {
  'seals.title': 'Seals',
  'seals.specimen': 'Specimen until the filing is confirmed',
  'seals.filed': 'Filed',
  'seals.verifyElectronic': 'Verify the electronic seal',

  'seal.title': 'Verify an electronic seal',
  'seal.name': 'Seal',
  'seal.maker': 'Made by',
  'seal.validUntil': 'Valid until',
  'seal.filed': 'Filed with public security',
  'seal.filedYes': 'sent',
  'seal.filedNo': 'not yet',
  'seal.save': 'Save the signed text',
  'seal.offline': 'Verify offline',
  'seal.simulated':
    'Simulated: signed with a key of this system, no electronic seal in the sense of the law.',

  'sealState.in-force': 'The signature holds, and the seal is in force',
  'sealState.expired': 'Expired',
  'sealState.broken': 'The signature does not hold',

  'sealKind.official': 'Official seal',
  'sealKind.finance': 'Finance seal',
  'sealKind.invoice': 'Invoice seal',
  'sealKind.legal-representative': "Legal representative's seal",
  'sealKind.contract': 'Contract seal',

  'unanswered.title': 'Orders without an answer',
  'unanswered.what':
    'Orders that nobody has touched for five minutes. What is sent again is the same message, and it stands in the log of the case.',
  'unanswered.none': 'Every order has been taken up.',
  'unanswered.order': 'Order',
  'unanswered.partner': 'Partner',
  'unanswered.placedAt': 'Placed',
  'unanswered.message': 'Message',
  'unanswered.replay': 'Send again',
  'unanswered.sendAgain': 'Send once more',
  'unanswered.replayed': 'sent again by {{by}}, {{time}}',
  'orderDelivery.delivered': 'delivered',
  'orderDelivery.waiting': 'on its way',
  'orderDelivery.failing': 'failing (tried {{attempts}} times)',

  'handOver.title': 'Hand-over, gifts and what follows',
  'handOver.state': 'Hand-over',
  'handOver.things': 'Things',
  'handOver.tracking': 'Parcel',
  'handOver.receivedAt': 'Received',
  'handOver.doneAt': 'done {{at}}',
  'handOver.dueAt': 'due by {{at}}',
  'handOver.received': 'I have received it',
  'handOver.makeReady': 'Ready for pick-up',
  'handOver.ship': 'Send',
  'handOver.handOver': 'Record as received',
  'handOver.absence': 'absence',
  'handOver.workload': 'workload',
  'handOver.expertise': 'expertise',
  'handOver.overdue': 'overdue',
  'handOver.supervision': 'supervision',

  'receivedBy.legal-representative': 'Legal representative',
  'receivedBy.agent': 'Agent',
  'receivedBy.courier': 'Courier',

  'handOverState.prepared': 'being prepared',
  'handOverState.ready': 'ready for pick-up',
  'handOverState.shipped': 'sent',
  'handOverState.handed-over': 'received',

  'thing.licence-copy': 'Paper copy of the licence',
  'thing.seals': 'Seals',
  'thing.ukey': 'Tax UKey',

  'gift.seals': 'Gift: set of seals',
  'gift.account': 'Gift: bank account',
  'gift.ukey': 'Gift: tax UKey',
  'gift.steward': 'Gift: steward',
  'gift.e-seal': 'Gift: electronic seals',
  'gift.licence-copy': 'Gift: copy of the licence',

  'giftState.preparing': 'on its way',
  'giftState.made': 'made',
  'giftState.given': 'given',
  'giftState.not-wanted': 'not wanted',
};
