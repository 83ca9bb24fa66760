import { unprinted, withCode } from '../documents/printed-signs.ts';
import { hasMembers, type Application } from './application.ts';
import { type Rule, warnUnless } from './rule.ts';

/** The texts of a form that are printed on a licence or a certificate, by the place at which they were typed. */
export function printedTexts(application: Application): readonly (readonly [path: string, text: string])[] {
  const { name, address, people } = application;
  return [
    ['/name', name],
    ['/address/street', address.street],
    ...people.map((person, at) => [`/people/${at}/name`, person.name] as const),
    ...(hasMembers(application) ? enterprises(application.members) : []),
  ];
}

type Members = readonly { readonly enterprise?: { readonly name: string } | undefined }[];

function enterprises(members: Members): (readonly [string, string])[] {
  return members.flatMap(({ enterprise }, at) =>
    enterprise ? [[`/members/${at}/enterprise/name`, enterprise.name] as const] : [],
  );
}

/** Rare characters of names and places: kept to the letter, shown by their code where no font has them, and told. */
export const signRules: readonly Rule[] = [
  {
    code: 'X26',
    base: 'GB 18030-2022; 居民身份证法 art.4',
    check: ({ application }) =>
      printedTexts(application).flatMap(([path, text]) => {
        const signs = unprinted(text).map(withCode);
        return warnUnless(
          signs.length === 0,
          path,
          {
            zh: `文书字库中没有${signs.join('、')}，文书上将印出该字的编码`,
            en: `the font of the documents lacks ${signs.join(', ')}: they will show its code`,
          },
          {
            zh: '请按证件填写，该字照原样登记，由审查人员核对；误填的请改正',
            en: 'write it as the document does: it is registered as it is and an officer compares it; correct a slip',
          },
        );
      }),
  },
];
