import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useParams } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { saveFile } from '../shared/save-file.ts';
import { FactList } from '../shared/ui/FactList.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { Impression } from './tracker/SealsCard.tsx';

/** An electronic seal as anybody may check it: whose it is, whether it holds, and that it is simulated. */
export function SealPage() {
  const { t } = useTexts();
  const { sealId = '' } = useParams();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['electronic-seal', sealId],
    queryFn: () => kaiban.verifyElectronicSeal({ sealId }),
  });
  const { record, state, filed, seal } = query.data ?? {};
  const text = (name: string) => (typeof record?.[name] === 'string' ? record[name] : undefined);
  return (
    <Page title={t('seal.title')}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {state && (
        <section className="card" data-seal-state={state}>
          <p className={`notice ${state === 'in-force' ? 'good' : 'bad'}`}>{t(`sealState.${state}`)}</p>
          {text('image') && <Impression image={text('image') ?? ''} />}
          <FactList
            facts={[
              [t('seal.name'), text('name')],
              [t('fact.creditCode'), text('creditCode')],
              [t('seal.maker'), text('maker')],
              [t('seal.validUntil'), text('validUntil')],
              [t('seal.filed'), t(filed ? 'seal.filedYes' : 'seal.filedNo')],
            ]}
          />
          {record?.['simulated'] !== false && <p className="notice warn">{t('seal.simulated')}</p>}
          <div className="row no-print">
            <Button onClick={() => saveFile(new Blob([seal ?? '']), `seal-${sealId}.jws`)}>
              {t('seal.save')}
            </Button>
            <a href={`/verify-offline.html#${seal}`}>{t('seal.offline')}</a>
          </div>
        </section>
      )}
    </Page>
  );
}
