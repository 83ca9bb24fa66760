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

  'laterFact.engraved': '实物印章刻制',
  'laterFact.filing-receipt': '印章备案回执',
  'laterFact.specimen-card': '银行预留印鉴',
  'laterFact.account-reported': '账号报送税务',
};
