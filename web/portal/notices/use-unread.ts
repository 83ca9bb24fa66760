import { useQuery } from '@tanstack/react-query';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useSession } from '../../shared/auth/use-session.ts';

/** How many notices of whoever is signed in have not been read; the same list that the page of notices shows. */
export function useUnread(): number {
  const kaiban = useKaiban();
  const { isSignedIn } = useSession();
  const list = useQuery({
    queryKey: ['notices'],
    queryFn: () => kaiban.listNotices({ limit: 50 }),
    enabled: isSignedIn,
    refetchInterval: 30_000,
  });
  return isSignedIn ? (list.data?.unread ?? 0) : 0;
}
