import type { Topic } from './topic.ts';

/** The kinds of enterprises by the words in which people think of them. */
export const topicsOfKinds: readonly Topic[] = [
  {
    id: 'limited-company',
    title: { zh: '有限责任公司', en: 'Limited company' },
    place: 'kinds',
    entityType: 'limited-company',
    words: '有限公司|有限责任|一人公司|开公司|办公司|注册公司|limited company|start a company|open a company',
  },
  {
    id: 'joint-stock-company',
    title: { zh: '股份有限公司', en: 'Joint-stock company' },
    place: 'kinds',
    entityType: 'joint-stock-company',
    words: '股份有限|股份公司|上市|发起人|joint-stock|joint stock|go public|shares',
  },
  {
    id: 'general-partnership',
    title: { zh: '普通合伙企业', en: 'General partnership' },
    place: 'kinds',
    entityType: 'general-partnership',
    words: '合伙|和朋友|partner',
  },
  {
    id: 'limited-partnership',
    title: { zh: '有限合伙企业', en: 'Limited partnership' },
    place: 'kinds',
    entityType: 'limited-partnership',
    words: '有限合伙|持股平台|只出钱|limited partner|only invest',
  },
  {
    id: 'sole-proprietor-enterprise',
    title: { zh: '个人独资企业', en: "Sole proprietor's enterprise" },
    place: 'kinds',
    entityType: 'sole-proprietor-enterprise',
    words: '独资|sole proprietor',
  },
  {
    id: 'individual-business',
    title: { zh: '个体工商户', en: 'Individual business' },
    place: 'kinds',
    entityType: 'individual-business',
    words: '个体|小店|摆摊|摊位|开店|夫妻|家庭|shop|stall|family|on my own',
  },
];

/** The situations that change what is asked for. */
export const topicsOfSituations: readonly Topic[] = [
  {
    id: 'foreigner',
    title: { zh: '外国人和港澳台居民', en: 'Foreigners, residents of Hong Kong, Macau and Taiwan' },
    place: 'papers',
    situation: 'foreigner',
    words: '外国|外籍|老外|护照|港澳|香港|澳门|台湾|台胞|foreign|passport|hong kong|macau|taiwan|overseas',
  },
  {
    id: 'minor',
    title: { zh: '未满十八周岁', en: 'Under 18' },
    place: 'papers',
    situation: 'minor',
    words: '未成年|未满|十六|十七|16岁|17岁|儿子|女儿|under 18|underage|minor|years old',
  },
  {
    id: 'enterprise-member',
    title: { zh: '企业作股东', en: 'An enterprise as a member' },
    place: 'papers',
    situation: 'enterprise-member',
    entityType: 'limited-company',
    words:
      '企业入股|公司入股|公司作股东|公司当股东|法人股东|子公司|subsidiary|enterprise as|company as a member',
  },
  {
    id: 'in-kind',
    title: { zh: '不用现金出资', en: 'Contributions that are not cash' },
    place: 'papers',
    situation: 'in-kind',
    entityType: 'limited-company',
    words: '实物|专利|知识产权|设备|房子入股|土地|技术入股|评估|patent|equipment|in kind|machine|valuation',
  },
  {
    id: 'labour',
    title: { zh: '用劳务出资', en: 'Contributing labour' },
    place: 'papers',
    situation: 'labour',
    entityType: 'general-partnership',
    words: '劳务|出力|出技术不出钱|labour|work instead of money',
  },
  {
    id: 'without-supervisor',
    title: { zh: '不设监事', en: 'Without a supervisor' },
    place: 'papers',
    situation: 'without-supervisor',
    entityType: 'limited-company',
    words: '监事|supervisor',
  },
  {
    id: 'approved-before',
    title: { zh: '要先审批的行业', en: 'Trades that are approved first' },
    place: 'papers',
    situation: 'approved-before',
    words: '审批|批准|前置|学校|办学|金融|烟草|民爆|approval|school|finance|tobacco',
  },
  {
    id: 'food-served',
    title: { zh: '餐饮和现制食品', en: 'Food that is cooked or served' },
    place: 'papers',
    situation: 'food-served',
    words:
      '餐馆|饭店|餐厅|餐饮|奶茶|小吃|外卖|咖啡|食品许可|restaurant|cafe|coffee|snack|food permit|takeaway',
  },
  {
    id: 'prepackaged-food',
    title: { zh: '卖预包装食品', en: 'Prepackaged food' },
    place: 'papers',
    situation: 'prepackaged-food',
    words: '预包装|零食|超市|便利店|卖食品|packaged food|groceries|supermarket',
  },
  {
    id: 'owners-to-file',
    title: { zh: '受益所有人', en: 'Beneficial owners' },
    place: 'papers',
    situation: 'owners-to-file',
    entityType: 'limited-company',
    words: '受益|代持|实际控制|beneficial owner|nominee',
  },
  {
    id: 'related-name',
    title: { zh: '与关联企业相近的名称', en: 'A name like that of a related enterprise' },
    place: 'papers',
    situation: 'related-name',
    words: '集团名称|同样的名称|名称转让|名称授权|近似名称|similar name|same name',
  },
];
