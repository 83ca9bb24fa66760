import { BankWish } from '../application/parts.ts';
import type { Case } from '../case/case.ts';
import type { WorkItem } from './work-item.ts';

/** What an answer changes in the case itself; most answers only stand in their work item. */
export function applyAnswer(subject: Case, item: WorkItem, by: string, at: string): Case {
  switch (item.kind) {
    case 'another-name':
      return { ...subject, name: String(item.answer?.['name']) };
    case 'another-bank':
      return { ...subject, bank: BankWish.parse(item.answer?.['bank']) };
    case 'examination':
      return withOfficersDecision(subject, item, by, at);
    default:
      return subject;
  }
}

/** The officer's word stands beside the rules that referred the case to him, not in their place. */
function withOfficersDecision(subject: Case, item: WorkItem, by: string, at: string): Case {
  if (!subject.decision) return subject;
  const outcome = item.state === 'refused' ? 'refused' : 'granted';
  return {
    ...subject,
    decision: {
      ...subject.decision,
      outcome,
      decidedAt: at,
      decidedBy: { kind: 'officer', id: by },
      ...(item.reasons && { reasons: item.reasons }),
    },
  };
}
