import type { Caller } from '../../domain/callers.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { canBeRated, isBad, ratingId, type Rating, type RatingMatter } from '../../domain/ratings/rating.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { openWorkOrder } from '../../domain/work-orders/open-work-order.ts';

/** What somebody says of a case or of a step of it. */
export type RateCommand = {
  readonly caseId: CaseId;
  readonly matter: RatingMatter;
  readonly stars: number;
  readonly channel: Rating['channel'];
  readonly words?: string | undefined;
};

/** A rating as it is shown to who gave it. */
export type RatingView = Pick<Rating, 'caseId' | 'matter' | 'stars' | 'channel' | 'at'>;

/**
 * Keeps the one rating of a case and matter: by its owner, or by staff who take it from him at the hall's device or on
 * the telephone. A bad one opens a work order first, so that no bad rating stands without one.
 */
export async function rateCase(
  needs: Pick<Ports, 'cases' | 'ratings' | 'workOrders' | 'clock'>,
  caller: Caller,
  { caseId, matter, stars, channel, words }: RateCommand,
): Promise<Result<RatingView>> {
  const file = await needs.cases.find(caseId);
  const isOwner = file?.case.owner === caller.id;
  const isStaff = caller.roles.some((role) => role === 'front-desk' || role === 'callback-staff');
  if (!file || !(isOwner || isStaff)) return refuse('case-not-found', { id: caseId });
  const isTheirChannel = isOwner === (channel === 'portal' || channel === 'sms');
  if (!isTheirChannel) return refuse('not-yours-to-do', { channel });
  if (!canBeRated(file, matter)) return refuse('move-not-allowed', { matter, status: file.case.status });

  const at = needs.clock.now();
  const id = ratingId(caseId, matter);
  const said = words === undefined ? {} : { words };
  const rating: Rating = {
    id,
    version: 1,
    caseId,
    city: file.case.city,
    matter,
    stars,
    channel,
    by: caller.id,
    at,
    ...said,
  };
  const body: RatingView = { caseId, matter, stars, channel, at };
  if (isBad(stars) && !(await needs.ratings.find(id))) {
    // One that is there already was opened by an attempt that ended half-way.
    const cause = `${caseId}.${matter}`;
    await needs.workOrders.save(openWorkOrder('bad-rating', cause, file.case, at, { stars, ...said }), at);
  }
  const reply = caller.request && { caller: caller.id, ...caller.request, body };
  const saved = await needs.ratings.save(rating, at, reply ? { reply } : {});
  if (saved.kind === 'done') return accept(body);
  return saved.kind === 'repeated' ? refuse('request-key-reused', {}) : refuse('already-rated', { matter });
}
