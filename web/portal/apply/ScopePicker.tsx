import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { ScopeItem } from '../../shared/api/shapes.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import type { Draft } from './draft.ts';
import { Field } from './Field.tsx';
import { useField, useForm } from './form-context.tsx';

/** The draft without this item, and without the approval for it. */
function withoutItem(draft: Draft, code: string): Draft {
  return {
    ...draft,
    scope: draft.scope.filter((other) => other !== code),
    approvals: draft.approvals.filter(({ item }) => item !== code),
  };
}

/** The business scope: items of the catalogue, found by words; the first one is the main business. */
export function ScopePicker() {
  const { t } = useTexts();
  const { draft, change } = useForm();
  const { value: picked, set } = useField<readonly string[]>('/scope');
  const [words, setWords] = useState('');
  const kaiban = useKaiban();
  const found = useQuery({
    queryKey: ['scope', words.trim()],
    queryFn: () => kaiban.searchScope({ words: words.trim() }),
    placeholderData: (previous) => previous,
    staleTime: 60_000,
  });
  const offered = (found.data?.items ?? []).filter((item) => !picked.includes(item.code)).slice(0, 8);

  const pick = (item: ScopeItem) =>
    change((before) => ({
      ...before,
      scope: [...before.scope, item.code],
      scopeNames: { ...before.scopeNames, [item.code]: item.name },
    }));

  return (
    <Field pointer="/scope" group>
      {picked.length > 0 && (
        <ol className="picked">
          {picked.map((code, index) => (
            <li key={code}>
              <span>
                {draft.scopeNames[code] ?? code}
                {index === 0 && <span className="soft small">{` ${t('scope.main')}`}</span>}
              </span>
              <span className="row">
                {index > 0 && (
                  <Button
                    size="small"
                    onClick={() => set([code, ...picked.filter((other) => other !== code)])}
                  >
                    {t('scope.makeMain')}
                  </Button>
                )}
                <Button
                  size="small"
                  aria-label={t('scope.remove', { name: draft.scopeNames[code] ?? code })}
                  onClick={() => change((before) => withoutItem(before, code))}
                >
                  {t('page.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <label htmlFor="scope-words">{t('scope.search')}</label>
      <Input
        id="scope-words"
        type="search"
        autoComplete="off"
        value={words}
        placeholder={t('scope.placeholder')}
        onChange={(event) => setWords(event.target.value)}
      />
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isSuccess && offered.length === 0 && (
        <p className="soft" role="status">
          {t('scope.none')}
        </p>
      )}
      <ul className="picked">
        {offered.map((item) => (
          <li key={item.code}>
            <span>
              {item.name} <span className="soft small">{t(`scopeKind.${item.kind}`)}</span>
            </span>
            <Button
              size="small"
              aria-label={t('scope.addNamed', { name: item.name })}
              onClick={() => pick(item)}
            >
              {t('page.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
