/**
 * Every "no" of the system. A code is part of the API: never renamed, never reused.
 * `contracts/problem.ts` must map each one to a status and a title, or it does not compile.
 */
export const refusalCodes = [
  'application-has-faults',
  'application-not-found',
  'invitation-not-found',
  'invitation-expired',
  'invitation-used',
  'not-the-invited-person',
  'identity-not-confirmed',
  'name-not-available',
  'name-has-faults',
  'kept-name-not-found',
  'too-many-kept-names',
  'case-not-found',
  'work-item-not-found',
  'execution-not-found',
  'licence-not-found',
  'document-not-found',
  'seal-not-found',
  'notice-not-found',
  'work-order-not-found',
  'already-rated',
  'city-not-served',
  'move-not-allowed',
  'not-yours-to-do',
  'held-by-somebody-else',
  'not-drawn-for-you',
  'may-not-decide',
  'supervisor-needed',
  'staff-not-found',
  'nothing-to-do',
  'root-not-found',
  'edited-meanwhile',
  'answer-has-faults',
  'already-answered',
  'request-key-reused',
  'upload-not-found',
  'paper-has-faults',
  'paper-not-checked',
  'paper-in-use',
  'too-many-papers',
  'too-many-requests',
] as const;

/** See {@link refusalCodes}. */
export type RefusalCode = (typeof refusalCodes)[number];
