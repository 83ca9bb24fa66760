import * as z from 'zod';
import { KeptName } from '../../../domain/naming/kept-name.ts';
import { KeptNameId } from '../../../domain/ids.ts';

/** The path parameter of everything that belongs to one kept name. */
export const keptNamePath = z.object({ keptNameId: KeptNameId });

/** A name that an applicant has reserved, with the verdict that was shown to him. */
export const KeptNameView = KeptName.pick({
  id: true,
  version: true,
  city: true,
  name: true,
  state: true,
  keptAt: true,
  until: true,
  endedAt: true,
  caseId: true,
  judgement: true,
})
  .extend({ ending: z.boolean() })
  .meta({ id: 'KeptName' });
