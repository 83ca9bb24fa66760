import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useSettled } from '../../shared/use-settled.ts';
import type { Draft } from './draft.ts';
import { toApplication } from './to-application.ts';

/** What would become of the form if it were submitted now. */
export type ContentCheck = {
  readonly answer: OutputOf<'checkApplication'> | undefined;
  /** The answer is about the form as it was; the next one is under way. */
  readonly isStale: boolean;
  readonly error: unknown;
  retry(): void;
};

/** Asks the service that will judge the form; not before `isWhole`, then again after every change. */
export function useDryRun(draft: Draft, isWhole: boolean): ContentCheck {
  const kaiban = useKaiban();
  const [hasBegun, setBegun] = useState(isWhole);
  if (isWhole && !hasBegun) setBegun(true);
  const now = JSON.stringify(toApplication(draft));
  const content = useSettled(now, 400);
  const { data, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['dry-run', content],
    queryFn: () => kaiban.checkApplication({ content: JSON.parse(content) as Record<string, unknown> }),
    enabled: hasBegun,
    placeholderData: (previous) => previous,
  });
  return {
    answer: data,
    isStale: isPlaceholderData || now !== content,
    error,
    retry: () => void refetch(),
  };
}
