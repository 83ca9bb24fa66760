import type { Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { pageOf, type FormPage } from './form-pages.ts';

type Check = readonly [
  path: string,
  isRight: boolean,
  key?: 'fault.shape' | 'fault.mobile' | 'fault.idNumber',
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
  const { address, term, organs, beneficialOwner, bank, promises } = draft;
  const { supervision } = organs;
  return [
    ['/name', draft.name.trim() !== ''],
    ['/address/division', address.division !== ''],
    ['/address/street', address.street.trim() !== ''],
    [
      '/address/postalCode',
      address.postalCode === '' || /^\d{6}$/.test(address.postalCode.trim()),
      'fault.shape',
    ],
    ['/address/areaSquareMetres', (address.areaSquareMetres ?? 0) > 0],
    ['/capitalFen', (draft.capitalFen ?? 0) > 0],
    ['/term/years', term.kind === 'long-term' || (term.years ?? 0) > 0],
    ['/scope', draft.scope.length > 0],
    ['/people', draft.people.length > 0],
    ...draft.people.flatMap(({ name, document, mobile, email }, index): Check[] => [
      [`/people/${index}/name`, name.trim() !== ''],
      [
        `/people/${index}/document/number`,
        document.type === 'resident-id'
          ? /^\d{17}[\dXx]$/.test(document.number.trim())
          : document.number.trim() !== '',
        document.type === 'resident-id' ? 'fault.idNumber' : undefined,
      ] as Check,
      [`/people/${index}/document/country`, document.type !== 'passport' || document.country !== ''],
      [`/people/${index}/mobile`, /^1[3-9]\d{9}$/.test(mobile.replace(/[\s-]/g, '')), 'fault.mobile'],
      [`/people/${index}/email`, email === '' || /^\S+@\S+\.\S+$/.test(email.trim()), 'fault.shape'],
    ]),
    ['/members', draft.members.length > 0],
    ...draft.members.flatMap((member, index): Check[] => [
      [`/members/${index}/person`, member.person !== ''],
      [`/members/${index}/contributionFen`, (member.contributionFen ?? 0) > 0],
      [`/members/${index}/payBy`, member.payBy !== ''],
    ]),
    ['/beneficialOwner/people', beneficialOwner.kind !== 'filed' || beneficialOwner.people.length > 0],
    ['/organs/legalRepresentative', organs.legalRepresentative !== ''],
    ['/organs/directors', organs.directors.length > 0],
    ['/organs/supervision/people', supervision.kind === 'none' || supervision.people.length > 0],
    ['/organs/financeOfficer', organs.financeOfficer !== ''],
    ['/organs/liaison', organs.liaison !== ''],
    ['/seals/maker', draft.seals.maker !== ''],
    ['/bank/bank', bank.choice === 'declined' || bank.bank !== ''],
    ['/bank/reason', bank.choice === 'open' || bank.reason.trim() !== ''],
    ['/tax/clerk', draft.tax.clerk !== ''],
    ['/promises/truthful', promises.truthful],
    ['/promises/addressIsReal', promises.addressIsReal],
  ];
}
