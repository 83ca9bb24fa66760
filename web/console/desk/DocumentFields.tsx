import { Input, Select } from 'antd';
import type { InputOf } from '../../../client/client.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** A document as it lies on the desk. */
export type DeskDocument = InputOf<'signAtDesk'>['document'];

const types = ['resident-id', 'hk-macau-permit', 'taiwan-permit', 'passport', 'permanent-resident'] as const;

type Props = {
  /** Makes the ids of the fields; one on a page. */
  readonly id: string;
  readonly document: DeskDocument;
  readonly onChange: (document: DeskDocument) => void;
};

/** Type and number of a document, typed from it. */
export function DocumentFields({ id, document, onChange }: Props) {
  const { t } = useTexts();
  const { type, number } = document;
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-type`}>{t('field.people.document.type')}</label>
        <Select
          id={`${id}-type`}
          value={type}
          options={types.map((value) => ({ value, label: t(`documentType.${value}`) }))}
          onChange={(chosen) => onChange({ number, type: chosen })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-number`}>{t('field.people.document.number')}</label>
        <Input
          id={`${id}-number`}
          value={number}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => onChange({ ...document, number: event.target.value })}
        />
      </div>
      {type === 'passport' && (
        <div className="field">
          <label htmlFor={`${id}-country`}>{t('field.people.document.country')}</label>
          <Input
            id={`${id}-country`}
            value={document.country ?? ''}
            maxLength={3}
            onChange={(event) => onChange({ ...document, country: event.target.value.toUpperCase() })}
          />
        </div>
      )}
    </>
  );
}
