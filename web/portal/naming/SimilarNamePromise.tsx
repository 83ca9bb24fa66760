import { Checkbox } from 'antd';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly isGiven: boolean; readonly onChange: (isGiven: boolean) => void };

/** The promise to bear the risk of a name that is similar to others; asked for only where there are any. */
export function SimilarNamePromise({ isGiven, onChange }: Props) {
  const { t } = useTexts();
  return (
    <p>
      <Checkbox checked={isGiven} data-promise onChange={(event) => onChange(event.target.checked)}>
        {t('promise.similarNameRisk')}
      </Checkbox>
    </p>
  );
}
