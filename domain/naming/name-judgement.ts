import * as z from 'zod';
import { EntityType } from '../registration/credit-code-entity.ts';
import { NameFinding } from './name-finding.ts';
import { NameRelations } from './name-relation.ts';
import { NameRulesVersion } from './name-rules-version.ts';
import { SimilarName } from './similar-name.ts';

/** What is asked about a name: by whom, where, for what. Holds no personal data. */
export const NameQuestion = z.object({
  /** The prefecture within which names are compared, and the division of the address (GB/T 2260). */
  city: z.string(),
  division: z.string(),
  name: z.string(),
  entityType: EntityType,
  /** The divisions of GB/T 4754 of the chosen business scope, if it has been chosen. */
  scopeDivisions: z.array(z.string()).readonly().optional(),
  relations: NameRelations.readonly().optional(),
});
/** See the schema. */
export type NameQuestion = z.infer<typeof NameQuestion>;

/**
 * A verdict with everything on which it rests: the question, what of the register was shown, and the versions of all
 * rules and tables. It is kept with what was decided by it and can be computed again at any time.
 */
export const NameJudgement = z.object({
  question: NameQuestion,
  day: z.iso.date(),
  verdict: z.enum(['free', 'not-allowed', 'taken']),
  findings: z.array(NameFinding),
  /** The same and similar names, the nearest first. */
  similar: z.array(SimilarName),
  /** Similar names are no bar, but the applicant has to promise to bear the risk (art.16). */
  promiseNeeded: z.boolean(),
  /** Whether he has promised it, having been shown those names. */
  promised: z.boolean().optional(),
  rules: NameRulesVersion,
});
/** See the schema. */
export type NameJudgement = z.infer<typeof NameJudgement>;
