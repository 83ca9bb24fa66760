import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../shared/auth/use-session.ts';
import { Page } from '../../shared/ui/Page.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { keepWorkingDraft, loadWorkingDraft } from '../apply/draft-storage.ts';
import { KeepName } from './KeepName.tsx';
import { KeptNames } from './KeptNames.tsx';
import { NameVerdictCard } from './NameVerdictCard.tsx';
import { useNameVerdict } from './use-name-verdict.ts';

/** Is this name free? Open to everybody; the verdict comes while one types. */
export function NamePage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const { isSignedIn } = useSession();
  const check = useNameVerdict(name);
  const applyWith = (chosen: string) => {
    const working = loadWorkingDraft();
    keepWorkingDraft({ ...working, draft: { ...working.draft, name: chosen } });
    void navigate('/apply/company');
  };
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
          <>
            <p>
              <Button type="primary" onClick={() => applyWith(name.trim())}>
                {t('name.use')}
              </Button>
            </p>
            <KeepName key={check.verdict.name} verdict={check.verdict} />
          </>
        )}
      </div>
      {isSignedIn && <KeptNames onUse={applyWith} />}
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
