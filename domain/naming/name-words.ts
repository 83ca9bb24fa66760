import type { Text } from '../findings.ts';
import type { NameAction } from './name-finding.ts';

/**
 * Where a word stands: at the very start of the name, in the brand, as a trade feature right before the industry (with
 * a brand of two characters before it), or in the industry.
 */
export type NameZone = 'prefix' | 'brand' | 'feature' | 'industry';

/** A class of words with what follows where; a zone that is not named is free. */
export type NameWordClass = {
  readonly rule: string;
  readonly actions: Readonly<Partial<Record<NameZone, NameAction>>>;
  readonly words: readonly string[];
  readonly message: Text;
  readonly base: string;
  readonly remedy: Text;
  /** Where the words come from, and from when until when (if ever) they are in force here. */
  readonly source: string;
  readonly since: string;
  readonly until?: string;
  /** Only names of these divisions of GB/T 4754, or of none, are meant: brands are protected in their own trade. */
  readonly divisions?: readonly string[];
};

/** The word list in force: dated, and a starter until the official list is loaded. */
export const nameWordsVersion = {
  version: 'starter-2026-11-22',
  effectiveFrom: '2026-11-22',
  label: 'starter',
} as const;

/** All versions that a verdict may name. */
export const nameWordsVersions: readonly string[] = [nameWordsVersion.version];

/** The words of a version; its day stands at its end, so that a verdict can be computed again as it was given. */
export function wordClassesOf(version: string): readonly NameWordClass[] {
  const day = /\d{4}-\d{2}-\d{2}$/.exec(version)?.[0] ?? nameWordsVersion.effectiveFrom;
  return nameWordClasses.filter(
    ({ since: from, until }) => from <= day && (until === undefined || day < until),
  );
}

const regulation = '企业名称登记管理规定';
const everywhere = (action: NameAction): NameWordClass['actions'] => ({
  prefix: action,
  brand: action,
  feature: action,
  industry: action,
});
const chooseAnother: Text = { zh: '请更换用词。', en: 'Choose another word.' };
const since = '2026-11-22';

const protectedBrand = {
  rule: 'F23',
  actions: { prefix: 'person', brand: 'person', feature: 'person' },
  message: { zh: '与同行业知名字号或者驰名商标相同', en: 'is a well-known brand of the same industry' },
  base: `${regulation} art.11(8); 商标法 art.58`,
  remedy: {
    zh: '请更换字号，或者由登记机关判断。',
    en: 'Choose another brand, or let an officer judge it.',
  },
  source: 'starter',
  since,
} as const;

