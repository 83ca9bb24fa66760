import * as z from 'zod';
import { acts, type Act } from '../../../domain/help/acts-for.ts';
import { HelpConsent, HelpKind, HelpStep } from '../../../domain/help/help.ts';
import { ApplicationId } from '../../../domain/ids.ts';
import { Text } from '../../../domain/findings.ts';

/** What may be done for an applicant. */
export const ActName = z.enum(Object.keys(acts) as [Act, ...Act[]]);

/** Help with an application: every consent, the last one last, and who did what under them, the latest first. */
export const HelpView = z
  .object({
    applicationId: ApplicationId,
    consents: z.array(
      HelpConsent.pick({
        kind: true,
        wording: true,
        consentedAt: true,
        until: true,
        helper: true,
        ended: true,
      }),
    ),
    steps: z.array(HelpStep.extend({ name: z.string() })),
  })
  .meta({ id: 'Help' });

/** One kind of help as it is offered. */
export const HelpTerms = z
  .object({ kind: HelpKind, name: Text, wording: z.string(), text: Text, acts: z.array(ActName) })
  .meta({ id: 'HelpTerms' });
