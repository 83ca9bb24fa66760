import type { Caller } from '../../domain/callers.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { consentOf, mostConsents, newConsent, type HelpKind } from '../../domain/help/help.ts';
import { isOffered } from '../../domain/help/terms.ts';
import type { ApplicationId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { asOwner } from '../applications/own-draft.ts';
import { helpView, type HelpView } from '../views/help-view.ts';
import { changeHelp, drawn, type HelpNeeds } from './change-help.ts';

type Command = {
  readonly applicationId: ApplicationId;
  readonly kind: HelpKind;
  /** The version of the words that he has read and agreed to. */
  readonly wording: string;
  /** Whose office is to help. */
  readonly city: string;
  /** For how long his consent holds. */
  readonly days: number;
};

/**
 * An applicant lets somebody help him with his draft: his consent is kept with the words that he has read, and a helper who
 * is there is drawn at once. One consent holds at a time: another kind of help begins when this one has ended.
 */
export async function askForHelp(
  needs: HelpNeeds & Pick<Ports, 'attendance'>,
  caller: Caller,
  { applicationId, kind, wording, city, days }: Command,
): Promise<Result<HelpView>> {
  const profile = findCity(city);
  if (!profile) return refuse('city-not-served', { city });
  if (!isOffered(kind, wording)) return refuse('edited-meanwhile', { wording });
  const asked = await changeHelp(
    needs,
    applicationId,
    async (draft, at) => {
      const own = asOwner(draft, caller, { applicationId, act: 'ask-help', at });
      if (!own.ok) return own;
      const { help = { applicant: caller.name, consents: [], steps: [] } } = draft;
      const isFull = help.consents.length >= mostConsents;
      if (draft.state !== 'open' || consentOf(help, at) || isFull) {
        return refuse('move-not-allowed', { status: draft.state, help: help.consents.length });
      }
      const consent = newConsent({ kind, wording, city: profile.city, days }, at);
      return accept({ ...help, consents: [...help.consents, await drawn(needs, draft, consent, at)] });
    },
    {
      replyTo: (draft) => caller.request && { caller: caller.id, ...caller.request, body: helpView(draft) },
    },
  );
  return asked.ok ? accept(helpView(asked.value)) : asked;
}
