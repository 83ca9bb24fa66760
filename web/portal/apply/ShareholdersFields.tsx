import { Button } from 'antd';
import { serviceNow } from '../../shared/api/clock.ts';
import { chinaDate, money } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import type { MemberDraft } from './draft.ts';
import { Field } from './Field.tsx';
import {
  ChoiceField,
  NumberField,
  PeopleField,
  PersonField,
  SelectField,
  TextField,
  TickField,
} from './fields.tsx';
import { useField, useForm } from './form-context.tsx';

const ways = ['cash', 'goods', 'intellectual-property', 'land-use-right', 'equity', 'claim'] as const;

/** Who promises how much, in which way and until when; and who owns the company in the end. */
export function ShareholdersFields() {
  const { t, language } = useTexts();
  const { draft } = useForm();
  const { id, set, faults } = useField<readonly MemberDraft[]>('/members', { own: true });
  const promised = draft.members.reduce((sum, member) => sum + (member.contributionFen ?? 0), 0);
  const capital = draft.capitalFen ?? 0;
  return (
    <>
      <Field pointer="/members" id={id} faults={faults} group>
        {draft.members.map((member, index) => (
          <section className="card" key={index} aria-labelledby={`member-${index}`}>
            <div className="row spread">
              <h2 id={`member-${index}`}>{t('members.nth', { number: index + 1 })}</h2>
              <Button
                size="small"
                aria-label={t('members.remove', { number: index + 1 })}
                onClick={() => set(draft.members.filter((_, other) => other !== index))}
              >
                {t('page.remove')}
              </Button>
            </div>
            <PersonField pointer={`/members/${index}/person`} />
            <NumberField pointer={`/members/${index}/contributionFen`} unit={t('form.yuan')} perUnit={100} />
            <SelectField
              pointer={`/members/${index}/way`}
              choices={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
            />
            {member.way !== 'cash' && (
              <TickField pointer={`/members/${index}/valued`}>{t('members.valued')}</TickField>
            )}
            <TextField pointer={`/members/${index}/payBy`} type="date" />
          </section>
        ))}
        <Button
          onClick={() =>
            set([
              ...draft.members,
              {
                person:
                  draft.people.find(({ key }) => !draft.members.some((m) => m.person === key))?.key ?? '',
                contributionFen: capital > promised ? capital - promised : null,
                way: 'cash',
                valued: false,
                payBy: chinaDate(serviceNow(), 4),
              },
            ])
          }
        >
          {t('members.add')}
        </Button>
        <p className={promised === capital ? 'gap-top' : 'gap-top notice warn'} role="status">
          {t('members.sum', { promised: money(promised, language), capital: money(capital, language) })}
        </p>
      </Field>
      <ChoiceField
        pointer="/beneficialOwner/kind"
        choices={(['exempt-by-promise', 'filed'] as const).map((value) => ({
          value,
          label: t(`owner.${value}`),
        }))}
      />
      {draft.beneficialOwner.kind === 'filed' && <PeopleField pointer="/beneficialOwner/people" />}
    </>
  );
}
