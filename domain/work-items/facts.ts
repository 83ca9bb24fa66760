import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { replayed } from '../naming/judge-again.ts';
import { serviceOf } from '../services/services.ts';
import type { WorkItemKind } from './work-item.ts';

/**
 * What whoever deals with a work item may see of the case: just what it needs and no more
 * (个人信息保护法 art.6, least necessary). A partner sees what its service asks.
 */
export function factsFor(kind: WorkItemKind, subject: Case, profile: CityProfile): Record<string, unknown> {
  switch (kind) {
    case 'another-name':
      return { name: subject.name };
    case 'another-bank':
      return { bank: subject.bank };
    case 'examination':
      return {
        name: subject.name,
        application: subject.application,
        decision: subject.decision,
        ...(subject.nameJudgement && { nameVerdict: replayed(subject.nameJudgement) }),
      };
    default:
      return serviceOf(kind)?.ask(subject, profile) ?? {};
  }
}
