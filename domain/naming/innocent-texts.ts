/** Innocent texts that hold a listed word by chance (另有含义); they are looked for first. */
export const innocentTexts: readonly string[] = [
  '博大和',
  '远大和',
  '正大和',
  '大和谐',
  '今日本',
  '每日本',
  '精英国',
  '完美国',
  '最美国',
  '加工会',
  '惠人大',
  '成人大',
  '中央空调',
  '支付宝',
  '公益民',
];
