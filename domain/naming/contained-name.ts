import type { Text } from '../findings.ts';
import { compareNames, type ComparableName, type NameComparison } from './compare-names.ts';
import type { NameStatus } from './name-entry.ts';
import { nameFinding, placed, type NameFinding } from './name-finding.ts';
import type { NameJudgement } from './name-judgement.ts';
import type { NameRulesVersion } from './name-rules-version.ts';
import { parseName } from './parse-name.ts';
import type { SimilarName } from './similar-name.ts';

/** What tells one enterprise from all others, as it is called in short: brand and industry as written. */
export function nameCore({
  brand,
  industry,
}: Pick<ComparableName, 'brand' | 'industry'>): string | undefined {
  return brand === undefined || industry === undefined ? undefined : brand + industry;
}

/**
 * The versions of the comparison. From the second on a name may not hold that of another enterprise without proof
 * (企业名称登记管理规定 art.15); a verdict of the first is computed again without that.
 */
export const comparisonVersions = ['comparison-1', 'comparison-2'] as const;
/** The one in force. */
export const comparisonVersion: string = comparisonVersions[1];

const reason: Text = {
  zh: '字号中含有该企业的字号和行业',
  en: 'the brand holds brand and industry of this enterprise',
};

/**
 * How a name that is asked for stands to an entry of the register: as `compareNames` says, or, where nothing blocks, `CONTAINS`
 * if its brand holds the brand and the industry of an enterprise, whatever the industry of either. A name that is
 * only reserved, or has been given up, is no enterprise's. The order of the two matters.
 */
export function compareWithEntry(
  name: ComparableName,
  entry: { readonly as: ComparableName; readonly status: NameStatus },
  rules: Partial<NameRulesVersion> = {},
): NameComparison {
  const comparison = compareNames(name, entry.as, rules);
  const { comparison: version = comparisonVersion } = rules;
  if (comparison.effect === 'block' || version === 'comparison-1' || entry.status !== 'registered') {
    return comparison;
  }
  const core = nameCore(entry.as);
  if (core === undefined || name.brand?.includes(core) !== true) return comparison;
  return { result: 'CONTAINS', effect: 'evidence', reason };
}

const base = '企业名称登记管理规定 art.15';

/**
 * The findings about names of other enterprises within this one: barred without proof (`evidence`), or left to an officer with
 * the proof that was declared (`person`).
 */
export function containedNames(
  name: string,
  similar: readonly SimilarName[],
  { city, industries }: { readonly city: string; readonly industries: string },
): NameFinding[] {
  return similar.flatMap((one) => {
    const core = one.result === 'CONTAINS' && nameCore(parseName(one.name, { address: city, industries }));
    if (!core) return [];
    const finding = one.effect === 'evidence' ? withoutProof(core, one.name) : withProof(core, one.name);
    return [placed(finding, parseName(name, { address: city, industries }).normalised)];
  });
}

/** What of a verdict bars the name for want of proof that the enterprises within it agree. */
export function lackingProof({
  question: { name, city },
  similar,
  rules: { industries },
}: Pick<NameJudgement, 'question' | 'similar' | 'rules'>): NameFinding[] {
  return containedNames(name, similar, { city, industries }).filter(({ action }) => action === 'evidence');
}

function withoutProof(word: string, holder: string): NameFinding {
  return nameFinding({
    rule: 'F15',
    action: 'evidence',
    word,
    message: {
      zh: `名称中含有本市已登记企业“${holder}”的名称。`,
      en: `The name holds that of an enterprise of this city: ${holder}.`,
    },
    base,
    remedy: {
      zh: '请更换字号；有投资关系或者经授权的，请在“关联企业”中填写并提交证明。',
      en: 'Choose another brand; with an investment relation or an authorisation, declare that enterprise with its proof.',
    },
  });
}

function withProof(word: string, holder: string): NameFinding {
  return nameFinding({
    rule: 'F15',
    action: 'person',
    word,
    message: {
      zh: `名称中含有“${holder}”的名称，申请人主张投资关系或者授权。`,
      en: `The name holds that of ${holder}; an investment relation or an authorisation is claimed.`,
    },
    base,
    remedy: { zh: '证明由登记机关核对。', en: 'An officer looks at the proof.' },
  });
}
