import type { Application } from './api/shapes.ts';
import { money } from './format.ts';
import { FactList } from './ui/FactList.tsx';
import { useFieldWords } from './use-field-words.ts';
import { useTexts } from './use-texts.ts';

type WithMembers = Extract<Application, { members: unknown }>;
type Names = (keys: readonly string[]) => string;

/** Who contributes what, and who owns it in the end. */
export function MembersFacts({
  application,
  names,
}: {
  readonly application: WithMembers;
  readonly names: Names;
}) {
  const { t, language } = useTexts();
  const { beneficialOwner } = application;
  const members: readonly WithMembers['members'][number][] = application.members;
  return (
    <FactList
      facts={[
        ...members.map((member, index): [string, string] => [
          `${index + 1}. ${member.enterprise?.name ?? names([member.person])}`,
          [
            'liability' in member && t(`liability.${member.liability}`),
            member.enterprise &&
              t('members.enterprise', {
                code: member.enterprise.creditCode,
                person: names([member.person]),
              }),
            t('members.line', {
              amount: money(member.contributionFen, language),
              way: t(`way.${member.way}`),
              date: member.payBy,
            }),
          ]
            .filter(Boolean)
            .join(t('form.comma')),
        ]),
        [
          t('field.beneficialOwner'),
          beneficialOwner.kind === 'filed' ? names(beneficialOwner.people) : t('owner.exempt-by-promise'),
        ],
      ]}
    />
  );
}

/** Who leads, supervises and stands for it. */
export function OrgansFacts({
  application,
  names,
}: {
  readonly application: Application;
  readonly names: Names;
}) {
  const { t } = useTexts();
  const { label } = useFieldWords(application.entityType);
  const { supervision, ...offices } = { supervision: undefined, ...application.organs };
  const facts = officeOrder.flatMap((office): [string, string][] => {
    const held: unknown = (offices as Record<string, unknown>)[office];
    const keys = typeof held === 'string' ? [held] : Array.isArray(held) ? held.map(String) : [];
    return keys.length > 0 ? [[label(`organs.${office}`), names(keys)]] : [];
  });
  return (
    <FactList
      facts={[
        ...facts,
        [
          t('field.organs.supervision'),
          supervision &&
            (supervision.kind === 'none'
              ? t('supervision.none')
              : `${t(`supervision.${supervision.kind}`)}${t('form.colon')}${names(supervision.people)}`),
        ],
      ]}
    />
  );
}

/** The offices of all kinds of enterprises, in the order in which they are read. */
const officeOrder = [
  'owner',
  'family',
  'executives',
  'legalRepresentative',
  'directors',
  'chair',
  'manager',
  'deputyManagers',
  'staffRepresentatives',
  'financeOfficer',
  'liaison',
] as const;
