import type { CaseEvent } from '../../domain/events.ts';
import { applicantOf } from '../../domain/notices/applicant.ts';
import type { DueNotice } from '../../domain/notices/notices-of.ts';
import { eventId } from '../../domain/partner-messages.ts';
import type { Ports } from '../../domain/ports.ts';
import { attemptAll, type DeliveryNeeds } from './deliver-notice.ts';
import { noticeFor, type NoticeNeeds } from './notice-for.ts';

/** How much of a case's number a notice may show. */
const shown = 6;

/** How long the messenger may keep an event waiting; a notice that it does not take by then goes out a minute later. */
const patienceMs = 1_000;

/**
 * Tells the people whom an event concerns. Each notice is sent at once and then kept as it stands after that, in one write.
 * Cut off in between, the event is still in the outbox: the same notice goes out again under the same id, and neither the
 * messenger nor the store takes it a second time.
 */
export async function notify(
  needs: Pick<Ports, 'cases'> & NoticeNeeds & DeliveryNeeds,
  event: CaseEvent,
  due: readonly DueNotice[],
): Promise<void> {
  const file = await needs.cases.find(event.caseId);
  if (!file || file.case.trial) return;
  const { owner, application } = file.case;
  await Promise.all(
    due.map(async ({ template, to, facts }) => {
      const isApplicant = to === 'applicant';
      const notice = await noticeFor(needs, {
        cause: eventId(event),
        template,
        to: isApplicant ? applicantOf(owner, application) : { kind: 'user', id: to.officer },
        facts: { case: event.caseId.slice(-shown).toUpperCase(), ...facts },
        link: isApplicant ? `/cases/${event.caseId}` : `/console/executions/${event.caseId}`,
        caseId: event.caseId,
      });
      // One that is there already was sent for the same event.
      await needs.notices.save(await attemptAll(needs, notice, patienceMs), needs.clock.now());
    }),
  );
}
