/** The choices of the form. */
export const choices = {
  'scopeKind.general': '一般项目',
  'scopeKind.licensed-after': '许可项目（后置审批）',
  'scopeKind.approved-before': '许可项目（前置审批）',

  'entityType.limited-company': '有限责任公司',
  'entityType.joint-stock-company': '股份有限公司',
  'entityType.general-partnership': '普通合伙企业',
  'entityType.limited-partnership': '有限合伙企业',
  'entityType.sole-proprietor-enterprise': '个人独资企业',
  'entityType.individual-business': '个体工商户',

  'liability.general': '普通合伙人',
  'liability.limited': '有限合伙人',

  'way.labour': '劳务',
  'way.cash': '货币',
  'way.goods': '实物',
  'way.intellectual-property': '知识产权',
  'way.land-use-right': '土地使用权',
  'way.equity': '股权',
  'way.claim': '债权',

  'right.owned': '自有',
  'right.leased': '租赁',
  'right.free-use': '无偿使用',

  'term.long-term': '长期',
  'term.years': '固定年数',
  'term.nYears': '{{years}} 年',

  'documentType.resident-id': '居民身份证',
  'documentType.hk-macau-permit': '港澳居民来往内地通行证',
  'documentType.taiwan-permit': '台湾居民来往大陆通行证',
  'documentType.passport': '护照',
  'documentType.permanent-resident': '外国人永久居留身份证',

  'supervision.none': '不设监事（全体股东一致同意）',
  'supervision.supervisors': '监事',
  'supervision.audit-committee': '审计委员会',

  'owner.exempt-by-promise': '承诺免报',
  'owner.filed': '备案受益所有人',
  'owner.ground': '{{name}}为何是受益所有人',

  'delivery.pick-up': '自取',
  'delivery.parcel': '寄递',
  'delivery.pending': '待发送',
  'delivery.sent': '已发送',
  'delivery.failed': '发送失败',

  'bankChoice.open': '开立基本存款账户',
  'bankChoice.declined': '暂不开户',

  'taxpayer.small-scale': '小规模纳税人',
  'taxpayer.general': '一般纳税人',

  'invoices.digital': '数电票',
  'invoices.ukey': '税务UKey',

  'promise.truthful': '我承诺：所填内容和材料真实、合法、有效，愿意承担法律责任。',
  'promise.addressIsReal': '我承诺：住所真实存在并有权使用，不用于法律禁止的用途。',
  'promise.similarNameRisk': '如名称与他人近似并造成侵权，我自行承担法律责任。',
  'promise.food':
    '已知晓食品经营许可的条件；只从事解冻、加热、调制、组合、摆盘、洗切等简单制售；场所、设备、人员和制度符合要求；接受发证后现场核查，承诺不实的，许可予以撤销并依法处理。',

  'foodActivity.prepackaged': '仅销售预包装食品',
  'foodActivity.simple-making': '简单制售（解冻、加热、调制、摆盘等）',
  'foodActivity.other': '其他（热食、生食、冷食、糕点、中央厨房等）',

  'kindHelp.limited-company': '最常见：一至五十名股东，以出资额为限承担责任。',
  'kindHelp.joint-stock-company':
    '资本分为等额股份，由一至二百名发起人在成立前缴足，适合多方投资或准备上市。',
  'kindHelp.general-partnership': '两人以上共同经营，全体合伙人对债务承担无限连带责任。',
  'kindHelp.limited-partnership': '普通合伙人经营并承担无限责任，有限合伙人只以出资额为限承担责任。',
  'kindHelp.sole-proprietor-enterprise': '一名自然人投资，可以起企业名称，以个人全部财产承担责任。',
  'kindHelp.individual-business': '个人或家庭经营的小店、摊位、工作室，手续最少，可以不开银行账户。',

  'memberWord.limited-company': '股东',
  'memberWord.joint-stock-company': '发起人',
  'memberWord.general-partnership': '合伙人',
  'memberWord.limited-partnership': '合伙人',
  'memberWord.sole-proprietor-enterprise': '投资人',
  'memberWord.individual-business': '经营者',

  'memberIs.person': '自然人',
  'memberIs.enterprise': '企业',

  'liabilityHelp.general': '承担无限责任，可以执行合伙事务。',
  'liabilityHelp.limited': '以出资额为限承担责任，不执行合伙事务。',

  'livesInChina.yes': '是',
  'livesInChina.no': '否',

  'ownerGround.shares': '间接持有 25% 以上股权或份额',
  'ownerGround.income': '享有 25% 以上收益',
  'ownerGround.votes': '拥有 25% 以上表决权',
  'ownerGround.control': '实际控制',

  'sealChoice.engraved': '等四枚实物印章刻好再继续',
  'sealChoice.electronic': '先用电子印章，实物印章随后交付',
};
