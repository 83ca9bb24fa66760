import { type ApplicationId, caseIdOf } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { carryHelp } from '../help/carry-help.ts';
import { changeRecord } from '../change-record.ts';

/**
 * Closes a draft whose case is there: what was filled in and signed is kept with the case from now on. Whoever was let help,
 * or not any more, while it was submitted, is so in the case too.
 */
export async function settleDraft(
  needs: Pick<Ports, 'drafts' | 'cases' | 'clock'>,
  applicationId: ApplicationId,
): Promise<void> {
  const settled = await changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationId,
    'application-not-found',
    (draft, at) => {
      if (draft.state !== 'open') return accept(undefined);
      const caseId = caseIdOf(applicationId);
      return accept({
        record: { ...draft, state: 'submitted', content: {}, invitations: [], caseId, changedAt: at },
      });
    },
  );
  if (settled.ok) await carryHelp(needs, caseIdOf(applicationId), settled.value.help);
}
