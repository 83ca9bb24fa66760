import type { RefusalCode } from './refusals.ts';

/** A "no" that the domain understands: a permanent code and the facts a caller needs to act on it. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** The outcome of a decision. Refusals are values; only faults (we, AWS or a partner failed) are thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Wraps a success. */
export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Builds a refusal; `facts` are shown to the caller, so they never hold personal data. */
export function refuse(
  code: RefusalCode,
  facts: Readonly<Record<string, unknown>> = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, facts } };
}
