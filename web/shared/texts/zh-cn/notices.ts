/** Notices, and how people are told. */
export const notices = {
  'notices.title': '我的通知',
  'notices.unread': '未读 {{number}} 条',
  'notices.open': '查看',
  'notices.read': '标为已读',

  'channel.sms': '短信',
  'channel.email': '邮件',

  'wish.title': '通知方式',
  'wish.help': '必须知晓的事项（补正、另选、结果等）不受此设置影响；站内通知始终保留。',
  'wish.language': '通知语言',
  'wish.mobile': '手机号码（留空则用申请中的联络员）',
  'wish.address': '电子邮箱（留空则用申请中的联络员）',
  'wish.save': '保存',
};
