import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { keepSession } from './session.ts';

/** Number, separate consent, then the face check at its provider, who leads back here. */
export function IdentityStep({ token }: { readonly token: string }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const [number, setNumber] = useState('');
  const [agrees, setAgrees] = useState(false);
  const [tried, setTried] = useState(false);
  const begin = useMutation({
    mutationFn: () => kaiban.beginIdentityCheck({ token, number: number.trim(), consent: true }),
    onSuccess: ({ session, url }) => {
      keepSession(token, session);
      window.location.assign(url);
    },
  });
  const lacksNumber = tried && number.trim() === '';
  const lacksConsent = tried && !agrees;
  return (
    <section className="card" aria-labelledby="identity">
      <h2 id="identity">{t('signing.identity')}</h2>
      <p>{t('signing.identityHelp')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (number.trim() !== '' && agrees) begin.mutate();
        }}
      >
        <div className="field">
          <label htmlFor="number">{t('signing.number')}</label>
          {lacksNumber && (
            <p className="fault" id="number-error">
              {t('fault.missing')}
            </p>
          )}
          <Input
            id="number"
            value={number}
            autoComplete="off"
            aria-invalid={lacksNumber}
            aria-describedby={lacksNumber ? 'number-error' : undefined}
            onChange={(event) => setNumber(event.target.value)}
          />
        </div>
        <div className="field">
          {lacksConsent && <p className="fault">{t('signing.consentMissing')}</p>}
          <Checkbox checked={agrees} onChange={(event) => setAgrees(event.target.checked)}>
            {t('signing.consent')}
          </Checkbox>
        </div>
        <ProblemAlert error={begin.error} />
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t('signing.begin')}
        </Button>
      </form>
    </section>
  );
}
