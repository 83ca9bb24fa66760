import { Spin } from 'antd';
import { useTexts } from '../use-texts.ts';

/** Something is on its way. */
export function Loading() {
  const { t } = useTexts();
  return (
    <p className="row" role="status">
      <Spin size="small" aria-hidden="true" /> {t('page.loading')}
    </p>
  );
}
