/** The front desk. */
export const desk = {
  'desk.title': '窗口受理',
  'desk.takeIn': '为到窗口的申请人代办',
  'desk.separation': '受审分离：经手此申请的人员，不得审查此申请。',
  'desk.client': '申请人姓名',
  'desk.consentPaper': '纸质同意书编号',
  'desk.agreed': '申请人已签署同意书，同意窗口代为填写并保管其申请',
  'desk.begin': '开始',
  'desk.hands': '经手人：{{staff}}',
  'desk.fillIn': '填写申请表',
  'desk.isHere': '本人在场，已核对证件原件；本人已阅读并在纸上签名，单独同意使用其证件信息',
  'desk.sign': '记录{{name}}的签名',
  'desk.follow': '查看办件进度',
  'desk.submitted': '已提交，办件编号 {{id}}',
} as const;
