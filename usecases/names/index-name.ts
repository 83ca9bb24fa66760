import type { CaseId } from '../../domain/ids.ts';
import { nameEntry } from '../../domain/naming/name-entry.ts';
import type { Ports } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

/**
 * Makes the index of names say what stands in the case now: reserved, registered, or given up. Which event led here does not
 * matter, so deliveries that are late, repeated or out of order do no harm.
 */
export async function indexName(
  needs: Pick<Ports, 'cases' | 'names' | 'clock'>,
  caseId: CaseId,
): Promise<void> {
  const subject = (await needs.cases.find(caseId))?.case;
  if (subject?.nameBoundAt === undefined || subject.trial) return;
  const isRegistered = subject.company !== undefined;
  const isGivenUp = subject.status === 'refused' || subject.status === 'withdrawn';
  const until = subject.nameReservedUntil;
  const entry = nameEntry(subject.name, {
    city: subject.city,
    status: isRegistered ? 'registered' : 'reserved',
    holder: subject.id,
    ...(!isRegistered && until !== undefined && { until }),
  });
  const today = chinaDateOf(needs.clock.now());
  await needs.names.change([{ action: isGivenUp ? 'remove' : 'put', entry }], today);
}
