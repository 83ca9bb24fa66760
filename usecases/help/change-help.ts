import { isKept, type ApplicationDraft } from '../../domain/drafts/draft.ts';
import type { Actor } from '../../domain/events.ts';
import { drawHelper, namesIn, type HelperPool } from '../../domain/help/draw-helper.ts';
import { helpOrders } from '../../domain/help/help-notices.ts';
import type { Help, HelpConsent } from '../../domain/help/help.ts';
import { caseIdOf } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { changeRecord } from '../change-record.ts';
import { noticeFor, type NoticeNeeds } from '../notices/notice-for.ts';
import { helpersOnDuty } from '../office/helpers.ts';
import { carryHelp } from './carry-help.ts';

/** What it takes to change who helps. */
export type HelpNeeds = Pick<Ports, 'drafts' | 'cases' | 'attendance' | 'digest'> & NoticeNeeds;

/** Decides on the help as it stands; `undefined` means that there is nothing to do. */
type Decide = (
  draft: ApplicationDraft,
  at: string,
) => Result<Help | undefined> | Promise<Result<Help | undefined>>;

/**
 * Changes who helps with a draft, or with the case that it has become, and tells both in the same write. An end is brought
 * into the case first, so that it holds there at once.
 */
export async function changeHelp(
  needs: HelpNeeds,
  applicationId: string,
  decide: Decide,
  {
    actor,
    replyTo,
  }: { readonly actor?: Actor; readonly replyTo?: Parameters<typeof changeRecord<ApplicationDraft>>[4] } = {},
): Promise<Result<ApplicationDraft>> {
  return changeRecord(
    { store: needs.drafts, clock: needs.clock },
    applicationId,
    'application-not-found',
    async (draft, at) => {
      if (!isKept(draft)) return refuse('application-not-found', { id: applicationId });
      const decided = await decide(draft, at);
      if (!decided.ok) return decided;
      const help = decided.value;
      const after = help?.consents.at(-1);
      if (!help || !after) return accept(undefined);
      if (after.ended) await carryHelp(needs, caseIdOf(draft.id), help, actor);
      const before =
        help.consents.length === draft.help?.consents.length ? draft.help.consents.at(-1) : undefined;
      const record = { ...draft, help };
      const orders = helpOrders(record, before, after);
      return accept({ record, notices: await Promise.all(orders.map((order) => noticeFor(needs, order))) });
    },
    replyTo,
  );
}

/**
 * The consent with a helper drawn for it among those who are there, or among those of them whom `among` leaves. The seed is a
 * digest of the application and the instant: both stand beside the draw, and nobody knows them before.
 */
export async function drawn(
  needs: Pick<Ports, 'drafts' | 'attendance' | 'clock' | 'digest'>,
  draft: ApplicationDraft,
  consent: HelpConsent,
  at: string,
  among: (pool: HelperPool) => HelperPool = (pool) => pool,
): Promise<HelpConsent> {
  const pool = among(await helpersOnDuty(needs, consent.city));
  const helped = { owner: draft.owner, people: namesIn(draft.content) };
  return drawHelper(consent, needs.digest(`${draft.id}.${at}`), { pool, helped }, at);
}
