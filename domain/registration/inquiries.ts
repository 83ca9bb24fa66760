import { hasMembers, isPartnership, type Application } from '../application/application.ts';
import { financeOfficerOf, headOf, mentionsByRole, officeHolders } from '../application/roles.ts';
import type { PersonRegister, RegisterQuestion } from '../ports.ts';
import { normaliseMobile } from '../persons/mobile.ts';

/** A question to a register, and what each of its positions stands for in the form: the key of a person. */
export type Inquiry = { readonly question: RegisterQuestion; readonly keys: readonly string[] };

/** That a register has something to say about somebody in the form, by key; never what his number is. */
export type Hit = { readonly catalogue: RegisterQuestion['catalogue']; readonly key: string };

const capacity = '设立登记：任职资格核查（公司法 art.178）';

/**
 * Everything that is asked of other authorities before an enterprise is registered, each question with its purpose
 * (政务数据共享条例), about nobody but those whom the law names for it, and not at all where there is nobody.
 */
export function inquiriesFor(application: Application): Inquiry[] {
  const everybody = application.people.map(({ key }) => key);
  const leading = unique(officeHolders(application).map(({ key }) => key));
  return [
    ...aboutPeople(application, 'dishonest-debtors', capacity, everybody),
    ...aboutPeople(application, 'criminal-records', capacity, leading),
    ...aboutPeople(application, 'bankruptcies', capacity, leading),
    ...aboutPeople(application, 'revoked-licences', capacity, leading),
    ...aboutPeople(
      application,
      'false-registrations',
      '设立登记：虚假登记责任人核查（市场主体登记管理条例 art.40）',
      applicantsIn(application),
    ),
    ...aboutEnterprises(application),
    ...aboutMobiles(application),
  ];
}

function aboutPeople(
  { people }: Application,
  catalogue: PersonRegister,
  purpose: string,
  keys: readonly string[],
): Inquiry[] {
  const asked = people.filter(({ key }) => keys.includes(key));
  if (asked.length === 0) return [];
  // Type and number, nothing else: the register needs no more to answer.
  const documents = asked.map(({ document: { type, number } }) => ({ type, number }));
  return [{ question: { catalogue, purpose, documents }, keys: asked.map(({ key }) => key) }];
}

/** Who applies: the members, and whoever answers for the enterprise. */
function applicantsIn(application: Application): string[] {
  const { members = [], 'organs/owner': owner = [] } = mentionsByRole(application);
  return unique([...members, ...owner].map(({ key }) => key).concat(headOf(application)));
}

/** Whether name and code of a member that is an enterprise belong together in the register (假冒登记). */
function aboutEnterprises(application: Application): Inquiry[] {
  if (!hasMembers(application)) return [];
  const members: readonly {
    person: string;
    enterprise?: { name: string; creditCode: string } | undefined;
  }[] = application.members;
  const asked = members.flatMap(({ person, enterprise }) => (enterprise ? [{ person, enterprise }] : []));
  if (asked.length === 0) return [];
  return [
    {
      question: {
        catalogue: 'enterprises',
        purpose: `设立登记：${isPartnership(application) ? '合伙人' : '股东'}主体资格核查（市场主体登记管理条例实施细则 art.14）`,
        enterprises: asked.map(({ enterprise: { name, creditCode } }) => ({ name, creditCode })),
      },
      keys: asked.map(({ person }) => person),
    },
  ];
}

/** Whether the telephones by which the enterprise is reached are those of many others. */
function aboutMobiles(application: Application): Inquiry[] {
  const reached = unique([
    headOf(application),
    financeOfficerOf(application),
    application.tax.clerk,
    application.organs.liaison,
  ]);
  const asked = application.people.flatMap(({ key, mobile }) => {
    const number = normaliseMobile(mobile);
    return reached.includes(key) && number !== undefined ? [{ key, number }] : [];
  });
  if (asked.length === 0) return [];
  return [
    {
      question: {
        catalogue: 'shared-mobiles',
        purpose: '设立登记：联系电话风险核查（防范虚假登记）',
        mobiles: asked.map(({ number }) => number),
      },
      keys: asked.map(({ key }) => key),
    },
  ];
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
