import type { Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { pageOf, type FormPage } from './form-pages.ts';
import { hasMembers, isCompany, isPartnership } from './kinds.ts';

type Check = readonly [
  path: string,
  isRight: boolean,
  key?: 'fault.shape' | 'fault.mobile' | 'fault.idNumber' | undefined,
];

/**
 * What can be said without the service: what is empty, and numbers of a wrong length. Everything else (the law,
 * the register) is the service's to judge.
 */
export function faultsOfDraft(draft: Draft, page?: FormPage): Fault[] {
  return checks(draft)
    .filter(([path, isRight]) => !isRight && (!page || pageOf(path) === page))
    .map(([path, , key]) => ({ path, key: key ?? 'fault.missing' }));
}

function checks(draft: Draft): Check[] {
  const type = draft.entityType;
  return [
    ...placeAndBusiness(draft),
    ...people(draft),
    ...(hasMembers(type) ? members(draft) : []),
    ...(isCompany(type) ? companyOrgans(draft) : otherOrgans(draft)),
    ...wishes(draft),
  ];
}

function placeAndBusiness(draft: Draft): Check[] {
  const { entityType: type, address, term } = draft;
  return [
    ['/city', draft.city !== ''],
    ['/name', draft.name.trim() !== ''],
    ...draft.nameRelations.flatMap(({ name, creditCode, document, consent }, at): Check[] => [
      [`/nameRelations/${at}/name`, name.trim() !== ''],
      [`/nameRelations/${at}/creditCode`, /^[0-9A-Za-z]{18}$/.test(creditCode.trim()), 'fault.shape'],
      [`/nameRelations/${at}/document`, document.trim() !== ''],
      [`/nameRelations/${at}/consent`, consent],
    ]),
    ['/address/division', address.division !== ''],
    ['/address/street', address.street.trim() !== ''],
    [
      '/address/postalCode',
      address.postalCode === '' || /^\d{6}$/.test(address.postalCode.trim()),
      'fault.shape',
    ],
    ['/address/areaSquareMetres', (address.areaSquareMetres ?? 0) > 0],
    ['/capitalFen', type === 'individual-business' || (draft.capitalFen ?? 0) > 0],
    ['/shareFen', type !== 'joint-stock-company' || (draft.shareFen ?? 0) > 0],
    ['/term/years', !hasMembers(type) || term.kind === 'long-term' || (term.years ?? 0) > 0],
    ['/scope', draft.scope.length > 0],
    ...draft.approvals.flatMap((approval, at): Check[] =>
      (['number', 'issuer', 'issuedOn'] as const).map((name) => [
        `/approvals/${at}/${name}`,
        approval[name].trim() !== '',
      ]),
    ),
  ];
}

function people(draft: Draft): Check[] {
  return [
    ['/people', draft.people.length > 0],
    ...draft.people.flatMap(({ name, document, mobile, email }, index): Check[] => [
      [`/people/${index}/name`, name.trim() !== ''],
      document.type === 'resident-id'
        ? [
            `/people/${index}/document/number`,
            /^\d{17}[\dXx]$/.test(document.number.trim()),
            'fault.idNumber',
          ]
        : [`/people/${index}/document/number`, document.number.trim() !== ''],
      [`/people/${index}/document/country`, document.type !== 'passport' || document.country !== ''],
      [`/people/${index}/mobile`, /^1[3-9]\d{9}$/.test(mobile.replace(/[\s-]/g, '')), 'fault.mobile'],
      [`/people/${index}/email`, email === '' || /^\S+@\S+\.\S+$/.test(email.trim()), 'fault.shape'],
    ]),
  ];
}

function members({ members: all, beneficialOwner }: Draft): Check[] {
  return [
    ['/members', all.length > 0],
    ...all.flatMap(({ is, person, enterprise, contributionFen, payBy }, index): Check[] => [
      [`/members/${index}/person`, person !== ''],
      [`/members/${index}/enterprise/name`, is === 'person' || enterprise.name.trim() !== ''],
      [`/members/${index}/enterprise/creditCode`, is === 'person' || enterprise.creditCode.trim() !== ''],
      [`/members/${index}/contributionFen`, (contributionFen ?? 0) > 0],
      [`/members/${index}/payBy`, payBy !== ''],
    ]),
    ['/beneficialOwner/people', beneficialOwner.kind !== 'filed' || beneficialOwner.people.length > 0],
  ];
}

function companyOrgans({ entityType, organs }: Draft): Check[] {
  const { supervision } = organs;
  return [
    ['/organs/directors', organs.directors.length > 0],
    ['/organs/manager', entityType === 'limited-company' || organs.manager !== ''],
    ['/organs/legalRepresentative', organs.legalRepresentative !== ''],
    ['/organs/supervision/people', supervision.kind === 'none' || supervision.people.length > 0],
    ['/organs/financeOfficer', organs.financeOfficer !== ''],
    ['/organs/liaison', organs.liaison !== ''],
  ];
}

function otherOrgans({ entityType: type, organs }: Draft): Check[] {
  return [
    ['/organs/executives', !isPartnership(type) || organs.executives.length > 0],
    ['/organs/owner', isPartnership(type) || organs.owner !== ''],
    ['/organs/financeOfficer', type === 'individual-business' || organs.financeOfficer !== ''],
    ['/organs/liaison', organs.liaison !== ''],
  ];
}

function isWhole({ way, at }: Draft['bank']['appointment']): boolean {
  return way !== 'visit' || at !== '';
}

function wishes({ seals, bank, tax, promises }: Draft): Check[] {
  return [
    ['/seals/maker', seals.maker !== ''],
    ['/bank/bank', bank.choice === 'declined' || bank.bank !== ''],
    ['/bank/appointment/at', bank.choice === 'declined' || isWhole(bank.appointment)],
    ['/bank/reason', bank.choice === 'open' || bank.reason.trim() !== ''],
    ['/tax/clerk', tax.clerk !== ''],
    ['/promises/truthful', promises.truthful],
    ['/promises/addressIsReal', promises.addressIsReal],
  ];
}
