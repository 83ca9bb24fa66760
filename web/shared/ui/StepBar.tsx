import type { Step } from '../api/shapes.ts';
import { serviceNow } from '../api/clock.ts';
import { minutesBetween, timeOrDate } from '../format.ts';
import { useTexts } from '../use-texts.ts';
import { LightBadge } from './LightBadge.tsx';
import { StepFlow, type StepLook } from './StepFlow.tsx';

/** The word beside the colour says which of the finer states it is. */
const lookOf: Readonly<Record<Step['state'], StepLook>> = {
  done: 'done',
  active: 'active',
  yours: 'active',
  paused: 'active',
  refused: 'done',
  waiting: 'waiting',
  'not-wanted': 'waiting',
  ended: 'waiting',
};

/** The journey of a case as a flow chart: where it stands, who does it, what was promised and what it took. */
export function StepBar({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTexts();
  return (
    <StepFlow label={t('case.steps')} steps={steps} lookOf={({ state }) => lookOf[state]}>
      {(step) => (
        <>
          {t(`stepState.${step.state}`)}
          <div className="small soft">{timesOf(step)}</div>
          {step.state !== 'done' && step.light !== 'grey' && (
            <LightBadge light={step.light} dueAt={step.dueAt} />
          )}
        </>
      )}
    </StepFlow>
  );

  function timesOf({ state, startedAt, endedAt, promisedMinutes, dueAt, expectedAt }: Step): string {
    const parts: string[] = [];
    if (state === 'done' && startedAt && endedAt) {
      parts.push(timeOrDate(endedAt, serviceNow()));
      parts.push(t('time.took', { minutes: minutesBetween(startedAt, endedAt) }));
    }
    if (state === 'active' && startedAt) {
      parts.push(t('time.since', { minutes: minutesBetween(startedAt, serviceNow()) }));
    }
    if (promisedMinutes !== undefined) parts.push(t('time.promised', { minutes: promisedMinutes }));
    if (dueAt && state !== 'done') parts.push(t('time.due', { time: timeOrDate(dueAt, serviceNow()) }));
    if (expectedAt && expectedAt !== dueAt)
      parts.push(t('time.expected', { time: timeOrDate(expectedAt, serviceNow()) }));
    return parts.join(' · ');
  }
}
