import type { Caller } from '../../domain/callers.ts';
import { ended, withConsent } from '../../domain/help/help.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import { accept, type Result } from '../../domain/result.ts';
import { asOwner } from '../applications/own-draft.ts';
import { helpView, type HelpView } from '../views/help-view.ts';
import { changeHelp, type HelpNeeds } from './change-help.ts';

/**
 * An applicant takes his consent back (个人信息保护法 art.15): from this write on nobody sees or does anything by it, in
 * the draft and in the case that it has become. Ended once more is ended; what was done before stands.
 */
export async function endHelp(
  needs: HelpNeeds,
  caller: Caller,
  { applicationId }: { applicationId: ApplicationId },
): Promise<Result<HelpView>> {
  const changed = await changeHelp(
    needs,
    applicationId,
    (draft, at) => {
      const own = asOwner(draft, caller, { applicationId, act: 'ask-help', at });
      if (!own.ok) return own;
      const last = draft.help?.consents.at(-1);
      if (!draft.help || !last || last.ended) return accept(undefined);
      return accept(withConsent(draft.help, ended(last, 'withdrawn', at)));
    },
    {
      actor: { kind: 'applicant', id: caller.id },
      replyTo: (draft) => caller.request && { caller: caller.id, ...caller.request, body: helpView(draft) },
    },
  );
  return changed.ok ? accept(helpView(changed.value)) : changed;
}
