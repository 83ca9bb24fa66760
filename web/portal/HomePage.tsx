import { useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../shared/ui/Page.tsx';
import { useTexts } from '../shared/use-texts.ts';
import { chosenCity, useCity } from './city.ts';
import { CitySelect } from './CitySelect.tsx';

/** What the service is, what it promises, and where to start. */
export function HomePage() {
  const { t, pick } = useTexts();
  const [chosen, setChosen] = useState(chosenCity);
  const city = useCity(chosen).data;
  const promises = city?.promises;
  return (
    <Page title={t('service.name')}>
      <p className="narrow">{t('home.lead', { city: city ? pick(city.name) : t('home.ourCity') })}</p>
      <CitySelect value={chosen} onChange={setChosen} />
      <p className="row">
        <Link className="button primary" to="/apply">
          {t('home.start')}
        </Link>
        <Link className="button" to="/name">
          {t('home.checkName')}
        </Link>
        <Link className="button" to="/guide">
          {t('home.guide')}
        </Link>
      </p>
      <div className="columns">
        <Promise figure={t('home.hours')} text={t('home.hoursText')} />
        <Promise figure={t('home.cost')} text={t('home.costText')} />
        <Promise figure={t('home.visits')} text={t('home.visitsText')} />
      </div>
      <section className="card">
        <h2>{t('home.how')}</h2>
        <ol>
          <li>{t('home.how1')}</li>
          <li>{t('home.how2', { minutes: promises?.registration ?? 30 })}</li>
          <li>
            {t('home.how3', {
              seals: promises?.seals ?? 30,
              bank: promises?.bank ?? 60,
              tax: promises?.tax ?? 30,
            })}
          </li>
          <li>{t('home.how4')}</li>
        </ol>
      </section>
      <section className="card">
        <h2>{t('helper.title')}</h2>
        <p>{t('helper.lead')}</p>
        <Link className="button" to="/cases">
          {t('helper.ask')}
        </Link>
      </section>
      <section className="card">
        <h2>{t('home.ready')}</h2>
        <ul>
          <li>{t('home.ready1')}</li>
          <li>{t('home.ready2')}</li>
          <li>{t('home.ready3')}</li>
        </ul>
      </section>
    </Page>
  );
}

function Promise({ figure, text }: { readonly figure: string; readonly text: string }) {
  return (
    <div className="card">
      <p className="big">{figure}</p>
      <p className="soft">{text}</p>
    </div>
  );
}
