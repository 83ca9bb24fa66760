import { nameFinding, type NameFinding } from './name-finding.ts';

const regulation = '企业名称登记管理规定';

/** The findings about the structure of a name, by what is wrong. Rule codes are permanent. */
export const nameFaults = {
  empty: (): NameFinding =>
    nameFinding({
      rule: 'N01',
      action: 'block',
      message: { zh: '名称为空。', en: 'The name is empty.' },
      base: `${regulation} art.6`,
      remedy: {
        zh: '请按“行政区划＋字号＋行业＋组织形式”填写。',
        en: 'Enter division, brand, industry and form.',
      },
    }),
  tooLong: (longest: number): NameFinding =>
    nameFinding({
      rule: 'N02',
      action: 'block',
      message: { zh: `名称超过${longest}个字。`, en: `The name has more than ${longest} characters.` },
      base: `${regulation} art.6`,
      remedy: { zh: '请缩短名称。', en: 'Shorten the name.' },
    }),
  characters: (wrong: string): NameFinding =>
    nameFinding({
      rule: 'F19',
      action: 'block',
      word: wrong,
      message: {
        zh: `名称含有非规范汉字的字符：${wrong}`,
        en: `The name has characters that are not Chinese: ${wrong}`,
      },
      base: `${regulation} art.5`,
      remedy: {
        zh: '请只使用规范汉字，不使用字母、数字和符号。',
        en: 'Use standard Chinese characters only: no letters, digits or signs.',
      },
    }),
  noForm: (): NameFinding =>
    nameFinding({
      rule: 'N04',
      action: 'block',
      message: { zh: '名称没有组织形式。', en: 'The name does not end in a form of organisation.' },
      base: `${regulation} art.10`,
      remedy: { zh: '请在末尾写明组织形式，如“有限公司”。', en: 'End it with the form, e.g. 有限公司.' },
    }),
  wrongForm: (form: string, words: string, base: string): NameFinding =>
    nameFinding({
      rule: 'N05',
      action: 'block',
      message: {
        zh: `组织形式“${form}”与主体类型不符。`,
        en: `The form ${form} does not belong to this type of entity.`,
      },
      base: `${regulation} art.10; ${base}`,
      remedy: { zh: `请使用：${words}。`, en: `Use: ${words}.` },
    }),
  shortBrand: (brand: string): NameFinding =>
    nameFinding({
      rule: 'N06',
      action: 'block',
      message: {
        zh: brand === '' ? '名称没有字号。' : `字号“${brand}”只有一个字。`,
        en: brand === '' ? 'The name has no brand.' : `The brand ${brand} has only one character.`,
      },
      base: `${regulation} art.8`,
      remedy: { zh: '字号应由两个以上汉字组成。', en: 'A brand has two or more Chinese characters.' },
    }),
  brandIsDivision: (brand: string): NameFinding =>
    nameFinding({
      rule: 'N07',
      action: 'person',
      word: brand,
      message: {
        zh: `字号“${brand}”是县级以上行政区划的名称。`,
        en: `The brand ${brand} is the name of a division.`,
      },
      base: `${regulation} art.8`,
      remedy: {
        zh: '请更换字号；另有含义的由登记机关判断。',
        en: 'Choose another brand; an officer judges whether it has another meaning.',
      },
    }),
  brandIsIndustry: (brand: string): NameFinding =>
    nameFinding({
      rule: 'N08',
      action: 'block',
      word: brand,
      message: { zh: `字号“${brand}”是行业用语。`, en: `The brand ${brand} is a word for an industry.` },
      base: `${regulation} art.8`,
      remedy: { zh: '请使用有显著性的字号。', en: 'Choose a distinctive brand.' },
    }),
  districtAlone: (district: string): NameFinding =>
    nameFinding({
      rule: 'N09',
      action: 'block',
      word: district,
      message: {
        zh: `市辖区“${district}”不能单独作为行政区划名称。`,
        en: `The district ${district} may not stand without its city.`,
      },
      base: `${regulation} art.7`,
      remedy: { zh: '请在区名前写明设区的市。', en: 'Write the city before the district.' },
    }),
  noDivision: (): NameFinding =>
    nameFinding({
      rule: 'N10',
      action: 'block',
      message: { zh: '新设企业的名称应含行政区划。', en: 'The name of a new enterprise has a division.' },
      base: `${regulation} art.6, 7`,
      remedy: { zh: '请写明所在地的市或县。', en: 'Write the city or county of the enterprise.' },
    }),
  noIndustry: (): NameFinding =>
    nameFinding({
      rule: 'N11',
      action: 'block',
      message: {
        zh: '新设企业的名称应含行业或者经营特点。',
        en: 'The name of a new enterprise has an industry or trade feature.',
      },
      base: `${regulation} art.6, 9`,
      remedy: {
        zh: '请在字号后写明主营行业，如“科技”“餐饮”。',
        en: 'Write the main industry after the brand, e.g. 科技, 餐饮.',
      },
    }),
  unknownIndustry: (brand: string): NameFinding =>
    nameFinding({
      rule: 'N14',
      action: 'person',
      word: brand,
      message: {
        zh: `未能从“${brand}”中识别行业或者经营特点。`,
        en: `No known industry or trade feature was found in ${brand}.`,
      },
      base: `${regulation} art.9`,
      remedy: {
        zh: '请使用常用行业用语；国民经济行业分类中没有的，由登记机关参照行业习惯判断。',
        en: 'Use a common word for the industry; an officer judges those that the standard lacks.',
      },
    }),
  otherPlace: (division: string): NameFinding =>
    nameFinding({
      rule: 'N12',
      action: 'block',
      word: division,
      message: {
        zh: `行政区划“${division}”不是企业所在地。`,
        en: `${division} is not where the enterprise is.`,
      },
      base: `${regulation} art.7`,
      remedy: {
        zh: '请使用住所所在地县级以上行政区划的名称。',
        en: 'Use a division in which the address lies.',
      },
    }),
  otherBusiness: (industry: string): NameFinding =>
    nameFinding({
      rule: 'N15',
      action: 'warn',
      word: industry,
      message: {
        zh: `经营范围中没有与“${industry}”相应的项目。`,
        en: `Nothing in the business scope belongs to ${industry}.`,
      },
      base: `${regulation} art.9`,
      remedy: {
        zh: '请补充主营业务的经营范围，或者更换行业用语。',
        en: 'Add the main business to the scope, or choose another industry.',
      },
    }),
  zoneAlone: (zone: string): NameFinding =>
    nameFinding({
      rule: 'N16',
      action: 'block',
      word: zone,
      message: {
        zh: `“${zone}”不能单独作为行政区划名称。`,
        en: `The zone ${zone} may not stand without a division.`,
      },
      base: `${regulation} art.7`,
      remedy: { zh: '请在前面写明所在地的市或县。', en: 'Write the city or county before it.' },
    }),
  brackets: (odd: string): NameFinding =>
    nameFinding({
      rule: 'N13',
      action: 'block',
      word: odd,
      message: { zh: `括号使用不当：${odd}`, en: `Brackets are used wrongly: ${odd}` },
      base: '企业名称登记管理规定实施办法 art.9',
      remedy: {
        zh: '括号内只能是行政区划、集团或组织形式。',
        en: 'Only a division, 集团 or the form may stand in brackets.',
      },
    }),
  group: (): NameFinding =>
    nameFinding({
      rule: 'F20',
      action: 'block',
      word: '集团',
      message: { zh: '新设企业不能使用“集团”。', en: 'A new enterprise may not call itself a group (集团).' },
      base: `${regulation} art.14`,
      remedy: {
        zh: '控股三家以上企业法人后再申请使用。',
        en: 'Apply for it when it controls three or more enterprises.',
      },
    }),
  china: (): NameFinding =>
    nameFinding({
      rule: 'F14',
      action: 'evidence',
      word: '（中国）',
      message: {
        zh: '“（中国）”仅限使用外方字号的外商独资或控股企业。',
        en: '（中国） is for foreign-owned or -controlled enterprises with the brand of their investor.',
      },
      base: `${regulation} art.12`,
      remedy: {
        zh: '请提交外方投资和字号的证明，或者删去。',
        en: 'Submit proof of the investment and the brand, or remove it.',
      },
    }),
  longBrand: (length: number): NameFinding =>
    nameFinding({
      rule: 'F24',
      action: length > 10 ? 'person' : 'warn',
      message: {
        zh: `字号有${length}个字，过长。`,
        en: `The brand has ${length} characters, which is long.`,
      },
      base: '企业名称登记管理规定实施办法 art.8',
      remedy: { zh: '建议字号不超过6个字。', en: 'A brand of at most six characters is advised.' },
    }),
} as const;
