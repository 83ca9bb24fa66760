import { Button } from 'antd';
import type { NameVerdict } from '../../shared/api/shapes.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { emptyRelation, relationKinds, type RelationDraft } from './draft.ts';
import { ChoiceField, TextField, TickField } from './fields.tsx';
import { Field } from './Field.tsx';
import { useField } from './form-context.tsx';

type Props = {
  /** What is known of the name: the enterprises with which a relation would make a difference. */
  readonly verdict: NameVerdict | undefined;
};

/** Enterprises whose names do not bar this one: who invests, allows its name to be used, or has handed it over. */
export function RelationsFields({ verdict }: Props) {
  const { t } = useTexts();
  const { value: relations, set } = useField<readonly RelationDraft[]>('/nameRelations');
  const add = (name = '') => set([...relations, { ...emptyRelation, name }]);
  const inTheWay = (verdict?.similar ?? [])
    .map(({ name }) => name)
    .filter((name) => !relations.some((one) => one.name === name));
  return (
    <Field pointer="/nameRelations" own group optional>
      {relations.map((relation, index) => (
        <RelationFields
          key={index}
          index={index}
          name={relation.name}
          remove={() => set(relations.filter((_, other) => other !== index))}
        />
      ))}
      <div className="row">
        {inTheWay.slice(0, 3).map((name) => (
          <Button key={name} data-relate onClick={() => add(name)}>
            {t('relation.addNamed', { name })}
          </Button>
        ))}
        <Button data-relate onClick={() => add()}>
          {t('relation.add')}
        </Button>
      </div>
    </Field>
  );
}

type RelationProps = {
  readonly index: number;
  readonly name: string;
  readonly remove: () => void;
};

function RelationFields({ index, name, remove }: RelationProps) {
  const { t } = useTexts();
  const at = `/nameRelations/${index}`;
  const title = name.trim() || t('relation.nth', { number: index + 1 });
  return (
    <section className="card" aria-labelledby={`relation-${index}`} data-relation={index}>
      <div className="row spread">
        <h3 id={`relation-${index}`}>{title}</h3>
        <Button size="small" aria-label={t('relation.remove', { name: title })} onClick={remove}>
          {t('page.remove')}
        </Button>
      </div>
      <ChoiceField
        pointer={`${at}/kind`}
        choices={relationKinds.map((value) => ({
          value,
          label: t(`relationKind.${value}`),
          help: t(`relationHelp.${value}`),
        }))}
      />
      <TextField pointer={`${at}/name`} maxLength={100} />
      <TextField pointer={`${at}/creditCode`} maxLength={18} />
      <TextField pointer={`${at}/document`} maxLength={120} />
      <TickField pointer={`${at}/consent`}>{t('relation.consent')}</TickField>
    </section>
  );
}
