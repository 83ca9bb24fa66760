import type { City, ScopeItem } from '../../shared/api/shapes.ts';
import { usualAppointment } from './appointment.ts';
import { emptyDraft, emptyMember, emptyPerson, type Draft } from './draft.ts';
import type { EntityType } from './kinds.ts';
import { usualPayBy, withKind } from './switch-kind.ts';

/** Characters of which a brand is drawn, so that two examples hardly ever have the same name. */
const characters = '禾澜岑昀霖桐笙翊泓澄昕曦皓琅璟棠榆桦柠杉砚舟帆岚溪汀屿麓峤岳崧湛濯澈淳渊澍沛澎洛湘浔';

const nameEnds: Readonly<Record<EntityType, string>> = {
  'limited-company': '软件有限公司',
  'joint-stock-company': '软件股份有限公司',
  'general-partnership': '软件工作室（普通合伙）',
  'limited-partnership': '软件中心（有限合伙）',
  'sole-proprietor-enterprise': '软件工作室（个人独资）',
  'individual-business': '软件工作室',
};

/** Where the example is founded if nobody has chosen a city yet. */
export const exampleCity = '230500';

/** A form of invented people; their numbers are valid in form and belong to nobody (born 1901 and 1902). */
export function exampleDraft(type: EntityType, city: City, scope: readonly ScopeItem[], now: number): Draft {
  const items = scope.filter((item) => item.kind === 'general').slice(0, 2);
  const [district] = city.divisions;
  const isShop = type === 'individual-business';
  const isAlone = isShop || type === 'sole-proprietor-enterprise';
  const draft: Draft = {
    ...emptyDraft,
    city: city.city,
    name: `${city.name.zh}${isShop ? (district?.name ?? '') : ''}${brand()}${nameEnds[type]}`,
    address: {
      division: district?.code ?? '',
      street: '新兴大街1号创业楼301室',
      postalCode: '',
      right: 'leased',
      areaSquareMetres: 86,
    },
    capitalFen: 1_000_000_00,
    scope: items.map((item) => item.code),
    scopeNames: Object.fromEntries(items.map((item) => [item.code, item.name])),
    staff: 3,
    people: isAlone ? [zhang] : [zhang, li],
    members: [
      { ...emptyMember, person: 'p1', contributionFen: 600_000_00, payBy: usualPayBy(type, now) },
      {
        ...emptyMember,
        person: 'p2',
        contributionFen: 400_000_00,
        payBy: usualPayBy(type, now),
        liability: 'limited',
      },
    ],
    organs: {
      ...emptyDraft.organs,
      legalRepresentative: 'p1',
      directors: ['p1'],
      manager: isAlone ? '' : 'p1',
      supervision: { kind: 'supervisors', people: ['p2'] },
      executives: ['p1'],
      owner: 'p1',
      financeOfficer: 'p1',
      liaison: 'p1',
    },
    seals: { maker: firstOf(city.sealMakers), delivery: 'pick-up', electronic: false },
    bank: exampleBank(city.banks),
    tax: { clerk: 'p1', taxpayer: 'small-scale', invoices: 'digital' },
  };
  return withKind(draft, type, now);
}

const zhang = {
  ...emptyPerson,
  key: 'p1',
  name: '张示禾',
  document: { ...emptyPerson.document, number: '23050219010203001X' },
  mobile: '13800138000',
  email: 'zhang@example.com',
};
const li = {
  ...emptyPerson,
  key: 'p2',
  name: '李示岚',
  document: { ...emptyPerson.document, number: '150204190203040053' },
  mobile: '13912345678',
};

/** The same partner every day, whatever the order of the day: an example is no recommendation. */
function firstOf(partners: City['banks']): string {
  return partners.map(({ id }) => id).sort()[0] ?? '';
}

function exampleBank(banks: City['banks']): Draft['bank'] {
  const id = firstOf(banks);
  const bank = banks.find((one) => one.id === id);
  // A visit needs a time that is free now, which the page of services asks for: the example does without.
  return { ...emptyDraft.bank, bank: id, ...(bank?.video && { appointment: usualAppointment(bank) }) };
}

function brand(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(3));
  return [...drawn].map((number) => [...characters][number % [...characters].length]).join('');
}
