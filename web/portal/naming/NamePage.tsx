import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { serviceNow } from '../../shared/api/clock.ts';
import type { CityLine, NameVerdict } from '../../shared/api/shapes.ts';
import { useSession } from '../../shared/auth/use-session.ts';
import { Page } from '../../shared/ui/Page.tsx';
import { useFieldWords } from '../../shared/use-field-words.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { chosenCity, useCities } from '../city.ts';
import { CitySelect } from '../CitySelect.tsx';
import { keepWorkingDraft, loadWorkingDraft } from '../apply/draft-storage.ts';
import { entityTypes, type EntityType } from '../apply/kinds.ts';
import { withCity } from '../apply/switch-city.ts';
import { withKind } from '../apply/switch-kind.ts';
import { KeepName } from './KeepName.tsx';
import { KeptNames } from './KeptNames.tsx';
import { NameVerdictCard } from './NameVerdictCard.tsx';
import { useNameVerdict } from './use-name-verdict.ts';

/** Is this name free? Open to everybody; the verdict comes while one types. */
export function NamePage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [entityType, setEntityType] = useState<EntityType>(() => loadWorkingDraft().draft.entityType);
  const { help } = useFieldWords(entityType);
  const { isSignedIn } = useSession();
  const cities = useCities();
  const [chosen, setChosen] = useState(chosenCity);
  // A name says itself where it is to be registered.
  const city = cityNamed(name, cities) ?? (chosen || (cities[0]?.city ?? ''));
  const check = useNameVerdict({ city, name, entityType });
  const applyWith = (wanted: string, type = entityType, of = cityNamed(wanted, cities) ?? city) => {
    const working = loadWorkingDraft();
    const draft = withKind({ ...withCity(working.draft, of), name: wanted }, type, serviceNow());
    keepWorkingDraft({ ...working, draft });
    void navigate('/apply/company');
  };
  return (
    <Page title={t('name.title')}>
      <div className="card narrow">
        <CitySelect value={city} onChange={setChosen} />
        <div className="field">
          <label htmlFor="kind">{t('field.entityType')}</label>
          <Select
            id="kind"
            value={entityType}
            options={entityTypes.map((value) => ({ value, label: t(`entityType.${value}`) }))}
            onChange={setEntityType}
          />
        </div>
        <div className="field">
          <label htmlFor="name">{t('field.name')}</label>
          <p className="help" id="name-help">
            {help('name')}
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
            <KeepName key={check.verdict.name} verdict={check.verdict} city={city} entityType={entityType} />
          </>
        )}
        {check.verdict && mayBeRelated(check.verdict) && (
          <>
            <p>{t('name.related')}</p>
            <Button onClick={() => applyWith(name.trim())}>{t('name.applyRelated')}</Button>
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

/** The city with whose name this one begins, with or without its 市. */
function cityNamed(name: string, cities: readonly CityLine[]): string | undefined {
  return cities.find((one) => name.trim().startsWith(one.name.zh.replace(/市$/, '')))?.city;
}

/** Whether a relation with somebody could lift what bars the name, and nothing else does. */
function mayBeRelated({ verdict, findings, similar }: NameVerdict): boolean {
  const isInTheWay = similar.some(({ effect }) => effect === 'block' || effect === 'evidence');
  const isNamed = findings.some(({ rule, action }) => rule === 'F15' && action === 'evidence');
  const isOtherwiseBarred = findings.some(({ rule, action }) => action === 'block' && rule !== 'N-SAME');
  return verdict !== 'free' && (isInTheWay || isNamed) && !isOtherwiseBarred;
}
