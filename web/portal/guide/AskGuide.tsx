import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { GuideTopic } from '../../shared/api/shapes.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useSettled } from '../../shared/use-settled.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { guidePath, type Question } from './use-guide.ts';

/** A question in plain words leads to where it is answered. */
export function AskGuide({ question }: { readonly question: Question }) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const [words, setWords] = useState('');
  const settled = useSettled(words.trim(), 250);
  const found = useQuery({
    queryKey: ['guide-topics', settled],
    queryFn: ({ signal }) => kaiban.searchGuide({ words: settled }, { signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const topics = settled === '' ? undefined : found.data?.topics;
  return (
    <search className="field">
      <label htmlFor="guide-words">{t('guide.ask')}</label>
      <p className="help" id="guide-words-help">
        {t('guide.askHelp')}
      </p>
      <Input
        id="guide-words"
        type="search"
        autoComplete="off"
        maxLength={200}
        aria-describedby="guide-words-help"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div role="status">
        {topics && (topics.length === 0 ? t('guide.nothing') : t('guide.found', { number: topics.length }))}
      </div>
      {topics && (
        <ul className="picked" data-topics>
          {topics.map((topic) => (
            <li key={topic.id}>
              <Link to={pathOf(topic, question)}>{pick(topic.title)}</Link>
            </li>
          ))}
        </ul>
      )}
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
    </search>
  );
}

/** Where a topic is answered: another page, or a part of the guide for the kind and the situation that it is about. */
function pathOf({ place, entityType, situation }: GuideTopic, { situations, ...question }: Question): string {
  if (place === 'name' || place === 'cases' || place === 'verify') return `/${place}`;
  if (place === 'kinds' && !entityType) return '/guide/which';
  const given = situation && !situations.includes(situation) ? [...situations, situation] : situations;
  return guidePath({ ...question, entityType: entityType ?? question.entityType, situations: given }, place);
}
