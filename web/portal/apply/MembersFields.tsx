import { Button } from 'antd';
import { serviceNow } from '../../shared/api/clock.ts';
import { money } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { emptyMember, type MemberDraft } from './draft.ts';
import { Field } from './Field.tsx';
import { ChoiceField, NumberField, PersonField, SelectField, TextField, TickField } from './fields.tsx';
import { useField, useForm, useLabels } from './form-context.tsx';
import { isPartnership } from './kinds.ts';
import { OwnersFields } from './OwnersFields.tsx';
import { usualPayBy } from './switch-kind.ts';

const ways = ['cash', 'goods', 'intellectual-property', 'land-use-right', 'equity', 'claim'] as const;

/** Who contributes how much, in which way and until when; and who owns the enterprise in the end. */
export function MembersFields() {
  const { t, language } = useTexts();
  const { label } = useLabels();
  const { draft } = useForm();
  const { set } = useField<readonly MemberDraft[]>('/members');
  const { members, people, entityType } = draft;
  const promised = members.reduce((sum, member) => sum + (member.contributionFen ?? 0), 0);
  const capital = draft.capitalFen ?? 0;
  const newMember = (): MemberDraft => ({
    ...emptyMember,
    person: people.find(({ key }) => !members.some(({ person }) => person === key))?.key ?? '',
    contributionFen: capital > promised ? capital - promised : null,
    payBy: usualPayBy(entityType, serviceNow()),
  });
  return (
    <>
      <Field pointer="/members" own group>
        {members.map((member, index) => (
          <MemberFields
            key={index}
            member={member}
            index={index}
            remove={() => set(members.filter((_, other) => other !== index))}
          />
        ))}
        <Button onClick={() => set([...members, newMember()])}>
          {t('members.add', { member: t(`memberWord.${entityType}`) })}
        </Button>
        <p className={promised === capital ? 'gap-top' : 'gap-top notice warn'} role="status">
          {t('members.sum', {
            promised: money(promised, language),
            capital: money(capital, language),
            word: label('capitalFen'),
          })}
        </p>
      </Field>
      <OwnersFields />
    </>
  );
}

type MemberProps = {
  readonly member: MemberDraft;
  readonly index: number;
  readonly remove: () => void;
};

function MemberFields({ member, index, remove }: MemberProps) {
  const { t } = useTexts();
  const type = useForm().draft.entityType;
  const at = `/members/${index}`;
  const values = { member: t(`memberWord.${type}`), number: index + 1 };
  const offered = isPartnership(type) ? ([...ways, 'labour'] as const) : ways;
  return (
    <section className="card" aria-labelledby={`member-${index}`}>
      <div className="row spread">
        <h2 id={`member-${index}`}>{t('members.nth', values)}</h2>
        <Button size="small" aria-label={t('members.remove', values)} onClick={remove}>
          {t('page.remove')}
        </Button>
      </div>
      <ChoiceField
        pointer={`${at}/is`}
        choices={(['person', 'enterprise'] as const).map((value) => ({
          value,
          label: t(`memberIs.${value}`),
        }))}
      />
      {member.is === 'enterprise' && (
        <>
          <TextField pointer={`${at}/enterprise/name`} maxLength={120} />
          <TextField pointer={`${at}/enterprise/creditCode`} maxLength={18} />
          <p className="help">{t('members.signatory')}</p>
        </>
      )}
      <PersonField pointer={`${at}/person`} />
      {type === 'limited-partnership' && (
        <ChoiceField
          pointer={`${at}/liability`}
          choices={(['general', 'limited'] as const).map((value) => ({
            value,
            label: t(`liability.${value}`),
            help: t(`liabilityHelp.${value}`),
          }))}
        />
      )}
      <NumberField pointer={`${at}/contributionFen`} unit={t('form.yuan')} perUnit={100} />
      <SelectField
        pointer={`${at}/way`}
        choices={offered.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      {member.way !== 'cash' && <TickField pointer={`${at}/valued`}>{t('members.valued')}</TickField>}
      <TextField pointer={`${at}/payBy`} type="date" />
    </section>
  );
}
