import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '../../shared/ui/Page.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { loadDraft, saveDraft } from '../apply/draft-storage.ts';
import { NameVerdictCard } from './NameVerdictCard.tsx';
import { useNameVerdict } from './use-name-verdict.ts';

/** Is this name free? Open to everybody; the verdict comes while one types. */
export function NamePage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const check = useNameVerdict(name);
  return (
    <Page title={t('name.title')}>
      <div className="card narrow">
        <div className="field">
          <label htmlFor="name">{t('field.name')}</label>
          <p className="help" id="name-help">
            {t('help.name')}
          </p>
          <Input
            id="name"
            value={name}
            maxLength={100}
            autoComplete="off"
            aria-describedby="name-help"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <NameVerdictCard name={name} onChoose={setName} {...check} />
        {check.verdict?.verdict === 'free' && (
          <Button
            type="primary"
            onClick={() => {
              saveDraft({ ...loadDraft(), name: name.trim() });
              void navigate('/apply/company');
            }}
          >
            {t('name.use')}
          </Button>
        )}
      </div>
      <div className="card narrow">
        <h2>{t('name.rules')}</h2>
        <ul>
          <li>{t('name.rule1')}</li>
          <li>{t('name.rule2')}</li>
          <li>{t('name.rule3')}</li>
          <li>{t('name.rule4')}</li>
        </ul>
      </div>
    </Page>
  );
}
