import * as z from 'zod';

/**
 * What a person or program may be in this system; it comes from the token's `roles`. The `front-desk` takes applications
 * in, a `registry-officer` decides them, a `supervisor` sees that both do, `callback-staff` ask applicants afterwards, a `helper` helps an applicant who wants it (帮办代办员).
 */
export const Role = z.enum([
  'applicant',
  'front-desk',
  'registry-officer',
  'supervisor',
  'callback-staff',
  'helper',
  'partner',
]);
/** See the schema. */
export type Role = z.infer<typeof Role>;

/** Everybody who is a person; programs have no notices and no complaints. */
export const people: readonly Role[] = Role.options.filter((role) => role !== 'partner');

/** Whoever calls: from the verified token, never from a header of his own. */
export type Caller = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The organisation for which a partner's program acts. */
  readonly organisation?: string | undefined;
  /** Where the request came from, each proxy on the way adding the one before it; only for limits. */
  readonly addresses?: readonly string[] | undefined;
  /** The `Idempotency-Key` of this request and the digest of what it asks. */
  readonly request?: { readonly key: string; readonly digest: string } | undefined;
};

/** Tells whether the caller works for the government and may look at any case. */
export function isOfficer(caller: Caller): boolean {
  return caller.roles.includes('registry-officer') || isSupervisor(caller);
}

/** Tells whether the caller may give work to somebody else and look after the office as a whole. */
export function isSupervisor(caller: Caller): boolean {
  return caller.roles.includes('supervisor');
}
