import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { money } from '../shared/format.ts';
import { FactList } from '../shared/ui/FactList.tsx';
import { Loading } from '../shared/ui/Loading.tsx';
import { Page } from '../shared/ui/Page.tsx';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** Anybody may see the few public facts of a licence and whether its signature holds. */
export function VerifyPage() {
  const { t } = useTexts();
  const { licenceNumber } = useParams();
  return (
    <Page title={t('verify.title')}>
      <NumberForm key={licenceNumber} number={licenceNumber ?? ''} />
      {licenceNumber && <Verification licenceNumber={licenceNumber} />}
    </Page>
  );
}

function NumberForm({ number }: { readonly number: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(number);
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      className="card narrow no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const digits = typed.replace(/\s/g, '');
        setWrong(!/^\d{15}$/.test(digits));
        if (/^\d{15}$/.test(digits)) void navigate(`/verify/${digits}`);
      }}
    >
      <div className={`field${isWrong ? ' faulty' : ''}`}>
        <label htmlFor="licence">{t('fact.licenceNumber')}</label>
        <p className="help" id="licence-help">
          {t('verify.help')}
        </p>
        {isWrong && (
          <p className="fault" id="licence-fault" role="alert">
            {t('verify.wrong')}
          </p>
        )}
        <Input
          id="licence"
          inputMode="numeric"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'licence-help licence-fault' : 'licence-help'}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Button type="primary" htmlType="submit">
        {t('verify.do')}
      </Button>
    </form>
  );
}

/** The version of the licence whose QR code led here: it stands in the signed text behind the `#`. */
function versionInHand(): { version?: number } {
  try {
    const [, payload = ''] = window.location.hash.slice(1).split('.');
    const record = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { v?: unknown };
    return typeof record.v === 'number' ? { version: record.v } : {};
  } catch {
    return {};
  }
}

function Verification({ licenceNumber }: { readonly licenceNumber: string }) {
  const { t, language } = useTexts();
  const kaiban = useKaiban();
  const verification = useQuery({
    queryKey: ['licence', licenceNumber],
    queryFn: () => kaiban.verifyLicence({ licenceNumber, ...versionInHand() }),
  });
  if (verification.isPending) return <Loading />;
  if (!verification.data)
    return <ProblemAlert error={verification.error} onRetry={() => void verification.refetch()} />;
  const { valid, record, supersededAt } = verification.data;
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : undefined);
  return (
    <section className="card narrow">
      <div className={`notice ${valid && supersededAt === undefined ? 'good' : 'bad'}`} role="status">
        <p>
          <strong>{valid ? `✓ ${t('verify.valid')}` : `× ${t('verify.invalid')}`}</strong>
        </p>
        {supersededAt !== undefined && <p>{t('verify.superseded', { at: supersededAt.slice(0, 10) })}</p>}
        {record['simulated'] === true && <p>{t('verify.simulated')}</p>}
      </div>
      <FactList
        facts={[
          [t('fact.name'), text('name')],
          [t('fact.creditCode'), <span className="mono">{text('creditCode')}</span>],
          [t('fact.licenceNumber'), <span className="mono">{text('licenceNumber')}</span>],
          [t('fact.entityType'), text('entityType')],
          [t('fact.legalRepresentative'), text('legalRepresentative')],
          [t('fact.executivePartner'), text('executivePartner')],
          [t('fact.investor'), text('investor')],
          [t('fact.operator'), text('operator')],
          [
            t('fact.capital'),
            typeof record['capitalFen'] === 'number' && money(record['capitalFen'], language),
          ],
          [t('fact.address'), text('address')],
          [t('fact.term'), text('term')],
          [t('fact.scope'), text('scope')],
          [t('fact.foundedOn'), text('foundedOn')],
          [t('fact.authority'), text('authority')],
        ]}
      />
    </section>
  );
}
