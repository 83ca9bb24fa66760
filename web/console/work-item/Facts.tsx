import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApplicationView } from '../../shared/ApplicationView.tsx';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Application, Decision, NameRecord, WorkItem } from '../../shared/api/shapes.ts';
import { money } from '../../shared/format.ts';
import { DecisionView } from '../../shared/ui/DecisionView.tsx';
import { FactList } from '../../shared/ui/FactList.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { NameVerdictCard } from './NameVerdictCard.tsx';
import { Reveal } from './Reveal.tsx';

/** The facts of a work item: an examination as an application with its decision, all others as a list. */
export function Facts({ item }: { readonly item: WorkItem }) {
  const { t } = useTexts();
  const { facts } = item;
  if (item.kind !== 'examination') {
    return (
      <div>
        <section className="card" aria-labelledby="facts">
          <h2 id="facts">{t('item.facts')}</h2>
          <Plain value={facts} />
        </section>
        {item.answer && (
          <section className="card" aria-labelledby="answer">
            <h2 id="answer">{t('item.answer')}</h2>
            <Plain value={item.answer} />
          </section>
        )}
      </div>
    );
  }
  const decision = facts['decision'] as Decision | undefined;
  const record = facts['nameVerdict'] as NameRecord | undefined;
  return (
    <div>
      {decision && (
        <section className="card" aria-labelledby="rules">
          <h2 id="rules">{t('decision.title')}</h2>
          <DecisionView decision={decision} people={(facts['application'] as Application).people} />
        </section>
      )}
      {record && <NameVerdictCard record={record} />}
      <Form application={facts['application'] as Application} />
      {item.allowedMoves.includes('recuse') && (
        <Reveal item={item} people={(facts['application'] as Application).people} />
      )}
    </div>
  );
}

function Form({ application }: { readonly application: Application }) {
  const kaiban = useKaiban();
  const city = useQuery({
    queryKey: ['city', application.city],
    queryFn: () => kaiban.readCity({ city: application.city }),
    staleTime: Infinity,
  });
  const scope = useQuery({
    queryKey: ['scope', ''],
    queryFn: () => kaiban.searchScope({ words: '' }),
    staleTime: Infinity,
  });
  const names = Object.fromEntries((scope.data?.items ?? []).map((item) => [item.code, item.name]));
  return <ApplicationView application={application} city={city.data} scopeNames={names} />;
}

/** Plain data as names and values, nested where it is nested. */
function Plain({ value }: { readonly value: Record<string, unknown> }) {
  const { language, ofCode } = useTexts();
  return (
    <FactList
      facts={Object.entries(value).map(([name, inner]) => [ofCode('fact', name), draw(name, inner)])}
    />
  );

  function draw(name: string, inner: unknown): ReactNode {
    if (inner === undefined || inner === null) return undefined;
    if (Array.isArray(inner)) return inner.map((one, index) => <div key={index}>{draw(name, one)}</div>);
    if (typeof inner === 'object') return <Plain value={inner as Record<string, unknown>} />;
    if (name.endsWith('Fen')) return money(Number(inner), language);
    return typeof inner === 'string' ? ofCode('code', inner) : JSON.stringify(inner);
  }
}
