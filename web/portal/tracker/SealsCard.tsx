import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

type Props = { readonly caseId: string; readonly version: number };

/** The seals with their impressions: specimens until the filing is confirmed, electronic ones with their check. */
export function SealsCard({ caseId, version }: Props) {
  const { t, pick } = useTexts();
  const kaiban = useKaiban();
  const query = useQuery({
    queryKey: ['seals', caseId, version],
    queryFn: () => kaiban.readSeals({ caseId }),
    placeholderData: (before) => before,
  });
  const seals = query.data?.seals ?? [];
  if (seals.length === 0) return <ProblemAlert error={query.error} />;
  return (
    <section className="card gap-top" aria-labelledby="seals" data-seals>
      <h2 id="seals">{t('seals.title')}</h2>
      <ul className="plain row">
        {seals.map(({ kind, name, number, isSpecimen, image, electronic }) => (
          <li key={kind} data-seal={kind} data-specimen={isSpecimen}>
            <Impression image={image} />
            <p className="small">
              {pick(name)}
              <br />
              <span className="soft">{isSpecimen ? t('seals.specimen') : t('seals.filed')}</span>
              <br />
              <span className="mono">{number ?? ''}</span>
            </p>
            {electronic && (
              <p className="small">
                <Link to={`/seals/${electronic.id}`}>{t('seals.verifyElectronic')}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Puts the picture into the page as shapes, so that it is written in the page's own type. */
export function Impression({ image }: { readonly image: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(image, 'image/svg+xml').documentElement;
    host.current?.replaceChildren(document.importNode(drawn, true));
  }, [image]);
  return <div ref={host} />;
}
