import { Button } from 'antd';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly names: readonly string[]; readonly onChoose: (name: string) => void };

/** Free names that keep the applicant's idea; one click takes one. */
export function Alternatives({ names, onChoose }: Props) {
  const { t } = useTexts();
  if (names.length === 0) return null;
  return (
    <>
      <h3>{t('name.alternatives')}</h3>
      <ul className="plain" data-alternatives>
        {names.map((name) => (
          <li key={name}>
            <Button
              onClick={() => {
                onChoose(name);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
