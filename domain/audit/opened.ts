import * as z from 'zod';
import { WorkItemId } from '../ids.ts';
import { WorkItemKind } from '../work-items/work-item.ts';

/**
 * For what somebody opens a file (个人信息保护法 art.6: a clear purpose): the work item that he deals with, or why else;
 * `help` is that of whoever has the applicant's authority.
 */
export const Purpose = z.enum([...WorkItemKind.options, 'supervision', 'enquiry', 'help']);
/** See the schema. */
export type Purpose = z.infer<typeof Purpose>;

/** What was opened: a work item, the case as a whole, one of its documents, or the number of one person. */
export const Opened = z.object({
  what: z.enum(['work-item', 'case', 'document', 'number']),
  itemId: WorkItemId.optional(),
  /** The document's name, or the key of the person in the application. */
  part: z.string().optional(),
});
/** See the schema. */
export type Opened = z.infer<typeof Opened>;

/** Somebody's reading of something, in one hour; a program's is recorded once. */
export const Reader = z.object({ by: z.string(), of: z.string(), hour: z.string() });
/** See the schema. */
export type Reader = z.infer<typeof Reader>;
