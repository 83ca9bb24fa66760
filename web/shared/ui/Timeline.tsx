import type { TimelineEntry } from '../api/shapes.ts';
import { dateTime } from '../format.ts';
import { useTexts } from '../use-texts.ts';

/** Everything that happened, the newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t, ofCode } = useTexts();
  return (
    <ol className="timeline" reversed>
      {entries.toReversed().map((entry) => (
        <li key={entry.sequence}>
          <div>{ofCode('event', entry.type, wordsOf(entry.data))}</div>
          <div className="small soft">
            <time dateTime={entry.at}>{dateTime(entry.at)}</time> · {t(`actor.${entry.actor}`)}
          </div>
        </li>
      ))}
    </ol>
  );

  /** The facts of an event with its codes as words. */
  function wordsOf(data: Record<string, unknown>): Record<string, unknown> {
    const list = (name: string, group: string) =>
      Array.isArray(data[name]) && {
        [name]: data[name].map((code) => ofCode(group, String(code))).join(t('form.comma')),
      };
    return {
      ...data,
      ...(typeof data['kind'] === 'string' && { kind: ofCode('kind', data['kind']) }),
      ...(typeof data['service'] === 'string' && { service: ofCode('kind', data['service']) }),
      ...(typeof data['dueAt'] === 'string' && { dueAt: dateTime(data['dueAt']) }),
      ...(typeof data['by'] === 'string' && { by: ofCode('decidedBy', data['by']) }),
      ...(typeof data['reason'] === 'string' && { reason: ofCode('handOver', data['reason']) }),
      ...(typeof data['ground'] === 'string' && { ground: ofCode('ground', data['ground']) }),
      ...(typeof data['at'] === 'string' && { at: dateTime(data['at']) }),
      ...(typeof data['cause'] === 'string' && { cause: ofCode('moveCause', data['cause']) }),
      ...(typeof data['light'] === 'string' && { light: ofCode('lightName', data['light']) }),
      ...list('rules', 'rule'),
      ...list('reasons', 'reason'),
    };
  }
}
