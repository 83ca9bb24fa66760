import * as z from 'zod';

const ulid = '[0-9a-hjkmnp-tv-z]{26}';

/** `app_` + 26 characters: an application until it is accepted. */
export const ApplicationId = z
  .string()
  .regex(new RegExp(`^app_${ulid}$`))
  .brand<'ApplicationId'>();
/** See the schema. */
export type ApplicationId = z.infer<typeof ApplicationId>;

/** `case_` + 26 characters: one accepted application and all that follows from it. */
export const CaseId = z
  .string()
  .regex(new RegExp(`^case_${ulid}$`))
  .brand<'CaseId'>();
/** See the schema. */
export type CaseId = z.infer<typeof CaseId>;

/** `kept_` + 26 characters: a name that an applicant has reserved before there is an application. */
export const KeptNameId = z
  .string()
  .regex(new RegExp(`^kept_${ulid}$`))
  .brand<'KeptNameId'>();
/** See the schema. */
export type KeptNameId = z.infer<typeof KeptNameId>;

/**
 * `item_` + the case's 26 characters + the kind of work + the attempt, e.g. `item_01jd…-bank-2`.
 * It is derived, not drawn: a repeated step finds the item it opened before instead of opening another.
 */
export const WorkItemId = z
  .string()
  .regex(new RegExp(`^item_${ulid}-[a-z]+(-[a-z]+)*-[1-9]\\d{0,3}$`))
  .brand<'WorkItemId'>();
/** See the schema. */
export type WorkItemId = z.infer<typeof WorkItemId>;

/** `upload_` + 26 characters: one uploaded paper. */
export const UploadId = z
  .string()
  .regex(new RegExp(`^upload_${ulid}$`))
  .brand<'UploadId'>();
/** See the schema. */
export type UploadId = z.infer<typeof UploadId>;

/** The id of the n-th work item of one kind in a case. */
export function workItemId(caseId: CaseId, kind: string, attempt: number): WorkItemId {
  return WorkItemId.parse(`item_${caseId.slice('case_'.length)}-${kind}-${attempt}`);
}

/** The case to which a work item belongs; it can be read off the id, so no second lookup is needed. */
export function caseOf(id: WorkItemId): CaseId {
  return CaseId.parse(`case_${id.slice('item_'.length, 'item_'.length + 26)}`);
}

/** The application that has become a case. */
export function applicationIdOf(id: CaseId): ApplicationId {
  return ApplicationId.parse(`app_${id.slice('case_'.length)}`);
}

/** The case that an application becomes: it has the same 26 characters, so a repeated submission finds its case. */
export function caseIdOf(id: ApplicationId): CaseId {
  return CaseId.parse(`case_${id.slice('app_'.length)}`);
}
