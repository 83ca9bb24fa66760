import { nameFaults } from './name-faults.ts';
import { findForm, type NameForm } from './name-forms.ts';
import type { NameFinding } from './name-finding.ts';
import {
  chainCandidates,
  chainText,
  contains,
  isDistrictAlone,
  isShortName,
  readDivisions,
  type DivisionChain,
} from './name-division.ts';
import { readIndustry, type IndustryText } from './industry-words.ts';
import { normaliseName, type NameChange } from './normalise-name.ts';

/** A name taken apart (企业名称登记管理规定 art.6); parts that are not there are missing. */
export type ParsedName = {
  readonly normalised: string;
  /** What normalising changed; the applicant is told. */
  readonly changes: readonly NameChange[];
  /** The division as written, and its code; where names repeat, the one around the address or else the first. */
  readonly division?: string;
  readonly divisionCode?: string;
  /** All codes that the division may mean. */
  readonly divisionCodes: readonly string[];
  readonly brand?: string;
  /** The industry as written; missing too for a name that has only 实业, 发展 … */
  readonly industry?: string;
  /** The usual division of GB/T 4754 (two digits) of the industry, and all that it may mean; none for 实业, 发展 … */
  readonly industryDivision?: string;
  readonly industryDivisions: readonly string[];
  /** The industry without trailing 业, 发展 …, for comparison; empty when there is none. */
  readonly industryStem: string;
  readonly form?: string;
  /** Whether 集团 stands before the form, and whether （中国） stands in the name. */
  readonly group: boolean;
  readonly china: boolean;
  /** Faults of structure, all barring; what depends on the applicant is said by `judgeName`. */
  readonly faults: readonly NameFinding[];
};

/** `address` is the division code of the enterprise's address; it decides between divisions of the same name. */
export type ParseOptions = {
  readonly address?: string | undefined;
  /** The version of the industry words, to read a name again as it was read. */
  readonly industries?: string | undefined;
};

/** Names are said, painted on doors and engraved on seals; nothing longer is read. */
const longest = 100;
const companyForm =
  '(?:有限责任公司|股份有限公司|有限公司|股份公司|（(?:特殊普通合伙|普通合伙|有限合伙|个人独资)）)';
const branchName = new RegExp(`^(.+${companyForm}).*(分公司|分厂|分店)$`);

/**
 * Takes a name apart: division (in front, or in brackets behind the brand), brand, industry, form. Never throws and
 * always returns what it could read, with a finding for everything that it could not.
 */
export function parseName(text: string, options: ParseOptions = {}): ParsedName {
  const { normalised, changes } = normaliseName(text);
  const whole = { normalised, changes };
  if (normalised === '') return { ...nothing, ...whole, faults: [nameFaults.empty()] };
  if ([...normalised].length > longest)
    return { ...nothing, ...whole, faults: [nameFaults.tooLong(longest)] };

  const branch = branchName.exec(normalised);
  if (branch?.[1] !== undefined && branch[2] !== undefined) {
    return { ...parseName(branch[1], options), ...whole, form: branch[2] };
  }
  return { ...whole, ...parseWhole(normalised, options) };
}

const nothing = {
  divisionCodes: [],
  industryDivisions: [],
  industryStem: '',
  group: false,
  china: false,
  faults: [],
};

function parseWhole(name: string, options: ParseOptions): Omit<ParsedName, 'normalised' | 'changes'> {
  const { address, industries } = options;
  const form = findForm(name);
  const bracketed = takeBrackets(form === undefined ? name : name.slice(0, -form.text.length));
  const { chain, body } = takeDivision(bracketed, options);
  const { brand, industry } = splitBody(body, form, industries);
  return {
    ...divisionParts(chain, address),
    ...(brand !== '' && { brand }),
    ...industryParts(industry),
    ...(form !== undefined && { form: form.text }),
    group: bracketed.group,
    china: bracketed.china,
    faults: [
      ...charactersAgainst(name),
      ...(form === undefined ? [nameFaults.noForm()] : []),
      ...(bracketed.odd === undefined ? [] : [nameFaults.brackets(bracketed.odd)]),
      ...(isDistrictAlone(chain) ? [nameFaults.districtAlone(chainText(chain))] : []),
      ...brandFaults(brand, industries),
    ],
  };
}

