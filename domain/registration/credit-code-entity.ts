import * as z from 'zod';

/**
 * The kinds of business entity (经营主体) that the market regulation department registers, in the words of the
 * 市场主体登记管理条例 art.2 and the laws of each kind.
 */
export const EntityType = z.enum([
  'limited-company',
  'joint-stock-company',
  'general-partnership',
  'special-general-partnership',
  'limited-partnership',
  'sole-proprietor-enterprise',
  'individual-business',
  'co-operative',
  'branch',
]);
/** See the schema. */
export type EntityType = z.infer<typeof EntityType>;

/** The first two characters of a code that market regulation (department 9) issues, GB 32100-2015 table 1. */
export type CreditCodePrefix = '91' | '92' | '93';

/** 91 for enterprises, their branches and partnerships, 92 for individual businesses, 93 for co-operatives. */
export function creditCodePrefixOf(type: EntityType): CreditCodePrefix {
  if (type === 'individual-business') return '92';
  if (type === 'co-operative') return '93';
  return '91';
}
