import type { z } from 'zod';
import type { Role } from '../../domain/callers.ts';
import type { RefusalCode } from '../../domain/refusals.ts';

/**
 * One operation of the HTTP interface as data: gateway, pipeline, OpenAPI document, typed client and the
 * tests by role and refusal all read it.
 */
export type HttpOperation = {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  readonly path: `/v1/${string}`;
  readonly summary: string;
  /** Who may call it; `public` needs no token. */
  readonly roles: readonly Role[] | 'public';
  readonly request: {
    readonly path?: z.ZodObject;
    readonly query?: z.ZodObject;
    readonly body?: z.ZodType;
  };
  /** Whether the caller has to send an `Idempotency-Key`: every write that stores something. */
  readonly idempotent: boolean;
  /** Whether `If-Match` with the version that was seen is understood. */
  readonly conditional?: boolean;
  readonly success: 200 | 201;
  readonly response: z.ZodType;
  /** The refusals that this operation may answer with, beside malformed input. */
  readonly refusals: readonly RefusalCode[];
};
