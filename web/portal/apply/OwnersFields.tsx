import { Select } from 'antd';
import { useTexts } from '../../shared/use-texts.ts';
import type { GroundDraft } from './draft.ts';
import { Field, useControl } from './Field.tsx';
import { ChoiceField, NumberField, PeopleField } from './fields.tsx';
import { useForm, usePersonNames } from './form-context.tsx';
import { holdsQuarter, withOwners } from './people-in-draft.ts';

const grounds = ['shares', 'income', 'votes', 'control'] as const;

/** Who owns or controls the enterprise in the end; why, is asked only of whom the shares do not say it. */
export function OwnersFields() {
  const { t } = useTexts();
  const { draft, change } = useForm();
  const { kind, people } = draft.beneficialOwner;
  return (
    <>
      <ChoiceField
        pointer="/beneficialOwner/kind"
        choices={(['exempt-by-promise', 'filed'] as const).map((value) => ({
          value,
          label: t(`owner.${value}`),
        }))}
      />
      {kind === 'filed' && (
        <>
          <PeopleField
            pointer="/beneficialOwner/people"
            onChoose={(keys) => change((before) => withOwners(before, keys))}
          />
          {people
            .filter((key) => !holdsQuarter(draft, key))
            .map((key) => (
              <GroundFields key={key} person={key} />
            ))}
        </>
      )}
    </>
  );
}

/** Why this person is an owner; the entry is made when the ground is chosen, since it may also be left open. */
function GroundFields({ person }: { readonly person: string }) {
  const { t } = useTexts();
  const { draft, setValue } = useForm();
  const name = usePersonNames()(person);
  const given = draft.beneficialOwner.grounds;
  const found = given.findIndex((one) => one.person === person);
  const at = `/beneficialOwner/grounds/${found < 0 ? given.length : found}`;
  const control = useControl(`${at}/ground`);
  const entry = given[found];
  const choose = (ground: GroundDraft['ground'] | undefined) =>
    setValue('/beneficialOwner/grounds', [
      ...given.filter((one) => one.person !== person),
      ...(ground ? [{ person, percent: entry?.percent ?? null, ground }] : []),
    ]);
  return (
    <section className="card" aria-labelledby={`ground-${person}`} data-ground={person}>
      <h3 id={`ground-${person}`}>{t('owner.ground', { name })}</h3>
      <Field pointer={`${at}/ground`} optional>
        <Select
          {...control}
          allowClear
          value={entry?.ground ?? null}
          options={grounds.map((value) => ({ value, label: t(`ownerGround.${value}`) }))}
          onChange={(chosen: GroundDraft['ground'] | null | undefined) => choose(chosen ?? undefined)}
        />
      </Field>
      {entry && entry.ground !== 'control' && <NumberField pointer={`${at}/percent`} unit="%" decimals={2} />}
    </section>
  );
}
