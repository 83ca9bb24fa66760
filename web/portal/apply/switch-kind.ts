import { chinaDate } from '../../shared/format.ts';
import type { Draft, MemberDraft } from './draft.ts';
import { isCompany, isPartnership, type EntityType } from './kinds.ts';

/** Why most individual businesses open no account; the service takes it as the usual answer. */
const usualReason = '个体工商户，暂不开立银行账户';

/** Until when members of such an enterprise usually pay in: promoters have paid (公司法 art.98), others take four years. */
export function usualPayBy(type: EntityType, now: number): string {
  return chinaDate(now, type === 'joint-stock-company' ? 0 : 4);
}

/**
 * The draft for another kind of enterprise: what both have stays, who leads one leads the other until somebody else is
 * chosen, and what the new kind cannot have becomes what it can.
 */
export function withKind(draft: Draft, entityType: EntityType, now: number): Draft {
  return {
    ...draft,
    entityType,
    members: draft.members.map((member) => memberOf(member, entityType, chinaDate(now))),
    organs: organsOf(draft, entityType),
    bank: usualBank(draft.bank, entityType),
  };
}

function memberOf(member: MemberDraft, type: EntityType, today: string): MemberDraft {
  return {
    ...member,
    way: member.way === 'labour' && !isPartnership(type) ? 'cash' : member.way,
    payBy: type === 'joint-stock-company' && member.payBy > today ? today : member.payBy,
  };
}

function organsOf({ organs }: Draft, type: EntityType): Draft['organs'] {
  const head = organs.legalRepresentative || organs.owner || (organs.executives[0] ?? '');
  const { supervision } = organs;
  if (isPartnership(type)) {
    return { ...organs, executives: organs.executives.length > 0 || !head ? organs.executives : [head] };
  }
  if (!isCompany(type)) return { ...organs, owner: organs.owner || head };
  return {
    ...organs,
    legalRepresentative: head,
    directors: organs.directors.length > 0 || !head ? organs.directors : [head],
    // A joint-stock company does not go without supervision and has a manager (公司法 art.126, 130).
    ...(type === 'joint-stock-company' && {
      manager: organs.manager || head,
      supervision: supervision.kind === 'none' ? { ...supervision, kind: 'supervisors' } : supervision,
    }),
  };
}

/** The account as this kind of enterprise usually has it, where nothing else was chosen. */
export function usualBank(bank: Draft['bank'], type: EntityType): Draft['bank'] {
  const isShop = type === 'individual-business';
  if (isShop && bank.choice === 'open' && !bank.bank)
    return { ...bank, choice: 'declined', reason: usualReason };
  if (!isShop && bank.reason === usualReason) return { ...bank, choice: 'open', reason: '' };
  return bank;
}
