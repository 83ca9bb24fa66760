import * as z from 'zod';
import { Text } from '../findings.ts';
import { nameLikenesses } from './compare-names.ts';
import { nameStatuses } from './name-entry.ts';

/** A name in the register that is the same or similar, and why. */
export const SimilarName = z.object({
  name: z.string(),
  status: z.enum(nameStatuses),
  until: z.iso.date().optional(),
  /** The divisions of GB/T 4754 in which the register has it; not known of a name that is only held. */
  divisions: z.array(z.string()).readonly().optional(),
  result: z.enum(nameLikenesses).exclude(['OK']),
  /** `exempt`: a relation with its holder was declared; its proof goes to an officer. */
  effect: z.enum(['block', 'evidence', 'warn', 'exempt']),
  reason: Text,
});
/** See the schema. */
export type SimilarName = z.infer<typeof SimilarName>;
