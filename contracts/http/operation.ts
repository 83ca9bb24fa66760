import * as z from 'zod';
import type { Role } from '../../domain/callers.ts';
import type { RefusalCode } from '../../domain/refusals.ts';

/** What an operation with a `media` type of its own answers: a file and the name to save it under. */
export const FileReply = z.object({ name: z.string().regex(/^[\w.-]+$/), bytes: z.instanceof(Uint8Array) });
/** See the schema. */
export type FileReply = z.infer<typeof FileReply>;

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
    /** The body is a file: its types, and its largest size in bytes. */
    readonly file?: { readonly media: readonly string[]; readonly largest: number };
  };
  /** Whether the caller has to send an `Idempotency-Key`: every write that stores something. */
  readonly idempotent: boolean;
  /** Whether `If-Match` with the version that was seen is understood. */
  readonly conditional?: boolean;
  /** How often one client may call it in a minute; only where a flood would cost or tell too much. */
  readonly perMinute?: number;
  readonly success: 200 | 201;
  /**
   * Only where the answer is no JSON but a file; then the response is a {@link FileReply}. What people have uploaded
   * goes out as bytes to be saved, never as something that a browser opens.
   */
  readonly media?: 'application/pdf' | 'application/octet-stream';
  readonly response: z.ZodType;
  /** The refusals that this operation may answer with, beside malformed input. */
  readonly refusals: readonly RefusalCode[];
};
