import type { ReactNode } from 'react';
import type { Step } from '../api/shapes.ts';
import { useTexts } from '../use-texts.ts';

/** What the chart knows of a step: after which others it begins, and who does it. */
export type FlowStep = Pick<Step, 'step' | 'by' | 'after'> & { readonly state?: Step['state'] };

/** Three fixed colours: done, going on, not yet. */
export type StepLook = 'done' | 'active' | 'waiting';

type Props<One extends FlowStep> = {
  readonly label: string;
  readonly steps: readonly One[];
  readonly lookOf?: (step: One) => StepLook;
  readonly children: (step: One) => ReactNode;
};

/**
 * Steps as a flow chart that is a list to whoever cannot see it: stations in their order, and in one of them all that goes
 * on at the same time.
 */
export function StepFlow<One extends FlowStep>({ label, steps, lookOf, children }: Props<One>) {
  const { t, pick } = useTexts();
  return (
    <ol className="flow" aria-label={label}>
      {stationsOf(steps).map(({ steps: together, waitsForNone }) => {
        const [only] = together;
        if (only && together.length === 1 && !waitsForNone) return box(only);
        return (
          <li
            className={waitsForNone ? 'station own-time' : 'station'}
            key={together.map(({ step }) => step).join()}
          >
            <span className="small soft">{t(waitsForNone ? 'flow.ownTime' : 'flow.together')}</span>
            <ul>{together.map(box)}</ul>
          </li>
        );
      })}
    </ol>
  );

  function box(step: One) {
    const look = lookOf?.(step) ?? 'waiting';
    return (
      <li
        className={`step ${look}`}
        key={step.step}
        aria-current={look === 'active' ? 'step' : undefined}
        data-step={step.step}
        data-state={step.state}
      >
        <strong>{t(`step.${step.step}`)}</strong> {children(step)}
        <div className="small soft">{pick(step.by)}</div>
      </li>
    );
  }
}

type Station<One> = { readonly steps: readonly One[]; readonly waitsForNone: boolean };

/** Neighbours that wait for the same steps stand together; what comes after the end is in nobody's way. */
function stationsOf<One extends FlowStep>(steps: readonly One[]): Station<One>[] {
  const end = steps.findIndex(({ step }) => step === 'finish');
  const stations: { steps: One[]; waitsForNone: boolean }[] = [];
  for (const [at, step] of steps.entries()) {
    const last = stations.at(-1);
    if (last?.steps[0]?.after.join() === step.after.join()) last.steps.push(step);
    else stations.push({ steps: [step], waitsForNone: end >= 0 && at > end });
  }
  return stations;
}
