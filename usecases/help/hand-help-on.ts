import type { Caller } from '../../domain/callers.ts';
import { helperIn, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { HelperPool } from '../../domain/help/draw-helper.ts';
import { ended, mostSteps, withConsent, withStep, type Help } from '../../domain/help/help.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import type { HandOverReason } from '../../domain/staff/reasons.ts';
import { changeHelp, drawn, type HelpNeeds } from './change-help.ts';

type Command = { readonly applicationId: ApplicationId; readonly reason: HandOverReason };

/** A helper does not help any more, and says why: another one is drawn. With an accepted case the help is over. */
export async function handHelpOn(
  needs: HelpNeeds,
  caller: Caller,
  { applicationId, reason }: Command,
): Promise<Result<{ readonly id: ApplicationId }>> {
  const changed = await changeHelp(
    needs,
    applicationId,
    (draft, at) =>
      helperIn(draft)?.id === caller.id && caller.roles.includes('helper')
        ? handedOn(needs, draft, { helper: caller.id, reason }, at)
        : refuse('application-not-found', { id: applicationId }),
    { replyTo: ({ id }) => caller.request && { caller: caller.id, ...caller.request, body: { id } } },
  );
  return changed.ok ? accept({ id: applicationId }) : changed;
}

/** The help after its helper has handed it on, or was found to be away; nothing when it does not lie with him any more. */
export async function handedOn(
  needs: HelpNeeds,
  draft: ApplicationDraft,
  { helper, reason }: { readonly helper: string; readonly reason: HandOverReason },
  at: string,
  among?: (pool: HelperPool) => HelperPool,
): Promise<Result<Help | undefined>> {
  const last = draft.help?.consents.at(-1);
  if (!draft.help || !last || helperIn(draft)?.id !== helper) return accept(undefined);
  const help = withStep(draft.help, { at, by: helper, act: 'handed-on', part: reason });
  if (!help) return refuse('move-not-allowed', { most: mostSteps });
  // Whoever is drawn later might have the case on his desk already.
  if (draft.state !== 'open') return accept(withConsent(help, ended(last, 'nobody', at)));
  const passed = { ...last, passedBy: [...last.passedBy, helper] };
  return accept(withConsent(help, await drawn(needs, draft, passed, at, among)));
}