/** The classes of prohibited and restricted words. Rule codes are permanent. */
export const nameWordClasses: readonly NameWordClass[] = [
  {
    rule: 'F01',
    actions: everywhere('block'),
    words: ['支那', '黑太阳', '大地主'],
    message: { zh: '损害国家尊严或者利益', en: 'harms the dignity or the interests of the state' },
    base: `${regulation} art.11(1)`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则',
    since,
  },
  {
    rule: 'F02',
    actions: everywhere('block'),
    words: ['九一一', '东突', '占中'],
    message: {
      zh: '含有恐怖主义、分裂主义、极端主义的内容',
      en: 'is about terrorism, separatism or extremism',
    },
    base: `${regulation} art.11(1)`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则',
    since,
  },
  {
    rule: 'F03',
    actions: everywhere('block'),
    words: ['大东亚', '大和', '福尔摩萨'],
    message: { zh: '带有殖民文化色彩，有损民族尊严', en: 'has a colonial colour and hurts national dignity' },
    base: `${regulation} art.11(1)`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则',
    since,
  },
  {
    rule: 'F04',
    actions: everywhere('person'),
    words:
      '讨债 要账 代考 枪支 黑客 代孕 催债 追债 替考 代写论文 刷单 洗钱 套现 外挂 军火 弹药 炸药 走私 私家侦探 假发票 高利贷 传销 赌石 器官 卖淫 偷渡 黑社会 暗网'.split(
        ' ',
      ),
    message: { zh: '可能损害社会公共利益或者妨碍社会公共秩序', en: 'may harm the public interest or order' },
    base: `${regulation} art.11(2)`,
    remedy: {
      zh: '请更换用词，或者由登记机关判断。',
      en: 'Choose another word, or let an officer judge it.',
    },
    source: 'starter',
    since,
  },
  {
    rule: 'F05',
    actions: everywhere('block'),
    words:
      '中共 国务院 人大 政协 公安 法院 检察 解放军 武警 工会 共青团 妇联 民兵 部队 国资委 发改委 纪委 党委 政法委 人民政府 财政部 税务局 市场监管局 公安局 派出所 检察院 武装部 国防部'.split(
        ' ',
      ),
    message: {
      zh: '使用政党、党政军机关、群团组织的名称、简称或者特定称谓',
      en: 'uses the name of a party, an organ of party, state or army, or a mass organisation',
    },
    base: `${regulation} art.11(3)`,
    remedy: chooseAnother,
    source: 'starter',
    since,
  },
  {
    rule: 'F06',
    actions: { prefix: 'block', brand: 'block', feature: 'person', industry: 'person' },
    words:
      '美国 日本 英国 法国 德国 俄罗斯 韩国 朝鲜 意大利 加拿大 澳大利亚 新加坡 泰国 越南 联合国 世贸 世卫 北约 欧盟 东盟 印度 巴西 墨西哥 西班牙 葡萄牙 荷兰 瑞士 瑞典 土耳其 埃及 乌克兰 蒙古国 菲律宾 马来西亚 印度尼西亚 世界银行 国际奥委会 红十字会'.split(
        ' ',
      ),
    message: {
      zh: '使用外国国家（地区）、国际组织的名称或者通用简称',
      en: 'uses the name of a foreign state or an international organisation',
    },
    base: `${regulation} art.11(4)`,
    remedy: {
      zh: '请更换；仅表示经营特点的（如“韩国烧烤”）放在字号之后，由登记机关判断。',
      en: 'Choose another word; as a trade feature after the brand (韩国烧烤) an officer judges it.',
    },
    source: 'starter',
    since,
  },
  {
    rule: 'F07',
    actions: everywhere('block'),
    words:
      '妻妾成群 海洛因 推牌九 算命 风水 赌场 赌博 色情 冰毒 凶杀 占卜 看相 驱鬼 招魂 巫术 大麻 吗啡 摇头丸 麻将馆 老虎机 六合彩 黄赌毒 春药'.split(
        ' ',
      ),
    message: {
      zh: '含有淫秽、色情、赌博、迷信、恐怖、暴力的内容',
      en: 'is about obscenity, gambling, superstition, terror or violence',
    },
    base: `${regulation} art.11(5)`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则; starter',
    since,
  },
  {
    rule: 'F08',
    actions: everywhere('person'),
    words: '洋鬼子 蛮夷 鬼佬 黑鬼 番邦 蛮子 鞑子 南蛮 北狄 倭寇 棒子国 黑奴 异教徒 男尊女卑'.split(' '),
    message: {
      zh: '可能含有民族、种族、宗教、性别歧视的内容',
      en: 'may discriminate by people, race, religion or sex',
    },
    base: `${regulation} art.11(6)`,
    remedy: {
      zh: '请更换用词，或者由登记机关判断。',
      en: 'Choose another word, or let an officer judge it.',
    },
    source: 'starter',
    since,
  },
  {
    rule: 'F09',
    actions: everywhere('block'),
    words:
      '董存瑞 雷锋 黄继光 邱少云 刘胡兰 赵一曼 杨靖宇 江竹筠 方志敏 狼牙山五壮士 八女投江 焦裕禄 王进喜'.split(
        ' ',
      ),
    message: {
      zh: '违背公序良俗或者使用英雄烈士姓名',
      en: 'offends public morals or uses the name of a hero or martyr',
    },
    base: `${regulation} art.11(7); 英雄烈士保护法 art.22`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则',
    since,
  },
  {
    rule: 'F10',
    actions: everywhere('block'),
    words: '国家级 最高级 最佳 世界级 全国第一 世界第一 中国第一 国家指定 国家认证 特供 专供 免检 驰名'.split(
      ' ',
    ),
    message: { zh: '可能使公众受骗或者产生误解', en: 'may cheat or mislead the public' },
    base: `${regulation} art.11(8)`,
    remedy: chooseAnother,
    source: '企业名称禁限用规则',
    since,
  },
  {
    rule: 'F11',
    actions: everywhere('block'),
    words: ['一带一路', '雄安', '京津冀协同', '基金会', '协会', '研究会'],
    message: {
      zh: '使用国家重大战略用语，或者使人误认为国家出资、非营利组织',
      en: 'uses words of a national strategy or suggests state money or a non-profit body',
    },
    base: '企业名称登记管理规定实施办法 art.16',
    remedy: chooseAnother,
    source: 'starter',
    since,
  },
  {
    rule: 'F11',
    actions: everywhere('person'),
    words: ['慈善', '公益'],
    message: { zh: '可能使人误认为非营利组织', en: 'may suggest a non-profit body' },
    base: '企业名称登记管理规定实施办法 art.16',
    remedy: {
      zh: '请更换用词，或者由登记机关判断。',
      en: 'Choose another word, or let an officer judge it.',
    },
    source: 'starter',
    since,
  },
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
  {
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
  },
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
  {
    ...protectedBrand,
    words:
      '茅台 五粮液 泸州老窖 牛栏山 张裕 青岛啤酒 汾酒 洋河 古井贡 剑南春 西凤 哈尔滨啤酒 燕京啤酒 农夫山泉 娃哈哈 王老吉'.split(
        ' ',
      ),
    divisions: '15 51 52'.split(' '),
  },
  {
    ...protectedBrand,
    words: '全聚德 海底捞 东来顺 狗不理 蜜雪冰城 瑞幸 星巴克 肯德基 麦当劳 西贝 呷哺呷哺 喜茶 小肥羊'.split(
      ' ',
    ),
    divisions: '62'.split(' '),
  },
  {
    ...protectedBrand,
    words: '同仁堂 云南白药 九芝堂 片仔癀 东阿阿胶 胡庆余堂 哈药 三精 白云山'.split(' '),
    divisions: '27 51 52'.split(' '),
  },
  {
    ...protectedBrand,
    words: '海尔 格力 美的 联想 小米 海信 长虹 康佳 九阳 苏泊尔 方太 老板电器'.split(' '),
    divisions: '38 39 52'.split(' '),
  },
  {
    ...protectedBrand,
    words: '伊利 蒙牛 北大荒 完达山 双汇 飞鹤 光明乳业 金龙鱼 福临门 三只松鼠 海天 老干妈 涪陵榨菜'.split(
      ' ',
    ),
    divisions: '13 14 51 52'.split(' '),
  },
  {
    ...protectedBrand,
    words: '安踏 李宁 波司登 雅戈尔 海澜之家 鄂尔多斯 特步 鸿星尔克'.split(' '),
    divisions: '17 18 52'.split(' '),
  },
  {
    ...protectedBrand,
    words: '万科 碧桂园 保利 绿城 龙湖'.split(' '),
    divisions: '47 70'.split(' '),
  },
  {
    ...protectedBrand,
    words: '携程 如家 汉庭 锦江 华住'.split(' '),
    divisions: '61 72'.split(' '),
  },
];
