import { everywhere, firstDay as since, regulation, type NameWordClass } from './word-class.ts';

/** In force from the first day; from the second on a relation is taken into account. */
const namesOfOthers = {
  rule: 'F15',
  actions: everywhere('evidence'),
  words:
    '中石油 中石化 中海油 国家电网 南方电网 中国移动 中国联通 中国电信 中粮集团 华为 腾讯 阿里巴巴 百度 京东 字节跳动 美团 比亚迪 宁德时代 顺丰 工商银行 建设银行 农业银行 中国银行 交通银行 招商银行 中国人寿 中国平安 新华社 人民日报 清华大学 北京大学'.split(
      ' ',
    ),
  message: { zh: '使用其他企业或者法人的名称或者简称', en: 'uses the name of another enterprise' },
  base: `${regulation} art.15`,
  remedy: {
    zh: '请提交投资关系或者授权的证明，或者更换字号。',
    en: 'Submit proof of investment or authorisation, or choose another brand.',
  },
  source: 'starter',
  since,
} as const satisfies NameWordClass;

/** Words that depend on where they stand, on who uses them, or on a paper (企业名称登记管理规定 art.12, 15). */
export const restrictedWords: readonly NameWordClass[] = [
  {
    rule: 'F12',
    actions: { prefix: 'block' },
    words: ['中国', '中华', '中央', '全国', '国家'],
    message: {
      zh: '名称冠以“中国”“中华”“中央”“全国”“国家”须经国务院批准',
      en: 'begins with 中国, 中华, 中央, 全国 or 国家, which only the State Council grants',
    },
    base: `${regulation} art.12`,
    remedy: { zh: '请以所在地行政区划开头。', en: 'Begin with the division of the enterprise.' },
    source: regulation,
    since: '2021-03-01',
  },
  {
    rule: 'F13',
    actions: { brand: 'person', feature: 'person', industry: 'person' },
    words: ['中国', '中华', '全国', '国家'],
    message: {
      zh: '名称中间含有“中国”“中华”“全国”“国家”，应是行业限定语',
      en: 'has 中国, 中华, 全国 or 国家 inside, which may only qualify the industry',
    },
    base: `${regulation} art.12`,
    remedy: {
      zh: '请更换用词，或者由登记机关判断。',
      en: 'Choose another word, or let an officer judge it.',
    },
    source: regulation,
    since: '2021-03-01',
  },
  { ...namesOfOthers, until: '2026-11-23' },
  { ...namesOfOthers, exception: 'relation', since: '2026-11-23' },
  {
    rule: 'F16',
    actions: { prefix: 'block', brand: 'warn', feature: 'warn', industry: 'warn' },
    words: ['国际'],
    message: {
      zh: '“国际”不得冠于名称之首，其他位置须与经营特点相符',
      en: '国际 may not begin a name; elsewhere it has to fit the business',
    },
    base: '企业名称禁限用规则',
    remedy: { zh: '请核对是否确有国际业务。', en: 'Check that there is international business.' },
    source: '企业名称禁限用规则',
    since: '2017-07-31',
  },
  {
    rule: 'F17',
    actions: { prefix: 'person', brand: 'person' },
    words:
      '巴黎 纽约 伦敦 东京 首尔 罗马 米兰 柏林 华盛顿 悉尼 莫斯科 维也纳 威尼斯 佛罗伦萨 巴塞罗那 马德里 阿姆斯特丹 洛杉矶 旧金山 芝加哥 硅谷 曼谷 大阪 釜山'.split(
        ' ',
      ),
    message: { zh: '以外国地名作字号', en: 'uses a foreign place as its brand' },
    base: '企业名称禁限用规则',
    remedy: {
      zh: '请更换；另有含义的由登记机关判断。',
      en: 'Choose another brand; an officer judges whether it has another meaning.',
    },
    source: '企业名称禁限用规则; starter',
    since: '2017-07-31',
  },
  {
    rule: 'F18',
    actions: { prefix: 'person', brand: 'person' },
    words:
      '院士 教授 部长 省长 市长 将军 博士 元帅 教师 主席 总理 总统 国王 皇帝 司令 县长 局长 处长 书记 硕士 院长 上校 少将'.split(
        ' ',
      ),
    message: { zh: '以职务、职称、学位、军衔作字号', en: 'uses a job, title, degree or rank as its brand' },
    base: '企业名称禁限用规则',
    remedy: {
      zh: '请更换；另有含义的由登记机关判断。',
      en: 'Choose another brand; an officer judges whether it has another meaning.',
    },
    source: '企业名称禁限用规则; starter',
    since: '2017-07-31',
  },
  {
    rule: 'F21',
    actions: everywhere('evidence'),
    words:
      '银行 保险 证券 信托 基金管理 融资租赁 融资担保 小额贷款 支付 交易所 交易中心 金融 财富管理 理财 期货 公募基金 私募基金 消费金融 征信 网络借贷 虚拟货币 众筹 外汇'.split(
        ' ',
      ),
    message: { zh: '使用金融类用语须经批准', en: 'uses a word of finance, which needs an approval' },
    base: '市场主体登记管理条例 art.14; 防范和处置非法集资条例 art.9',
    remedy: { zh: '请提交批准文件，或者更换用词。', en: 'Submit the approval, or choose another word.' },
    source: 'starter',
    since,
  },
  {
    rule: 'F22',
    actions: everywhere('warn'),
    words:
      '医院 学校 幼儿园 律师事务所 会计师事务所 拍卖 典当 保安服务 劳务派遣 出版 影院 旅行社 诊所 养老院 食品生产 药店 危险化学品 民用爆炸 烟花爆竹'.split(
        ' ',
      ),
    message: { zh: '所属行业须取得许可', en: 'belongs to an industry that needs a licence' },
    base: '市场主体登记管理条例 art.14',
    remedy: { zh: '请在开业前取得相应许可。', en: 'Get the licence before opening.' },
    source: 'starter',
    since,
  },
];
