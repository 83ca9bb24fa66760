import type { Caller } from '../../domain/callers.ts';
import { itemWith, type CaseFile } from '../../domain/case/case-file.ts';
import type { Finding } from '../../domain/findings.ts';
import { caseOf, type WorkItemId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import {
  isSameFact,
  laterFacts,
  missingBefore,
  type LaterFactName,
} from '../../domain/services/later-facts.ts';
import { actorFor, handlerFor } from '../../domain/work-items/access.ts';
import { changeCase, type Decide } from './change-case.ts';
import { workItemView, type WorkItemView } from '../views/work-item-view.ts';

type Command = {
  readonly itemId: WorkItemId;
  readonly fact: LaterFactName;
  readonly details: Record<string, unknown>;
};

/**
 * Notes what follows a partner's answer: a receipt for the filing, the specimen card, the report to the tax office. Only
 * the organisation that answered may tell it, and only after its answer; the same fact twice is harmless.
 */
export async function addLaterFact(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caller: Caller,
  { itemId, fact, details }: Command,
): Promise<Result<WorkItemView>> {
  const notFound = refuse('work-item-not-found', { id: itemId });
  const view = (file: CaseFile) => {
    const item = itemWith(file, itemId);
    const reader = { by: 'partner', actor: caller.id, now: needs.clock.now() } as const;
    return item && workItemView(file.case, item, reader);
  };
  const decide: Decide = (file, at) => {
    const item = itemWith(file, itemId);
    const by = item && handlerFor(caller, item, file.case, at);
    if (!item || by !== 'partner') return notFound;
    const { of: service, details: shape } = laterFacts[fact];
    if (service !== item.kind) return refuse('not-yours-to-do', { fact, kind: item.kind });
    if (item.state !== 'completed') return refuse('move-not-allowed', { fact, state: item.state });
    const parsed = shape.safeParse(details);
    if (!parsed.success) {
      return refuse('answer-has-faults', { findings: parsed.error.issues.map((issue) => malformed(issue)) });
    }
    const missing = missingBefore(fact, file);
    if (missing) return refuse('move-not-allowed', { fact, first: missing });
    const known = item.afterwards?.find((one) => one.fact === fact);
    if (known) {
      return isSameFact(known, parsed.data) ? accept(undefined) : refuse('already-answered', { fact });
    }
    const actor = actorFor(caller, by, file.case);
    const noted = { fact, at, by: actor.id, details: parsed.data };
    return accept({
      items: [{ ...item, version: item.version + 1, afterwards: [...(item.afterwards ?? []), noted] }],
      events: [{ type: 'LaterFactAdded', data: { itemId, kind: item.kind, fact }, actor }],
    });
  };
  const changed = await changeCase(
    needs,
    caseOf(itemId),
    decide,
    (file) => caller.request && { caller: caller.id, ...caller.request, body: view(file) },
  );
  if (!changed.ok) return changed.refusal.code === 'case-not-found' ? notFound : changed;
  const seen = view(changed.value);
  return seen ? accept(seen) : notFound;
}

function malformed(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Finding {
  return {
    path: `/details${issue.path.map((key) => `/${String(key)}`).join('')}`,
    rule: 'shape',
    message: { zh: `格式不符：${issue.message}`, en: issue.message },
    base: '',
    remedy: { zh: '请按接口文档的格式填写', en: 'send the field as the interface document describes it' },
  };
}
