import type { Application } from '../../domain/application/application.ts';
import type { Claim } from '../../domain/case/case-file.ts';
import type { Case } from '../../domain/case/case.ts';
import { nameQuestionOf } from '../../domain/naming/judge-question.ts';
import type { KeptName } from '../../domain/naming/kept-name.ts';
import { claimsFor, reservationOf } from '../../domain/naming/reservation.ts';
import type { Ports } from '../../domain/ports.ts';
import { judgeName } from './judge-name.ts';

/** Keys of a name that fit into the transaction of a new case; DynamoDB takes a hundred items. */
const mostClaims = 60;

/** What an application has to write to have its name; what stands against it was said by its check. */
export type ClaimedName = {
  readonly facts: Pick<Case, 'nameClaims' | 'nameReservedUntil' | 'nameJudgement'>;
  readonly claims: readonly Claim[];
  /** The reservation that the application takes over. */
  readonly kept?: KeptName;
};

/**
 * Judges the name of an application on a day and prepares its claims. What its owner has kept before is taken over in the
 * same transaction; what an enterprise holds whose name is exempt stays with that enterprise.
 */
export async function claimName(
  needs: Pick<Ports, 'cases' | 'names' | 'keptNames'>,
  application: Application,
  owner: string,
  day: string,
): Promise<ClaimedName> {
  const keeping = { owner, keptNames: needs.keptNames };
  const { judgement, shared, kept } = await judgeName(needs, nameQuestionOf(application), day, { keeping });
  const promised = application.promises.similarNameRisk === true;
  const { claims: keys, until } = reservationOf(application.name, application, day);
  const own = keys.filter((key) => !shared.includes(key));
  // A name without an industry needs more keys than fit beside a whole application: its turn comes when it is bound.
  const isReserved = own.length <= mostClaims;
  return {
    facts: {
      nameJudgement: { ...judgement, promised },
      ...(isReserved && { nameClaims: own, nameReservedUntil: until }),
    },
    claims: isReserved ? claimsFor({ claims: own, until }, kept?.claims, kept?.id) : [],
    ...(kept && isReserved && { kept }),
  };
}
