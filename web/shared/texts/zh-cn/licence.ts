/** Verifying a licence. */
export const licence = {
  'licence.title': '营业执照',
  'licence.verify': '核验执照',
  'licence.download': '下载签名记录',

  'verify.title': '营业执照核验',
  'verify.help': '执照上的 15 位注册号。',
  'verify.wrong': '请填写 15 位数字。',
  'verify.do': '核验',
  'verify.valid': '签名有效：执照由登记机关签发，内容未被改动',
  'verify.superseded': '此版本已于 {{at}} 更正，请以新版本为准',
  'verify.invalid': '签名无效：请勿采信',
  'verify.simulated': '模拟：本执照由演示系统签发，不具法律效力。',

  'reissue.title': '更正执照',
  'reissue.help': '执照现行第 {{version}} 版。只更正印制错误，执照编号不变；原版保留并注明已被更正。',
  'reissue.open': '更正…',
  'reissue.reason': '更正原因',
  'reissue.preview': '第 {{version}} 版将更正',
  'reissue.nothing': '尚无更正内容。',
  'reissue.confirm': '签发更正后的执照',

  'laterFact.engraved': '实物印章刻制',
  'laterFact.filing-receipt': '印章备案回执',
  'laterFact.specimen-card': '银行预留印鉴',
  'laterFact.account-reported': '账号报送税务',
};
