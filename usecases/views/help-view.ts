import type { CaseHistory } from '../../domain/case/case-file.ts';
import { nameOfStaff } from '../../domain/cities/cities.ts';
import { applicationIdOf, type ApplicationId } from '../../domain/ids.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { Help, HelpConsent, HelpStep } from '../../domain/help/help.ts';

/** Help as applicant and helper see it: the consents, the last one last, and who did what, the latest first. */
export type HelpView = {
  /** The application that is helped with, also when it has become a case. */
  readonly applicationId: ApplicationId;
  readonly consents: readonly Pick<
    HelpConsent,
    'kind' | 'wording' | 'consentedAt' | 'until' | 'helper' | 'ended'
  >[];
  readonly steps: readonly (HelpStep & { readonly name: string })[];
};

type HelpedWith = {
  readonly id: ApplicationId;
  readonly help?: Pick<Help, 'consents' | 'steps'> | undefined;
};

/** Help as it stands in a draft. */
export function helpView({ id, help }: HelpedWith): HelpView {
  const { consents = [], steps = [] } = help ?? {};
  return {
    applicationId: id,
    consents: consents.map(({ kind, wording, consentedAt, until, helper, ended }) => ({
      kind,
      wording,
      consentedAt,
      until,
      ...(helper && { helper }),
      ...(ended && { ended }),
    })),
    steps: steps.map((step) => ({ ...step, name: nameOfStaff(step.by) })).toReversed(),
  };
}

/** The same of an accepted case: what was done before stands in its log, and so does what was done since. */
export function helpOfCase({ case: subject, events }: CaseHistory): HelpView | undefined {
  const { help } = subject;
  if (!help) return undefined;
  const before = events.flatMap((event) => (event.type === 'HelpGiven' ? event.data.steps : []));
  const since = events.flatMap((event) => (event.actor.id === help.helper?.id ? (stepOf(event) ?? []) : []));
  return helpView({
    id: applicationIdOf(subject.id),
    help: { consents: [help], steps: [...before, ...since] },
  });
}

function stepOf({ type, at, actor, data }: CaseEvent): HelpStep | undefined {
  const step = { at, by: actor.id };
  if (type === 'FileOpened') return { ...step, act: 'opened' };
  if (type !== 'CorrectionAnswered' && type !== 'WorkItemCompleted') return undefined;
  return { ...step, act: 'answered', part: 'kind' in data ? String(data.kind) : '' };
}
