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
      return {
        name: subject.name,
        ...(subject.application.nameRelations && { nameRelations: subject.application.nameRelations }),
      };
    case 'another-bank':
      return { bank: subject.bank };
    case 'examination':
      return {
        name: subject.name,
        application: subject.application,
        decision: subject.decision,
        ...(subject.nameJudgement && { nameVerdict: replayed(subject.nameJudgement) }),
        signatures: signaturesIn(subject),
      };
    default:
      return serviceOf(kind)?.ask(subject, profile) ?? {};
  }
}

/** Who has signed, how it was made sure who he is, and when; the statements stay with the case. */
function signaturesIn({ signatures = [] }: Case): unknown[] {
  return signatures.map(({ person, roles, method, identity, signedAt }) => ({
    person,
    roles,
    method,
    identity,
    signedAt,
  }));
}
