import type { CaseView } from '../../shared/api/shapes.ts';
import { dateTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { AnotherBank } from './AnotherBank.tsx';
import { AnotherName } from './AnotherName.tsx';
import { AnswerCorrection } from './AnswerCorrection.tsx';

type Props = { readonly subject: CaseView };

/** What waits for the applicant; nothing of it is drawn that the service does not allow now. */
export function YourTurn({ subject }: Props) {
  const { workItems: items } = subject;
  const { t } = useTexts();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="your-turn" className="no-print">
      <h2 id="your-turn">{t('yours.title')}</h2>
      {items.map((item) => (
        <div className="card" key={item.id} data-item={item.kind}>
          <h3>{item.state === 'awaiting-correction' ? t('yours.correction') : t(`kind.${item.kind}`)}</h3>
          <p className="soft">{t('case.due', { time: dateTime(item.dueAt) })}</p>
          {item.allowedMoves.includes('answerCorrection') && <AnswerCorrection item={item} />}
          {item.allowedMoves.includes('complete') && item.kind === 'another-bank' && (
            <AnotherBank subject={subject} item={item} />
          )}
          {item.allowedMoves.includes('complete') && item.kind === 'another-name' && (
            <AnotherName subject={subject} item={item} />
          )}
        </div>
      ))}
    </section>
  );
}
