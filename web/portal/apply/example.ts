import type { City, ScopeItem } from '../../shared/api/shapes.ts';
import { chinaDate } from '../../shared/format.ts';
import { emptyDraft, type Draft } from './draft.ts';

/** Characters of which a brand is drawn, so that two examples hardly ever have the same name. */
const characters = '禾澜岑昀霖桐笙翊泓澄昕曦皓琅璟棠榆桦柠杉砚舟帆岚溪汀屿麓峤岳崧湛濯澈淳渊澍沛澎洛湘浔';

/** A form of invented people; their numbers are valid in form and belong to nobody (born 1901 and 1902). */
export function exampleDraft(city: City, scope: readonly ScopeItem[], now: number): Draft {
  const items = scope.filter((item) => item.kind === 'general').slice(0, 2);
  return {
    ...emptyDraft,
    name: `双鸭山${brand()}软件有限公司`,
    address: {
      division: city.divisions[0]?.code ?? '',
      street: '新兴大街1号创业楼301室',
      postalCode: '155100',
      right: 'leased',
      areaSquareMetres: 86,
    },
    capitalFen: 1_000_000_00,
    scope: items.map((item) => item.code),
    scopeNames: Object.fromEntries(items.map((item) => [item.code, item.name])),
    staff: 3,
    people: [
      {
        key: 'p1',
        name: '张示禾',
        document: { type: 'resident-id', number: '23050219010203001X', country: '' },
        mobile: '13800138000',
        email: 'zhang@example.com',
      },
      {
        key: 'p2',
        name: '李示岚',
        document: { type: 'resident-id', number: '150204190203040053', country: '' },
        mobile: '13912345678',
        email: '',
      },
    ],
    members: [
      { person: 'p1', contributionFen: 600_000_00, way: 'cash', valued: false, payBy: chinaDate(now, 4) },
      { person: 'p2', contributionFen: 400_000_00, way: 'cash', valued: false, payBy: chinaDate(now, 4) },
    ],
    organs: {
      legalRepresentative: 'p1',
      directors: ['p1'],
      chair: '',
      manager: 'p1',
      supervision: { kind: 'supervisors', people: ['p2'] },
      financeOfficer: 'p1',
      liaison: 'p1',
    },
    seals: { maker: city.sealMakers[0]?.id ?? '', delivery: 'pick-up', electronic: false },
    bank: { choice: 'open', bank: city.banks[0]?.id ?? '', reason: '' },
    tax: { clerk: 'p1', taxpayer: 'small-scale', invoices: 'digital' },
  };
}

function brand(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(3));
  return [...drawn].map((number) => [...characters][number % [...characters].length]).join('');
}
