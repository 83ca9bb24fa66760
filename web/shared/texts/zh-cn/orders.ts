/** Work orders of the office. */
export const orders = {
  'orders.title': '工单与回访',
  'orders.kinds': '种类',
  'orders.none': '没有待办工单。',
  'orders.state': '状态',
  'orders.stars': '评价',
  'orders.words': '反映内容',
  'orders.contactBy': '联系期限',
  'orders.fixBy': '整改期限',
  'orders.owner': '责任人',
  'orders.overdue': '已超期',
  'orders.note': '处理说明',
  'orders.result': '回访结果',

  'orderKind.bad-rating': '差评',
  'orderKind.stuck': '办不成事',
  'orderKind.callback': '办结回访',

  'orderState.open': '待交办',
  'orderState.assigned': '已交办',
  'orderState.verified': '已核实',
  'orderState.appealed': '申诉中',
  'orderState.fixed': '待回访',
  'orderState.called-back': '已回访',
  'orderState.closed': '已办结',

  'orderMove.assign': '交办',
  'orderMove.verify': '已联系核实',
  'orderMove.appeal': '申诉',
  'orderMove.uphold': '支持申诉',
  'orderMove.fix': '已整改',
  'orderMove.callBack': '回访',
  'orderMove.close': '办结',

  'callResult.satisfied': '满意',
  'callResult.unsatisfied': '不满意',
  'callResult.unreached': '未接通',
};
