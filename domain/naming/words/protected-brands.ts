import { firstDay as since, regulation, type NameWordClass } from './word-class.ts';

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

/** Well-known brands, each protected in its own trade. */
export const protectedBrands: readonly NameWordClass[] = [
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
