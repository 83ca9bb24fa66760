import * as z from 'zod';
import { ElectronicSealId } from '../../../domain/seals/electronic-seal-shape.ts';
import type { HttpOperation } from '../operation.ts';

/** Anybody may check an electronic seal by its id: what was signed, and whether it holds now. */
export const verifyElectronicSeal = {
  operationId: 'verifyElectronicSeal',
  method: 'GET',
  path: '/v1/electronic-seals/{sealId}/verification',
  summary: 'Verify an electronic seal',
  roles: 'public',
  request: { path: z.object({ sealId: ElectronicSealId }) },
  idempotent: false,
  success: 200,
  response: z
    .object({
      valid: z.boolean(),
      state: z.enum(['in-force', 'expired', 'broken']),
      filed: z.boolean(),
      record: z.record(z.string(), z.unknown()),
      seal: z.string(),
    })
    .meta({ id: 'SealVerification' }),
  refusals: ['seal-not-found'],
} as const satisfies HttpOperation;
