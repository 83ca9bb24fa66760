import type { notices as zhCN } from '../zh-cn/notices.ts';

/** Notices, and how people are told. */
export const notices: Readonly<Record<keyof typeof zhCN, string>> = {
  'notices.title': 'My notices',
  'notices.unread': '{{number}} unread',
  'notices.open': 'Open',
  'notices.read': 'Mark as read',

  'channel.sms': 'Text message',
  'channel.email': 'E-mail',

  'wish.title': 'How you are told',
  'wish.help': 'What you must know reaches you whatever you choose; the list above is always kept.',
  'wish.language': 'Language',
  'wish.mobile': 'Mobile number (empty: the liaison’s)',
  'wish.address': 'E-mail address (empty: the liaison’s)',
  'wish.save': 'Save',
};
