import type { Text } from '../findings.ts';
import type { StepName } from './planned-steps.ts';
import type { Light } from './promise.ts';

/** Where one step stands. `refused`: an extra service said no; `not-wanted`: declined with a reason; `ended`: never to come, the case is over. */
export type StepState =
  'waiting' | 'active' | 'yours' | 'paused' | 'done' | 'refused' | 'not-wanted' | 'ended';

/** One line of the tracker; times are instants, the promise is in service minutes. */
export type Step = {
  readonly step: StepName;
  /** Who does it: an office, or the partner that the applicant chose. */
  readonly by: Text;
  /** The steps that have to be done before it begins. */
  readonly after: readonly StepName[];
  readonly state: StepState;
  readonly light: Light;
  readonly promisedMinutes?: number;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly dueAt?: string;
  /** Until it has ended: when it will have, as far as can be told (`expected-ends.ts`). */
  readonly expectedAt?: string;
  /** The work item behind the step, if something is being waited for. */
  readonly workItemId?: string;
};

/** Where a step stands, without what was planned of it. */
export type Standing = Omit<Step, 'by' | 'after' | 'expectedAt'>;
