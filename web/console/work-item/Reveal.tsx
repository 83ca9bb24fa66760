import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useKaiban } from '../../shared/api/kaiban.tsx';
import type { Person, WorkItem } from '../../shared/api/shapes.ts';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.tsx';
import { useTexts } from '../../shared/use-texts.ts';

/** The numbers of the people in an application, masked until one is asked for; each look is recorded. */
export function Reveal({ item, people }: { readonly item: WorkItem; readonly people: readonly Person[] }) {
  const { t } = useTexts();
  return (
    <section className="card no-print" aria-labelledby="reveal">
      <h2 id="reveal">{t('reveal.title')}</h2>
      <p className="soft">{t('reveal.help')}</p>
      <ul className="plain">
        {people.map((person) => (
          <li key={person.key} className="row">
            <Numbers item={item} person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Numbers({ item, person }: { readonly item: WorkItem; readonly person: Person }) {
  const { t } = useTexts();
  const kaiban = useKaiban();
  const reveal = useMutation({
    mutationFn: () => kaiban.revealNumbers({ itemId: item.id, person: person.key }),
  });
  const { data } = reveal;
  return (
    <>
      <span>{person.name}</span>
      {data ? (
        <span className="mono" role="status">
          {[data.number, data.mobile, data.email].filter(Boolean).join(' · ')}
        </span>
      ) : (
        <Button size="small" loading={reveal.isPending} onClick={() => reveal.mutate()}>
          {t('reveal.show', { name: person.name })}
        </Button>
      )}
      <ProblemAlert error={reveal.error} />
    </>
  );
}
