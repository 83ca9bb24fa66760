import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Guide } from '../../shared/api/shapes.ts';
import { Folded } from '../../shared/ui/Folded.tsx';
import { Loading } from '../../shared/ui/Loading.tsx';
import { Page } from '../../shared/ui/Page.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { CitySelect } from '../CitySelect.tsx';
import { AskGuide } from './AskGuide.tsx';
import { KindsPart } from './KindsPart.tsx';
import { MistakeList } from './MistakeList.tsx';
import { PapersPart } from './PapersPart.tsx';
import { SampleLinks } from './SampleLinks.tsx';
import { StepsPart } from './StepsPart.tsx';
import { useGuide } from './use-guide.ts';

/** The parts of the page, in their order; the service names them, too, when it answers a question. */
const parts = ['kinds', 'papers', 'steps', 'cost', 'ways', 'samples', 'mistakes', 'remedies'] as const;
type PartName = (typeof parts)[number];

/** The guide (办事指南), open to everybody: what is done, by whom, what it needs and costs, and what if one does not agree. */
export function GuidePage() {
  const { t, pick } = useTexts();
  const { question, guide, ask } = useGuide();
  if (!guide.data) {
    return (
      <Page title={t('guide.title')}>
        {guide.isPending ? (
          <Loading />
        ) : (
          <ProblemAlert error={guide.error} onRetry={() => void guide.refetch()} />
        )}
      </Page>
    );
  }
  const { data } = guide;
  const contents: Readonly<Record<PartName, ReactNode>> = {
    kinds: <KindsPart guide={data} ask={ask} />,
    papers: <PapersPart guide={data} question={question} ask={ask} />,
    steps: <StepsPart guide={data} />,
    cost: <Cost guide={data} />,
    ways: <Ways guide={data} />,
    samples: (
      <>
        <p>{t('guide.samplesHelp')}</p>
        <SampleLinks city={data.city} entityType={data.entityType} />
      </>
    ),
    mistakes: <MistakeList entityType={data.entityType} />,
    remedies: <Remedies guide={data} />,
  };
  return (
    <Page title={t('guide.title')} aside={<span className="soft">{pick(data.authority)}</span>}>
      <p className="narrow">{t('guide.lead', { city: pick(data.name) })}</p>
      <CitySelect value={data.city} onChange={(city) => ask({ city })} />
      <div className="card">
        <AskGuide question={question} />
        <nav aria-label={t('guide.parts')}>
          <ul className="pages">
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{t(`guide.${part}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Parts contents={contents} />
      <p className="small soft">{t('guide.version', { version: data.version })}</p>
    </Page>
  );
}

/** All parts; the one in the address is opened and read first. */
function Parts({ contents }: { readonly contents: Readonly<Record<PartName, ReactNode>> }) {
  const { t } = useTexts();
  const { hash, key } = useLocation();
  useEffect(() => {
    const heading = document.getElementById(`${hash.slice(1)}-title`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, [hash, key]);
  return parts.map((part) =>
    part === 'mistakes' ? (
      <div id={part} key={part}>
        <Folded title={t('guide.mistakes')} summary={t('guide.mistakesHelp')} open={hash === '#mistakes'}>
          {contents[part]}
        </Folded>
      </div>
    ) : (
      <section className="card" id={part} key={part} aria-labelledby={`${part}-title`}>
        <h2 id={`${part}-title`} tabIndex={-1}>
          {t(`guide.${part}`)}
        </h2>
        {contents[part]}
      </section>
    ),
  );
}

function Cost({ guide }: { readonly guide: Guide }) {
  const { t } = useTexts();
  return (
    <>
      <p className="big">¥{guide.feesFen / 100}</p>
      <p>{t('guide.costHelp')}</p>
      <ul>
        {guide.gifts.map((gift) => (
          <li key={gift}>{t(`guideGift.${gift}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Ways({ guide }: { readonly guide: Guide }) {
  const { t, pick } = useTexts();
  const hours = guide.hours.map(({ opens, closes }) => `${opens}–${closes}`).join(t('form.comma'));
  return (
    <dl className="ways">
      <dt>{t('guide.online')}</dt>
      <dd>{t('guide.onlineHelp')}</dd>
      <dt>{t('guide.helped')}</dt>
      <dd>{t('guide.helpedHelp')}</dd>
      <dt>{t('guide.desk')}</dt>
      <dd>{t('guide.deskHelp', { authority: pick(guide.authority) })}</dd>
      <dt>{t('guide.hours')}</dt>
      <dd>{hours ? t('guide.hoursHelp', { hours }) : t('guide.always')}</dd>
    </dl>
  );
}

function Remedies({ guide }: { readonly guide: Guide }) {
  const { t, pick } = useTexts();
  return (
    <>
      <p>{t('guide.remediesHelp')}</p>
      <ul>
        {guide.remedies.map((remedy) => (
          <li key={remedy.zh}>{pick(remedy)}</li>
        ))}
      </ul>
      <p className="small soft">{t('finding.base', { base: guide.remediesBase })}</p>
    </>
  );
}
