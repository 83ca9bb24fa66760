import type { Caller } from '../../domain/callers.ts';
import { isHelp, standingInDraft } from '../../domain/help/acts-for.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { Numbers } from '../audit/reveal-numbers.ts';
import { recordHand } from '../applications/change-draft.ts';

/**
 * The numbers of one person of a draft in full, for who helps with it: he sees them masked otherwise, and each look at one is
 * a step of its own, recorded before he gets it and shown to the applicant.
 */
export async function revealDraftNumbers(
  needs: Pick<Ports, 'drafts' | 'clock'>,
  caller: Caller,
  { applicationId, person }: { readonly applicationId: ApplicationId; readonly person: string },
): Promise<Result<Numbers>> {
  const notFound = refuse('application-not-found', { id: applicationId });
  const before = await needs.drafts.find(applicationId);
  const people: unknown[] = Array.isArray(before?.content['people']) ? before.content['people'] : [];
  const found = people.find((one) => textAt(one, 'key') === person);
  if (!before || !found || !isHelp(standingInDraft(caller, before, needs.clock.now()))) return notFound;
  const recorded = await recordHand(needs, caller, applicationId, {
    under: 'read',
    act: 'revealed',
    part: person,
  });
  if (!recorded.ok) return recorded;
  const email = textAt(found, 'email');
  const number = textAt(Reflect.get(found, 'document'), 'number');
  return accept({ number, mobile: textAt(found, 'mobile'), ...(email !== '' && { email }) });
}

/** A text of a form as far as it has been filled in. */
function textAt(value: unknown, key: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === 'string' ? text : '';
}
