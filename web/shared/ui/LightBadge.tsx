import type { Light } from '../api/shapes.ts';
import { serviceNow } from '../api/clock.ts';
import { useTexts } from '../use-texts.ts';

type Props = { readonly light: Light; readonly dueAt?: string | undefined };

/** A promise as colour, word and minutes. */
export function LightBadge({ light, dueAt }: Props) {
  const { t } = useTexts();
  return (
    <span className={`badge ${light}`}>
      {t(`light.${light}`)}
      {dueAt && light !== 'grey' && ` · ${minutesText(dueAt)}`}
    </span>
  );

  function minutesText(due: string): string {
    const minutes = Math.ceil((Date.parse(due) - serviceNow()) / 60_000);
    if (minutes >= 180) return t('time.hoursLeft', { hours: Math.floor(minutes / 60) });
    return minutes >= 0 ? t('time.left', { minutes }) : t('time.over', { minutes: -minutes });
  }
}
