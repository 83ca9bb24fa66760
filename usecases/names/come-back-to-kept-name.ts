import type { Claim } from '../../domain/case/case-file.ts';
import type { CaseId, KeptNameId } from '../../domain/ids.ts';
import {
  keptNameChange,
  reminderDay,
  type KeptName,
  type KeptNameState,
  startOfDay,
} from '../../domain/naming/kept-name.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';

type Needs = Pick<Ports, 'cases' | 'names' | 'keptNames' | 'clock'>;

/**
 * Does what is due about a kept name: lets it run out the day after its last, reminds its owner a week before, and tells
 * the index of names what has become of it. Each step is on record before the next, so none is lost and none done twice.
 */
export async function comeBackToKeptName(needs: Needs & NoticeNeeds, id: KeptNameId): Promise<void> {
  const kept = await needs.keptNames.find(id);
  const today = chinaDateOf(needs.clock.now());
  if (kept?.state === 'kept') {
    if (kept.until < today) await endKeptName(needs, id, 'expired');
    else if (await isUsed(needs, kept)) await endKeptName(needs, id, 'used');
    else if (kept.remindedAt === undefined && reminderDay(kept.until) <= today) await remind(needs, kept);
  }
  await tellIndex(needs, id);
}

/** Makes the index of names say what stands in the record now; then nothing is due until the next day that matters. */
export async function tellIndex(needs: Needs, id: KeptNameId): Promise<void> {
  const kept = await needs.keptNames.find(id);
  if (!kept || kept.indexed === kept.state) return;
  await needs.names.change([keptNameChange(kept)], chinaDateOf(needs.clock.now()));
  await change(needs, id, (standing) =>
    // Somebody has ended it meanwhile: the index has to be told that, too.
    accept(standing.state === kept.state ? { record: { ...standing, indexed: standing.state } } : undefined),
  );
}

/**
 * Ends a kept name. Its claims go with it, but for those that somebody else holds by now: the case that used it, or
 * whoever came after its end.
 */
export async function endKeptName(
  needs: Pick<Ports, 'keptNames' | 'clock'>,
  id: KeptNameId,
  how: Exclude<KeptNameState, 'kept'>,
  caseId?: CaseId,
): Promise<Result<KeptName>> {
  const lost = new Set<string>();
  return change(needs, id, (kept, at, lostClaim) => {
    if (kept.state !== 'kept') return accept(undefined);
    if (lostClaim !== undefined) lost.add(lostClaim);
    // Nobody but an application of its owner can have taken a claim that was in force.
    const state = lost.size > 0 && kept.until >= chinaDateOf(at) ? 'used' : how;
    const claims = kept.claims
      .filter((key) => !lost.has(key))
      .map((key): Claim => ({ action: 'release', key }));
    return accept({
      record: { ...kept, state, endedAt: at, ...(caseId && { caseId }) },
      claims: state === 'used' ? [] : claims,
    });
  });
}

/** On record and told in one write. */
async function remind(needs: Needs & NoticeNeeds, { id, owner, until }: KeptName): Promise<void> {
  const notice = await noticeFor(needs, {
    cause: id,
    template: 'reservation-expiring',
    to: { kind: 'user', id: owner },
    facts: { dueAt: startOfDay(addDays(until, 1)) },
    link: '/name',
  });
  await change(needs, id, (kept, at) => {
    const isDue = kept.remindedAt === undefined;
    return accept(isDue ? { record: { ...kept, remindedAt: at }, notices: [notice] } : undefined);
  });
}

/** Whether an application has taken it over already, and only the record does not know it yet. */
async function isUsed({ cases }: Needs, { id, claims, until }: KeptName): Promise<boolean> {
  const holders = await cases.holdersOf(claims, `${until}T00:00:00.000Z`);
  return [...holders.values()].some((holder) => holder !== id);
}

function change(
  { keptNames, clock }: Pick<Ports, 'keptNames' | 'clock'>,
  id: KeptNameId,
  decide: Parameters<typeof changeRecord<KeptName>>[3],
): Promise<Result<KeptName>> {
  return changeRecord({ store: keptNames, clock }, id, 'kept-name-not-found', decide);
}
