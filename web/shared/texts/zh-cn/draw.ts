/** The order in which banks and seal makers are offered. */
export const draw = {
  'draw.title': '银行和刻章单位的展示顺序',
  'draw.form': '刻章单位和银行的顺序由抽签决定，不偏向任何一家；由您自行选择，抽签记录随申请保存。',
  'draw.shown': '申请人填表时看到的就是这一抽签顺序。',
  'draw.notShown': '按此抽签；申请表中没有记录申请人看过这一顺序。',
  'draw.seed': '抽签依据（日期 | 申请编号）',
  'draw.rule': '抽签规则，名录版本',
  'draw.same': '重新抽签，结果一致',
  'draw.other': '重新抽签，结果不一致：名录或规则此后有变化',
} as const;
