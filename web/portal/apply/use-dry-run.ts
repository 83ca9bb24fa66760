import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../client/client.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useSettled } from '../../shared/use-settled.ts';
import type { Draft } from './draft.ts';
import { toApplication } from './to-application.ts';

/** What would become of the form if it were submitted now. `stale`: of the form as it was; the next answer is under way. */
export type ContentCheck = OutputOf<'checkApplication'> & { readonly stale: boolean };

/** Asks the service that will judge the form; not before `isWhole`, then again after every change. */
export function useDryRun(draft: Draft, isWhole: boolean): ContentCheck | undefined {
  const kaiban = useKaiban();
  const [hasBegun, setBegun] = useState(isWhole);
  if (isWhole && !hasBegun) setBegun(true);
  const now = JSON.stringify(toApplication(draft));
  const content = useSettled(now, 400);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['dry-run', content],
    queryFn: () => kaiban.checkApplication({ content: JSON.parse(content) as Record<string, unknown> }),
    enabled: hasBegun,
    placeholderData: (previous) => previous,
  });
  return data && { ...data, stale: isPlaceholderData || now !== content };
}
