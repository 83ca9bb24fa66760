import { divisionsNamed } from '../divisions/divisions-named.ts';
import type { EntityType } from '../registration/credit-code-entity.ts';
import { findNameWords } from './find-name-words.ts';
import { contains } from './name-division.ts';
import { nameFaults } from './name-faults.ts';
import { placed, type NameFinding } from './name-finding.ts';
import { requiredForm } from './name-forms.ts';
import type { NameRelation } from './name-relation.ts';
import type { ParsedName } from './parse-name.ts';

/** For whom a name is judged; `addressDivision` is the division code of the address (GB/T 2260). */
export type NameApplicant = {
  readonly entityType: EntityType;
  readonly addressDivision: string;
  /** A new enterprise can leave out neither division nor industry and is no group (企业名称登记管理规定 art.6, 14). */
  readonly newEnterprise: boolean;
  /** The version of the word list, to compute a verdict again as it was given; otherwise the one in force. */
  readonly wordsVersion?: string | undefined;
  /** Enterprises that he declares to be related: their names may stand within his (art.15). */
  readonly relations?: readonly NameRelation[] | undefined;
  /** The divisions of GB/T 4754 of the chosen business scope, if it has been chosen. */
  readonly scopeDivisions?: readonly string[] | undefined;
};

/**
 * What speaks against a parsed name for this applicant, beside the faults of its structure, which `parseName` has
 * found: form, place, missing parts, prohibited and restricted words. Whether somebody else has the name is no part of it.
 */
export function judgeName(parsed: ParsedName, applicant: NameApplicant): NameFinding[] {
  const findings = [
    ...judgeForm(parsed, applicant),
    ...judgePlace(parsed, applicant),
    ...judgeIndustry(parsed, applicant),
    ...judgeBrand(parsed),
    ...(parsed.group && applicant.newEnterprise ? [nameFaults.group()] : []),
    ...(parsed.china ? [nameFaults.china()] : []),
    ...judgeScope(parsed, applicant),
    ...findNameWords(parsed, applicant.wordsVersion, applicant.relations),
  ];
  return findings.map((finding) => placed(finding, parsed.normalised));
}

/** The industry of a name follows the main business (art.9); the scope is chosen later, so this only warns. */
function judgeScope(parsed: ParsedName, { scopeDivisions }: NameApplicant): NameFinding[] {
  const { industry, industryDivisions } = parsed;
  if (scopeDivisions === undefined || industry === undefined || industryDivisions.length === 0) return [];
  const isThere = industryDivisions.some((division) => scopeDivisions.includes(division));
  return isThere ? [] : [nameFaults.otherBusiness(industry)];
}

function judgeForm({ form }: ParsedName, { entityType }: NameApplicant): NameFinding[] {
  const { form: fitting, words, base } = requiredForm(entityType);
  return form === undefined || fitting.test(form) ? [] : [nameFaults.wrongForm(form, words, base)];
}

/** A development zone or land reclamation area is no division (art.7): it may only follow one. */
const developmentZone = /^[^（）]{0,8}?(开发区|高新区|保税区|垦区|产业园区)/;

/** A name under 中国 and the like has a place of its own, and a finding of its own. */
function judgePlace(parsed: ParsedName, { addressDivision, newEnterprise }: NameApplicant): NameFinding[] {
  const { division, divisionCodes } = parsed;
  if (division === undefined) {
    const zone = developmentZone.exec(parsed.normalised)?.[0];
    if (zone !== undefined) return [nameFaults.zoneAlone(zone)];
    return newEnterprise ? [nameFaults.noDivision()] : [];
  }
  const isThere = divisionCodes.some(
    (code) => contains(code, addressDivision) || contains(addressDivision, code),
  );
  return isThere ? [] : [nameFaults.otherPlace(division)];
}

/**
 * Individual businesses are called after their trade or not, as they like. The map of industry words is never complete: a
 * long brand without a known industry may hold one, so an officer looks at it.
 */
function judgeIndustry(parsed: ParsedName, { entityType, newEnterprise }: NameApplicant): NameFinding[] {
  const mayLeaveOut = !newEnterprise || entityType === 'individual-business' || entityType === 'branch';
  if (mayLeaveOut || parsed.industryDivisions.length > 0) return [];
  const mayHoldOne = parsed.industry === undefined && [...(parsed.brand ?? '')].length >= 4;
  return [mayHoldOne ? nameFaults.unknownIndustry(parsed.brand ?? '') : nameFaults.noIndustry()];
}

function judgeBrand({ brand }: ParsedName): NameFinding[] {
  if (brand === undefined) return [];
  const length = [...brand].length;
  return [
    ...(divisionsNamed(brand).length > 0 ? [nameFaults.brandIsDivision(brand)] : []),
    ...(length > 6 ? [nameFaults.longBrand(length)] : []),
  ];
}
