import type { Step } from '../api/shapes.ts';
import { serviceNow } from '../api/clock.ts';
import { minutesBetween, timeOrDate } from '../format.ts';
import { useTexts } from '../use-texts.ts';
import { LightBadge } from './LightBadge.tsx';

/** Three fixed colours: done, going on, not yet; the word beside it says which of the finer states it is. */
const lookOf: Readonly<Record<Step['state'], 'done' | 'active' | 'waiting'>> = {
  done: 'done',
  active: 'active',
  yours: 'active',
  paused: 'active',
  refused: 'done',
  waiting: 'waiting',
  'not-wanted': 'waiting',
  ended: 'waiting',
};

/** The journey of a case: where it stands, in colour, words and minutes. */
export function StepBar({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTexts();
  return (
    <ol className="steps bar" aria-label={t('case.steps')}>
      {steps.map((step) => (
        <li
          className={`step ${lookOf[step.state]}`}
          key={step.step}
          aria-current={lookOf[step.state] === 'active' ? 'step' : undefined}
          data-step={step.step}
          data-state={step.state}
        >
          <div>
            <strong>{t(`step.${step.step}`)}</strong> {t(`stepState.${step.state}`)}
          </div>
          <div className="small soft">{timesOf(step)}</div>
          {step.state !== 'done' && step.light !== 'grey' && (
            <LightBadge light={step.light} dueAt={step.dueAt} />
          )}
        </li>
      ))}
    </ol>
  );

  function timesOf({ state, startedAt, endedAt, promisedMinutes, dueAt }: Step): string {
    const parts: string[] = [];
    if (state === 'done' && startedAt && endedAt) {
      parts.push(t('time.took', { minutes: minutesBetween(startedAt, endedAt) }));
    }
    if (state === 'active' && startedAt) {
      parts.push(t('time.since', { minutes: minutesBetween(startedAt, serviceNow()) }));
    }
    if (promisedMinutes !== undefined) parts.push(t('time.promised', { minutes: promisedMinutes }));
    if (dueAt && state !== 'done') parts.push(t('time.due', { time: timeOrDate(dueAt, serviceNow()) }));
    return parts.join(' · ');
  }
}
