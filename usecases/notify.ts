import { personOf } from '../domain/application/application.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { Contact, Recipient } from '../domain/notices/notice.ts';
import type { DueNotice } from '../domain/notices/notices-of.ts';
import { eventId } from '../domain/partner-messages.ts';
import type { Ports } from '../domain/ports.ts';
import { sendNotice } from './send-notice.ts';

/** How much of a case's number a notice may show. */
const shown = 6;

/** Tells the people whom an event concerns. */
export async function notify(
  needs: Pick<Ports, 'cases' | 'notices' | 'noticePreferences' | 'clock'>,
  event: CaseEvent,
  notices: readonly DueNotice[],
): Promise<void> {
  const file = await needs.cases.find(event.caseId);
  if (!file) return;
  for (const { template, to, facts } of notices) {
    const isApplicant = to === 'applicant';
    await sendNotice(needs, {
      cause: eventId(event),
      template,
      to: isApplicant ? applicantOf(file.case) : { kind: 'user', id: to.officer },
      facts: { case: event.caseId.slice(-shown).toUpperCase(), ...facts },
      link: isApplicant ? `/cases/${event.caseId}` : `/console/executions/${event.caseId}`,
      caseId: event.caseId,
    });
  }
}

/** The owner; where he has said nothing else, he is reached through the liaison whom the application names for it. */
function applicantOf({ owner, application }: Case): Recipient {
  const liaison = personOf(application, application.organs.liaison);
  const contact: Contact = {
    ...(liaison && { mobile: liaison.mobile }),
    ...(liaison?.email !== undefined && { email: liaison.email }),
  };
  return { kind: 'user', id: owner, contact };
}
