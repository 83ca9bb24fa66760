import {
  chooseAnother,
  everywhere,
  firstDay as since,
  regulation,
  type NameWordClass,
} from './word-class.ts';

/** Words that no name may hold, or that only an officer may let pass (企业名称登记管理规定 art.11). */
export const prohibitedWords: readonly NameWordClass[] = [
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
];
