import { Button } from 'antd';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { CaseView } from '../../shared/api/shapes.ts';
import { useMove } from '../../shared/api/use-move.ts';
import { dateTime } from '../../shared/format.ts';
import { FactList } from '../../shared/ui/FactList.tsx';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** What comes into the company's hands and what follows, outside the two hours: parcel or pick-up, gifts, filings. */
export function HandOverCard({ subject }: { readonly subject: CaseView }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const receive = useMove((_: undefined, idempotencyKey) =>
    kaiban.moveHandOver(
      { caseId: subject.id, move: 'receive', by: 'legal-representative' },
      { idempotencyKey },
    ),
  );
  const { handOver, gifts, afterwards } = subject;
  if (gifts.length === 0) return null;
  return (
    <section className="card gap-top" aria-labelledby="hand-over" data-hand-over={handOver?.state}>
      <h2 id="hand-over">{t('handOver.title')}</h2>
      <FactList
        facts={[
          [
            t('handOver.state'),
            handOver &&
              `${t(`delivery.${handOver.way}`)}${t('form.comma')}${t(`handOverState.${handOver.state}`)}`,
          ],
          [t('handOver.things'), handOver?.things.map((thing) => t(`thing.${thing}`)).join(t('form.comma'))],
          [t('handOver.tracking'), handOver?.tracking],
          [t('handOver.receivedAt'), handOver?.receipt && dateTime(handOver.receipt.at)],
          ...gifts.map(({ gift, state }): [string, string] => [t(`gift.${gift}`), t(`giftState.${state}`)]),
          ...afterwards.map(({ fact, dueAt, doneAt }): [string, string] => [
            t(`laterFact.${fact}`),
            doneAt
              ? t('handOver.doneAt', { at: dateTime(doneAt) })
              : t('handOver.dueAt', { at: dateTime(dueAt) }),
          ]),
        ]}
      />
      {subject.handOverMoves.includes('receive') && (
        <p className="row gap-top no-print">
          <Button loading={receive.isPending} onClick={() => receive.mutate(undefined)}>
            {t('handOver.received')}
          </Button>
        </p>
      )}
      <ProblemAlert error={receive.error} />
    </section>
  );
}
