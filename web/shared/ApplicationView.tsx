import type { ReactNode } from 'react';
import { MembersFacts, OrgansFacts } from './ApplicationPeople.tsx';
import type { Application, City } from './api/shapes.ts';
import { dateTime, masked, money } from './format.ts';
import { FactList } from './ui/FactList.tsx';
import { useFieldWords } from './use-field-words.ts';
import { useTexts } from './use-texts.ts';

type BankVisit = NonNullable<Extract<Application['bank'], { choice: 'open' }>['appointment']>;
type Part = 'company' | 'people' | 'members' | 'organs' | 'services';

type Props = {
  readonly application: Application;
  readonly city?: City | undefined;
  readonly scopeNames: Readonly<Record<string, string>>;
  /** Draws the way to change one part, where it can still be changed. */
  readonly change?: (part: Part, title: string) => ReactNode;
};

/** An application, laid out for reading. */
export function ApplicationView({ application, city, scopeNames, change }: Props) {
  const { t, language, pick } = useTexts();
  const { label } = useFieldWords(application.entityType);
  const { address, people, bank, tax, seals } = application;
  const nameOf = (key: string) => people.find((person) => person.key === key)?.name || key;
  const names = (keys: readonly string[]) => keys.map(nameOf).join(t('form.comma'));
  const partner = (list: City['banks'] | undefined, id: string) => {
    const found = list?.find((one) => one.id === id);
    return found ? pick(found.name) : id;
  };
  const visitWords = (wish: BankVisit) => {
    if (wish.way === 'video') return t('appointmentWay.video');
    const branch = city?.banks.flatMap(({ branches = [] }) => branches).find(({ id }) => id === wish.branch);
    return [branch ? pick(branch.name) : wish.branch, dateTime(wish.at)].join(t('form.comma'));
  };
  const division = city?.divisions.find(({ code }) => code === address.division)?.name ?? address.division;
  const part = (name: Part, children: ReactNode) => (
    <section className="card" aria-labelledby={`part-${name}`}>
      <div className="row spread">
        <h2 id={`part-${name}`}>{t(`formPage.${name}`)}</h2>
        {change?.(name, t(`formPage.${name}`))}
      </div>
      {children}
    </section>
  );

  return (
    <>
      {part(
        'company',
        <FactList
          facts={[
            [t('field.city'), city && pick(city.name)],
            [t('field.name'), application.name],
            [
              t('field.nameRelations'),
              application.nameRelations?.map(({ kind, name, document }) => (
                <div key={name}>{[t(`relationKind.${kind}`), name, document].join(t('form.comma'))}</div>
              )),
            ],
            [t('field.entityType'), t(`entityType.${application.entityType}`)],
            [label('address'), [division, address.street, address.postalCode].filter(Boolean).join(' ')],
            [t('field.address.right'), t(`right.${address.right}`)],
            [t('field.address.areaSquareMetres'), `${address.areaSquareMetres} ㎡`],
            ...('capitalFen' in application
              ? [[label('capitalFen'), money(application.capitalFen, language)] as const]
              : []),
            ...('shareFen' in application
              ? [[label('shareFen'), money(application.shareFen ?? 1_00, language)] as const]
              : []),
            ...('familyProperty' in application && application.familyProperty
              ? [[label('familyProperty'), t('page.yes')] as const]
              : []),
            ...('term' in application
              ? [
                  [
                    t('field.term'),
                    application.term.kind === 'years'
                      ? t('term.nYears', { years: application.term.years })
                      : t('term.long-term'),
                  ] as const,
                ]
              : []),
            [
              t('field.scope'),
              <ol>
                {application.scope.map((code) => (
                  <li key={code}>{scopeNames[code] ?? code}</li>
                ))}
              </ol>,
            ],
            ...(application.approvals ?? []).map(
              ({ item, number, issuer }) =>
                [
                  label('approvals'),
                  [scopeNames[item] ?? item, number, issuer].join(t('form.comma')),
                ] as const,
            ),
            [t('field.staff'), application.staff?.toString()],
          ]}
        />,
      )}
      {part(
        'people',
        <FactList
          facts={people.map(({ key, name, document, mobile, email }) => [
            name || key,
            <>
              {t(`documentType.${document.type}`)} <span className="mono">{masked(document.number)}</span>
              <br />
              {[mobile, email].filter(Boolean).join(' · ')}
            </>,
          ])}
        />,
      )}
      {'members' in application && part('members', <MembersFacts application={application} names={names} />)}
      {part('organs', <OrgansFacts application={application} names={names} />)}
      {part(
        'services',
        <FactList
          facts={[
            [
              t('step.seals'),
              [
                partner(city?.sealMakers, seals.maker),
                t(`delivery.${seals.delivery}`),
                seals.electronic && t('sealChoice.electronic'),
              ]
                .filter(Boolean)
                .join(t('form.comma')),
            ],
            [
              t('step.bank'),
              bank?.choice === 'open'
                ? [partner(city?.banks, bank.bank), bank.appointment && visitWords(bank.appointment)]
                    .filter(Boolean)
                    .join(t('form.comma'))
                : [t('bankChoice.declined'), bank?.reason].filter(Boolean).join(t('form.colon')),
            ],
            [
              t('step.tax'),
              [t(`taxpayer.${tax.taxpayer}`), t(`invoices.${tax.invoices}`)].join(t('form.comma')),
            ],
            [t('field.tax.clerk'), nameOf(tax.clerk)],
            [t('field.extras'), application.extras?.map((extra) => t(`step.${extra}`)).join(t('form.comma'))],
          ]}
        />,
      )}
    </>
  );
}
