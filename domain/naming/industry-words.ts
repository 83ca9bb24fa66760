import { byVersion } from './versioned-table.ts';

/** What the industry text of a name says: its words, the divisions it may mean, and its stem for comparison. */
export type IndustryText = {
  readonly text: string;
  readonly divisions: readonly string[];
  readonly stem: string;
};

/** The version of the map in force, for decisions that rest on it; a starter, to be extended by officers. */
export const industryWordsVersion = 'starter-2026-11-22';

type IndustryWords = readonly (readonly [divisions: string, words: string])[];

/**
 * Industry words of names and the divisions of GB/T 4754-2017 that they may mean, the usual one first. Where a word
 * may mean several, names are in the same industry if they may mean the same division: the careful reading.
 */
const starter: IndustryWords = [
  ['01', '粮食种植 果业 花卉 生态农业 现代农业 农业 种植 农业科技 农业开发'],
  ['02', '林业 苗木'],
  ['03', '养殖 牧业 畜牧 畜禽养殖'],
  ['04', '渔业 水产养殖'],
  ['06', '煤业 煤炭'],
  ['10', '矿业'],
  ['13 51', '粮食 农产品'],
  ['17', '纺织'],
  ['23', '印刷 包装印刷'],
  ['26', '化工 涂料'],
  ['29', '塑料 橡胶 包装'],
  ['14 52', '粮油 调味品 糕点 食品'],
  ['15 51', '酒 酒业 酒水 饮料'],
  ['18 52', '鞋业 制衣 服装 服饰'],
  ['21 52', '家居 木业 家具'],
  ['27 51', '制药 医药 药业'],
  ['30', '水泥 石材 玻璃 建材 新型建材'],
  ['33 47', '装配式建筑'],
  ['31', '钢铁'],
  ['33', '金属 五金制品 门窗 钢结构'],
  ['34', '自动化 机电 模具 机械 机械制造 机械设备'],
  ['35 51', '医疗器械'],
  ['38', '电气'],
  ['39', '光电 半导体 芯片 通信设备 电子'],
  ['44', '热力 光伏 新能源 电力'],
  ['45', '燃气 天然气'],
  ['46', '水务'],
  ['47', '建筑工程 建设工程 建设 建筑 建筑劳务'],
  ['48', '市政工程 园林绿化 园林'],
  ['49', '机电工程 消防工程 安装工程 安装'],
  ['50', '装饰 装修 装饰工程 装饰装修'],
  ['51', '商务贸易 国际商贸 农资 化妆品 日化 商贸 贸易 供应链管理 供应链 国际贸易 进出口 工贸 物资'],
  [
    '52',
    '钟表 珠宝 眼镜 母婴 文具 家电 电器 汽车 汽车贸易 通讯 百货 超市 便利店 便利 汽车销售 商行 药房 五金',
  ],
  ['54', '快运 搬家 物流 运输 货运 汽车运输'],
  ['58', '货运代理'],
  ['59', '仓储'],
  ['60', '快递'],
  ['61', '大酒店 酒店 酒店管理 宾馆 民宿 旅馆'],
  ['62', '大饭店 美食 饮品 餐饮 餐饮管理 餐饮服务 火锅 小吃 咖啡 烧烤 饭店 茶饮'],
  ['64 52', '互联网 电子商务 电商'],
  [
    '65',
    '信息 计算机 物联网 云计算 网络科技 网络 软件 软件开发 信息技术 信息科技 大数据 人工智能 数字科技 智能科技',
  ],
  ['66', '银行 小额贷款 融资担保'],
  ['67', '证券 基金管理'],
  ['68', '保险'],
  ['70', '不动产 房地产 房地产开发 地产 置业 物业管理 物业 物业服务'],
  ['71', '租赁 汽车租赁 设备租赁'],
  [
    '72',
    '商务咨询 知识产权 法律咨询 营销策划 文化广告 市场营销 健康咨询 会议服务 保安服务 安保 广告 传媒 广告传媒 咨询 企业管理 企业管理咨询 管理咨询 信息咨询 商务服务 商务 人力资源 劳务 劳务派遣 会展 会展服务 旅行社 旅游 投资 投资管理 财税 税务咨询 代理记账',
  ],
  ['74', '勘察 监理 工程监理 造价咨询 设计 检测 测绘 工程管理 工程设计 工程咨询'],
  ['75', '科技 新能源科技 生物科技 技术 技术服务 科技服务 科技开发'],
  ['42 51', '再生资源 废旧物资回收'],
  ['77', '水处理 环境科技 生态环境 环保 环保科技 环境工程'],
  ['80', '养生 足浴 洗浴 婚庆 摄影 家政 家政服务 美容 美发 美容美发 理发'],
  ['81', '汽车维修 汽车服务 汽修'],
  ['82', '保洁 保洁服务'],
  ['83', '培训'],
  ['83 72', '教育科技 教育咨询 教育'],
  ['84', '医疗 口腔 口腔医疗 中医 诊所 门诊部 医院'],
  ['85', '养老 养老服务'],
  ['87', '影视 影视传媒 影业'],
  ['88', '演艺 文化艺术传播 文化艺术 文化传媒 文化 文化传播 文化创意 影视文化'],
  ['89', '体育 健身 体育文化'],
];

/** Words that express no industry (企业名称相同相近比对规则 art.4): alone they leave a name without one. */
const generic = /(发展|实业|控股|产业|集团|股份)+$/;

/** The maps by version: one that a verdict names is never changed, a new one gets a new version. */
export const industryWordTables: Readonly<Record<string, IndustryWords>> = /* @__PURE__ */ byVersion(
  [{ version: industryWordsVersion, starter }],
  (table) => table.starter,
);

const byWord = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The reading of a text as the industry of a name: a known word, a known word with 发展, 实业 … behind it, or only
 * such words (no divisions). Nothing when the text is none of these.
 */
export function readIndustry(text: string, version: string = industryWordsVersion): IndustryText | undefined {
  let index = byWord.get(version);
  if (!index) byWord.set(version, (index = indexed(version)));
  const core = text.replace(generic, '');
  if (core === '' && text !== '') return { text, divisions: [], stem: '' };
  const divisions = index.get(core);
  return divisions && { text, divisions, stem: core.length > 1 ? core.replace(/业$/, '') : core };
}

/** Throws RangeError for a version that there never was. */
function indexed(version: string): ReadonlyMap<string, readonly string[]> {
  const table = industryWordTables[version];
  if (!table) throw new RangeError(`There are no industry words ${version}`);
  return new Map(
    table.flatMap(([divisions, list]) => list.split(' ').map((word) => [word, divisions.split(' ')])),
  );
}

/** Every industry word of the map in force. */
export function industryWords(): readonly string[] {
  return starter.flatMap(([, list]) => list.split(' '));
}
