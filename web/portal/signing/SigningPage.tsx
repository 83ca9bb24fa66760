import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Signing } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { Decline } from './Decline.tsx';
import { IdentityStep } from './IdentityStep.tsx';
import { PrintedDocument } from './PrintedDocument.tsx';
import { SignStep } from './SignStep.tsx';
import { sessionOf } from './session.ts';

/** What a signing link leads to: read, confirm who one is, sign. No account is needed, and a phone is enough. */
export function SigningPage() {
  const { t } = useTexts();
  const { token = '' } = useParams();
  const kaiban = useKaiban();
  const [ended, setEnded] = useState<'signed' | 'declined'>();
  const query = useQuery({
    queryKey: ['signing', token],
    queryFn: () => kaiban.readSigning({ token }),
    enabled: ended === undefined,
    refetchOnWindowFocus: false,
  });
  if (ended) {
    return (
      <Page key={ended} title={t(`signing.${ended}`)}>
        <p className="notice" role="status" data-ended={ended}>
          {t(`signing.${ended}Help`)}
        </p>
      </Page>
    );
  }
  return (
    <Page title={t('signing.title')}>
      {query.isPending && <Loading />}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.data && (
        <ToSign token={token} signing={query.data} onEnd={setEnded} onChanged={() => void query.refetch()} />
      )}
    </Page>
  );
}

type Props = {
  readonly token: string;
  readonly signing: Signing;
  readonly onEnd: (how: 'signed' | 'declined') => void;
  readonly onChanged: () => void;
};

function ToSign({ token, signing, onEnd, onChanged }: Props) {
  const { t, ofCode, pick } = useTexts();
  const { company, city, person, roles, parts, documents, digest, expiresAt, preparedBy } = signing;
  const session = sessionOf(token);
  const inAll = (words: readonly string[]) => words.join(t('form.comma'));
  return (
    <>
      <section className="card" aria-labelledby="what">
        <h2 id="what">{company}</h2>
        <FactList
          facts={[
            [t('signing.you'), person.name],
            [t('signing.document'), <span className="mono">{person.document}</span>],
            [t('signing.as'), inAll(roles.map((role) => ofCode('signingRole', role)))],
            [t('signing.parts'), inAll(parts.map((part) => ofCode('signedPart', part)))],
            [t('signing.city'), pick(city)],
            ...(preparedBy ? [[t('signing.preparedBy'), preparedBy] as const] : []),
            [t('signing.until'), dateTime(expiresAt)],
          ]}
        />
      </section>
      {documents.map((document) => (
        <PrintedDocument key={document.title.zh} {...document} />
      ))}
      {session === undefined ? (
        <IdentityStep token={token} />
      ) : (
        <SignStep
          token={token}
          session={session}
          digest={digest}
          onSigned={() => onEnd('signed')}
          onChanged={onChanged}
        />
      )}
      <Decline token={token} onDeclined={() => onEnd('declined')} />
    </>
  );
}
