import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useKaiban } from '../shared/api/kaiban.tsx';
import { useMove } from '../shared/api/use-move.ts';
import { ProblemAlert } from '../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** Hands the officer his next item: the one that he holds, or was drawn for him; nobody picks. */
export function NextItem() {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const navigate = useNavigate();
  const next = useMove((_: undefined, idempotencyKey) =>
    kaiban
      .nextWorkItem({}, { idempotencyKey })
      .then(({ id }) => Promise.resolve(navigate(`/work-items/${id}`))),
  );
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{t('queue.nextTitle')}</h2>
      <p className="soft">{t('queue.nextHelp')}</p>
      <Button type="primary" loading={next.isPending} onClick={() => next.mutate(undefined)}>
        {t('queue.next')}
      </Button>
      <ProblemAlert error={next.error} />
    </section>
  );
}
