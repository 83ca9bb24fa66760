import { Checkbox } from 'antd';
import type { Guide } from '../../shared/api/shapes.ts';
import { useTexts } from '../../shared/use-texts.ts';
import type { Question } from './use-guide.ts';

type Paper = Guide['papers'][number];
type Props = {
  readonly guide: Guide;
  readonly question: Question;
  readonly ask: (change: Partial<Question>) => void;
};

/** What asks something of the applicant stands open; what comes about without him can be looked up. */
const asked: readonly Paper['source'][] = ['upload', 'promise', 'on-request'];

/** What is needed: the answers to a few questions change the list, and every paper says where it comes from. */
export function PapersPart({ guide, question, ask }: Props) {
  const { t, pick } = useTexts();
  const sources = [...new Set(guide.papers.map(({ source }) => source))];
  const own = guide.papers.filter(({ source }) => source === 'upload').length;
  const examined = guide.situations.filter(
    (one) => one.examined && question.situations.includes(one.situation),
  );
  return (
    <>
      <fieldset className="field">
        <legend>{t('guide.situations')}</legend>
        <p className="help">{t('guide.situationsHelp')}</p>
        <Checkbox.Group
          className="choices"
          value={[...question.situations]}
          onChange={(chosen) => ask({ situations: chosen })}
          options={guide.situations.map(({ situation, question: text }) => ({
            value: situation,
            label: pick(text),
          }))}
        />
      </fieldset>
      <p className={`notice ${own === 0 ? 'good' : ''}`} role="status" data-own={own}>
        <strong>{t(own === 0 ? 'guide.noUploads' : 'guide.uploads', { number: own })}</strong>
      </p>
      {examined.length > 0 && (
        <div className="notice warn" data-examined>
          <p>{t('guide.examined')}</p>
          <ul>
            {examined.map(({ situation, examined: rule }) => (
              <li key={situation}>
                {rule && pick(rule.statement)} <span className="small soft">{rule?.base}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sources.map((source) => {
        const papers = guide.papers.filter((paper) => paper.source === source);
        return asked.includes(source) ? (
          <section key={source} aria-labelledby={`source-${source}`}>
            <h3 id={`source-${source}`}>{t(`paperSource.${source}`)}</h3>
            <ul className="papers">{papers.map(line)}</ul>
          </section>
        ) : (
          <details key={source} className="folded gap-top">
            <summary>
              <strong>{t(`paperSource.${source}`)}</strong>{' '}
              <span className="soft">{t('guide.number', { number: papers.length })}</span>
            </summary>
            <ul className="papers">{papers.map(line)}</ul>
          </details>
        );
      })}
    </>
  );

  function line({ id, title, note, base, because }: Paper) {
    const reason = guide.situations.find(({ situation }) => situation === because);
    return (
      <li key={id} data-paper={id}>
        <strong>{pick(title)}</strong>
        <div>{pick(note)}</div>
        <div className="small soft">
          {reason && `${t('guide.because', { reason: pick(reason.question) })} · `}
          {t('finding.base', { base })}
        </div>
      </li>
    );
  }
}
