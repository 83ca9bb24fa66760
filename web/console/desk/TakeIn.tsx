import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { InputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { DocumentFields, type DeskDocument } from './DocumentFields.tsx';

/** Begins an application for somebody at the desk: who he is, and that he has agreed on paper. */
export function TakeIn() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [document, setDocument] = useState<DeskDocument>({ type: 'resident-id', number: '' });
  const [consentPaper, setConsentPaper] = useState('');
  const [agreed, setAgreed] = useState(false);
  const taking = useMove(async (intake: InputOf<'takeApplicationIn'>, idempotencyKey) => {
    const { id } = await kaiban.takeApplicationIn(intake, { idempotencyKey });
    await navigate(`/desk/${id}`);
  });
  const isWhole = name.trim() !== '' && document.number.trim() !== '' && agreed;
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        taking.mutate({ client: { name: name.trim(), document }, consentPaper });
      }}
    >
      <h2>{t('desk.takeIn')}</h2>
      <p className="notice warn">{t('desk.separation')}</p>
      <div className="field">
        <label htmlFor="client-name">{t('desk.client')}</label>
        <Input
          id="client-name"
          value={name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <DocumentFields id="client-document" document={document} onChange={setDocument} />
      <div className="field">
        <label htmlFor="consent-paper">{t('desk.consentPaper')}</label>
        <Input
          id="consent-paper"
          value={consentPaper}
          maxLength={40}
          onChange={(event) => setConsentPaper(event.target.value.toUpperCase())}
        />
      </div>
      <Checkbox checked={agreed} onChange={(event) => setAgreed(event.target.checked)}>
        {t('desk.agreed')}
      </Checkbox>
      <ProblemAlert error={taking.error} />
      <p>
        <Button
          type="primary"
          htmlType="submit"
          disabled={!isWhole || !/^[A-Z0-9-]{4,40}$/.test(consentPaper)}
          loading={taking.isPending}
        >
          {t('desk.begin')}
        </Button>
      </p>
    </form>
  );
}
