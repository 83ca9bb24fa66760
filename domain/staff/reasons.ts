import * as z from 'zod';

/** Why a work item goes from one officer to another by name. */
export const HandOverReason = z.enum(['absence', 'workload', 'expertise', 'overdue', 'supervision']);
/** See the schema. */
export type HandOverReason = z.infer<typeof HandOverReason>;

/** On what ground an officer steps back from a case (回避): a relative, an interest of his own, another relation. */
export const RecusalGround = z.enum(['relative', 'interest', 'other']);
/** See the schema. */
export type RecusalGround = z.infer<typeof RecusalGround>;