/** The division in brackets, or else the one in front; one in front of a bracketed one is part of the brand. */
function takeDivision(bracketed: Bracketed, options: ParseOptions): { chain: DivisionChain; body: string } {
  if (bracketed.chain !== undefined) return { chain: bracketed.chain, body: bracketed.rest };
  const chain = giveBack(readDivisions(bracketed.rest), bracketed.rest, options);
  return { chain, body: bracketed.rest.slice(chainText(chain).length) };
}

function divisionParts(
  chain: DivisionChain,
  address?: string,
): Pick<ParsedName, 'division' | 'divisionCode' | 'divisionCodes'> {
  const divisionCodes = chainCandidates(chain, address).map(({ code }) => code);
  const [divisionCode] = divisionCodes;
  if (divisionCode === undefined) return { divisionCodes };
  return { division: chainText(chain), divisionCode, divisionCodes };
}

function industryParts(
  industry: IndustryText | undefined,
): Pick<ParsedName, 'industry' | 'industryDivision' | 'industryDivisions' | 'industryStem'> {
  if (industry === undefined) return { industryDivisions: [], industryStem: '' };
  const { text, divisions, stem } = industry;
  return {
    industry: text,
    ...(divisions[0] !== undefined && { industryDivision: divisions[0] }),
    industryDivisions: divisions,
    industryStem: stem,
  };
}

function brandFaults(brand: string, industries: string | undefined): NameFinding[] {
  return [
    ...([...brand].length < 2 ? [nameFaults.shortBrand(brand)] : []),
    ...(brand !== '' && readIndustry(brand, industries) !== undefined
      ? [nameFaults.brandIsIndustry(brand)]
      : []),
  ];
}

type Bracketed = {
  readonly rest: string;
  readonly chain?: DivisionChain;
  readonly group: boolean;
  readonly china: boolean;
  /** What stands in brackets and is neither a division nor 集团 nor 中国. */
  readonly odd?: string;
};

/** Takes （双鸭山）, （集团）, （中国） and a 集团 at the end out of the name; the rest is division, brand and industry. */
function takeBrackets(text: string): Bracketed {
  let found: Bracketed = { rest: '', group: false, china: false };
  const rest = text.replace(/（([^（）]*)）/g, (bracket, inside: string) => {
    const chain = readDivisions(inside);
    if (inside === '集团') found = { ...found, group: true };
    else if (inside === '中国') found = { ...found, china: true };
    else if (found.chain === undefined && chain.length > 0 && chainText(chain) === inside)
      found = { ...found, chain };
    else return bracket;
    return '';
  });
  const odd = /[（）]/.exec(rest) ? rest.slice(rest.search(/[（）]/)) : undefined;
  const group = found.group || /.集团$/.test(rest);
  return { ...found, group, rest: rest.replace(/(?<=.)集团$/, ''), ...(odd !== undefined && { odd }) };
}

/**
 * 友谊 and 永安 are divisions and good brands: a short name after which no brand is left was the brand. 上海滩餐饮 leaves
 * one character; unless the enterprise is in 上海, that was a brand too.
 */
function giveBack(chain: DivisionChain, text: string, { address, industries }: ParseOptions): DivisionChain {
  const last = chain.at(-1);
  if (last === undefined || !isShortName(last)) return chain;
  const left = text.slice(chainText(chain).length);
  const isElsewhere = address !== undefined && !last.candidates.some(({ code }) => contains(code, address));
  const isBrand =
    left === '' ||
    readIndustry(left, industries) !== undefined ||
    (isElsewhere && readIndustry([...left].slice(1).join(''), industries) !== undefined);
  return isBrand ? chain.slice(0, -1) : chain;
}

/** The longest industry at the end that leaves a brand of two characters, or else of one, which is a fault. */
function splitBody(
  body: string,
  form: NameForm | undefined,
  industries: string | undefined,
): { brand: string; industry?: IndustryText } {
  const characters = [...body];
  const starts = [...characters.keys()].slice(2);
  for (const at of [...starts, 1]) {
    const industry = readIndustry(characters.slice(at).join(''), industries);
    if (industry !== undefined) return { brand: characters.slice(0, at).join(''), industry };
  }
  const told = form?.industry === undefined ? undefined : readIndustry(form.industry, industries);
  return { brand: body, ...(told !== undefined && { industry: told }) };
}

function charactersAgainst(name: string): NameFinding[] {
  const wrong = [
    ...new Set([...name].filter((character) => !/[\p{Unified_Ideograph}〇（）]/u.test(character))),
  ];
  return wrong.length === 0 ? [] : [nameFaults.characters(wrong.slice(0, 10).join(''))];
}
