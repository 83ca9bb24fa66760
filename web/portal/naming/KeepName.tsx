import { Button } from 'antd';
import { useState } from 'react';
import type { Application, NameVerdict } from '../../shared/api/shapes.ts';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { useMove } from '../../shared/api/use-move.ts';
import { useSession } from '../../shared/auth/use-session.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { SimilarNamePromise } from './SimilarNamePromise.tsx';

type Props = {
  readonly verdict: NameVerdict;
  readonly city: string;
  readonly entityType: Application['entityType'];
};

/** Keeps a free name for whoever is signed in; where names are similar, with the promise to bear the risk. */
export function KeepName({ verdict, city, entityType }: Props) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const session = useSession();
  const [isPromised, setPromised] = useState(false);
  const keep = useMove((name: string, idempotencyKey) =>
    kaiban.keepName(
      {
        city,
        entityType,
        name,
        ...(isPromised && { promises: { similarNameRisk: true } }),
      },
      { idempotencyKey },
    ),
  );
  if (!session.isSignedIn) {
    return <Button onClick={() => void session.signIn()}>{t('keptName.signIn')}</Button>;
  }
  return (
    <>
      {verdict.promiseNeeded && <SimilarNamePromise isGiven={isPromised} onChange={setPromised} />}
      <Button
        data-keep-name
        disabled={verdict.promiseNeeded && !isPromised}
        loading={keep.isPending}
        onClick={() => keep.mutate(verdict.name)}
      >
        {t('keptName.keep')}
      </Button>
      <ProblemAlert error={keep.error} />
    </>
  );
}
