import { parseName } from '../naming/parse-name.ts';
import { checkCreditCode } from '../registration/credit-code.ts';
import { unless, type Fault, type Filing, type Rule } from './rule.ts';

/** The enterprises to which the applicant says to be related because of the name. */
export const relationRules: readonly Rule[] = [
  { code: 'X27', base: '企业名称登记管理规定 art.15, 17; GB 32100-2015', check: relatedEnterprises },
];

/** A code of right shape whose check fails may be genuine; an officer compares it with the paper anyhow. */
function relatedEnterprises({ application: { name, nameRelations = [] } }: Filing): Fault[] {
  const own = parseName(name).normalised;
  return nameRelations.flatMap((relation, at) => {
    const path = `/nameRelations/${at}`;
    const verdict = checkCreditCode(relation.creditCode);
    const faults = verdict.ok || verdict.mayBeRegistered ? [] : verdict.faults;
    const isRepeated = nameRelations.slice(0, at).some((other) => other.name === relation.name);
    return [
      ...faults.map(({ message, remedy }) => ({ path: `${path}/creditCode`, message, remedy })),
      ...unless(
        parseName(relation.name).brand !== undefined,
        `${path}/name`,
        { zh: '不是完整的企业名称', en: 'this is not the full name of an enterprise' },
        { zh: '请按其营业执照填写全称', en: 'enter the full name as on its licence' },
      ),
      ...unless(
        !isRepeated,
        `${path}/name`,
        { zh: '同一关联企业填写了两次', en: 'this enterprise is named already' },
        { zh: '请删除一项', en: 'remove one of the two' },
      ),
      ...unless(
        parseName(relation.name).normalised !== own || relation.kind === 'transfer',
        `${path}/name`,
        { zh: '与申请的名称完全相同', en: 'this is the very name that is applied for' },
        {
          zh: '请填写另一企业的名称；受让名称的，请选择“名称转让”',
          en: 'enter the other enterprise; for a name that was handed over choose the transfer',
        },
      ),
    ];
  });
}
