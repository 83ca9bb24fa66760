import { Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Guide } from '../../shared/api/shapes.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { startWith } from './start-with.ts';
import type { Question } from './use-guide.ts';

type Kind = Guide['kinds'][number];

/** Which kind of enterprise: chosen from the list, or found by a few questions. */
export function KindsPart({
  guide,
  ask,
}: {
  readonly guide: Guide;
  readonly ask: (change: Partial<Question>) => void;
}) {
  const { t, pick } = useTexts();
  const kind = guide.kinds.find(({ entityType }) => entityType === guide.entityType);
  return (
    <>
      <div className="field">
        <label htmlFor="guide-kind">{t('guide.kind')}</label>
        <Select
          id="guide-kind"
          value={guide.entityType}
          options={guide.kinds.map(({ entityType, name }) => ({ value: entityType, label: pick(name) }))}
          onChange={(entityType) => ask({ entityType })}
        />
        <p className="gap-top">
          <Link to="/guide/which">{t('guide.unsure')}</Link>
        </p>
      </div>
      {kind && <KindFacts city={guide.city} kind={kind} />}
    </>
  );
}

/** What makes a kind what it is, and the way into its form. */
export function KindFacts({ city, kind }: { readonly city: string; readonly kind: Kind }) {
  const { t, pick } = useTexts();
  const navigate = useNavigate();
  const { entityType, head, nameEnds, members } = kind;
  return (
    <>
      <p>{t(`kindHelp.${entityType}`)}</p>
      <FactList
        facts={[
          [t('guide.owners'), members ? `${pick(members.word)} ${numberOf(members)}` : t('guide.oneOwner')],
          [t('guide.head'), pick(head)],
          [t('guide.nameEnds'), nameEnds],
        ]}
      />
      <p className="row gap-top">
        <Link
          className="button primary"
          to="/apply/kind"
          onClick={(event) => {
            event.preventDefault();
            startWith(city, entityType);
            void navigate('/apply/kind');
          }}
        >
          {t('guide.apply')}
        </Link>
      </p>
    </>
  );

  function numberOf({ least, most, base }: NonNullable<Kind['members']>): string {
    const range = most === undefined ? t('guide.atLeast', { least }) : t('guide.fromTo', { least, most });
    return `${range} (${base})`;
  }
}
