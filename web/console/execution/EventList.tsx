import { Button } from 'antd';
import { useState } from 'react';
import type { Execution } from '../../shared/api/shapes.ts';
import { exactTime } from '../../shared/format.ts';
import { useTexts } from '../../shared/use-texts.ts';

/** How many events are shown until somebody asks for all. */
const shortList = 12;

/** The history of the execution, the newest event first, in the words of the workflow service. */
export function EventList({ events }: { readonly events: Execution['events'] }) {
  const { t, ofCode } = useTexts();
  const [all, setAll] = useState(false);
  const newestFirst = events.toReversed();
  return (
    <section className="card" aria-labelledby="events">
      <h2 id="events">{t('execution.events')}</h2>
      <ol className="timeline" reversed>
        {(all ? newestFirst : newestFirst.slice(0, shortList)).map((event) => (
          <li key={event.id}>
            <span className="mono small">{event.type}</span>
            {event.state && ` · ${ofCode('aslState', event.state)}`}
            {event.error && <strong> {event.error}</strong>}
            <div className="small soft">
              #{event.id} · <time dateTime={event.at}>{exactTime(event.at)}</time>
            </div>
          </li>
        ))}
      </ol>
      {!all && events.length > shortList && (
        <Button onClick={() => setAll(true)}>{t('execution.allEvents', { number: events.length })}</Button>
      )}
    </section>
  );
}
