import * as z from 'zod';
import { sealKinds } from '../services/seal-set.ts';

/** The id of an electronic seal: the number of the licence, and the place of the seal in the set. */
export const ElectronicSealId = z.string().regex(/^\d{15}-[1-9]$/);

/** An electronic seal as the case keeps it; `record` is the signed record, a compact JWS like the licence. */
export const ElectronicSeal = z.object({
  id: ElectronicSealId,
  kind: z.enum(sealKinds),
  record: z.string(),
});
/** See the schema. */
export type ElectronicSeal = z.infer<typeof ElectronicSeal>;
