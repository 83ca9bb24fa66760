import type { EntityType } from '../registration/credit-code-entity.ts';

/** The end of a name that states its form (组织形式); `industry` where the form itself tells it, as 超市 does. */
export type NameForm = { readonly text: string; readonly industry?: string };

/** Forms of companies, partnerships, sole proprietorships, co-operatives and branches; longest alternatives first. */
const enterpriseForm =
  /(有限责任公司|股份有限公司|有限公司|股份公司|(农民)?专业合作社(联合社)?|(特殊普通|普通|有限)合伙企业|(合伙企业|企业|事务所|工作室|中心|厂|店|部|所|行|院)?（(特殊普通合伙|普通合伙|有限合伙|个人独资)）|分公司|分厂|分店)$/;

/** Forms of individual businesses that tell their industry. */
const tellingForm = /(超市|便利店|酒店|宾馆|民宿|旅馆|饭店|药房|理发店|美容院|诊所)$/;
const individualForm =
  /(工作室|经营部|服务部|商店|商行|中心|门市|厂|店|馆|部|行|坊|铺|社|吧|园|院|屋|室|站|场|摊|堂|轩|居|阁|楼)$/;

/** What a name must end in, by the law of each entity type. */
const required: Readonly<
  Record<EntityType, { readonly form: RegExp; readonly words: string; readonly base: string }>
> = {
  'limited-company': { form: /^有限(责任)?公司$/, words: '有限公司、有限责任公司', base: '公司法 art.7' },
  'joint-stock-company': { form: /^股份(有限)?公司$/, words: '股份有限公司、股份公司', base: '公司法 art.7' },
  'general-partnership': { form: /(^|（)普通合伙/, words: '（普通合伙）', base: '合伙企业法 art.15' },
  'special-general-partnership': {
    form: /特殊普通合伙/,
    words: '（特殊普通合伙）',
    base: '合伙企业法 art.56',
  },
  'limited-partnership': { form: /有限合伙/, words: '（有限合伙）', base: '合伙企业法 art.62' },
  'sole-proprietor-enterprise': {
    form: /（个人独资）$/,
    words: '（个人独资）',
    base: '个人独资企业法 art.11',
  },
  'individual-business': {
    form: /^(?!.*(公司|企业|合作社|合伙|个人独资)).+$/,
    words: '店、馆、部、行、中心等（不得使用公司、企业）',
    base: '个体工商户名称登记管理办法',
  },
  'co-operative': { form: /专业合作社/, words: '专业合作社', base: '农民专业合作社法 art.12' },
  branch: { form: /^(分公司|分厂|分店)$/, words: '分公司、分厂、分店', base: '企业名称登记管理规定 art.13' },
};

/** The form at the end of a name, longest first, or nothing. */
export function findForm(name: string): NameForm | undefined {
  const enterprise = enterpriseForm.exec(name)?.[0];
  if (enterprise !== undefined) return { text: enterprise };
  const telling = tellingForm.exec(name)?.[0];
  if (telling !== undefined) return { text: telling, industry: telling.replace(/店$|院$/, '') };
  const individual = individualForm.exec(name)?.[0];
  return individual === undefined ? undefined : { text: individual };
}

/** Whether a form fits an entity type, which words would, and the law that says so. */
export function requiredForm(type: EntityType): {
  readonly form: RegExp;
  readonly words: string;
  readonly base: string;
} {
  return required[type];
}
