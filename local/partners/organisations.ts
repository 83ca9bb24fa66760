/** What is particular to one organisation. */
export type Organisation = {
  /** One digit that keeps the numbers of two organisations in one division apart. */
  readonly number: number;
  /** The bank's branch that keeps the account. */
  readonly branch?: string;
  /** Whether a name with the trigger for refusal is refused here; the other banks open the account. */
  readonly refusesByName?: boolean;
};

/** The organisations of the demo city; any other one works as well, with these defaults. */
const organisations: Readonly<Record<string, Organisation>> = {
  'jinyuan-seals': { number: 1 },
  'hongxing-seals': { number: 2 },
  'longjiang-bank': { number: 1, branch: '龙江银行尖山支行（模拟）', refusesByName: true },
  'rural-bank': { number: 2, branch: '双鸭山农商银行营业部（模拟）' },
  'tax-office': { number: 1 },
  'social-insurance': { number: 1 },
  'housing-fund': { number: 2 },
};

/** What is known of an organisation. */
export function organisationOf(id: string): Organisation {
  return organisations[id] ?? { number: 9, branch: `${id}（模拟）` };
}
