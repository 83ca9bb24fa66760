import * as z from 'zod';
import { Text } from '../../../domain/findings.ts';
import type { HttpOperation } from '../operation.ts';
import { WorkItemSummary } from '../shapes.ts';

/** Every open step whose promise has run out, the longest waiting first, each with the name of who answers for it. */
export const listOverdue = {
  operationId: 'listOverdue',
  method: 'GET',
  path: '/v1/overdue',
  summary: 'Overdue steps with their owners',
  roles: ['registry-officer', 'supervisor'],
  request: {
    query: z.object({
      city: z
        .string()
        .regex(/^\d{6}$/)
        .optional(),
    }),
  },
  idempotent: false,
  success: 200,
  response: z
    .object({
      asOf: z.iso.datetime(),
      /** Of all open steps, those for which nobody answers by name; there must be none. */
      withoutOwner: z.int(),
      openSteps: z.int(),
      entries: z.array(
        WorkItemSummary.pick({
          id: true,
          caseId: true,
          subject: true,
          kind: true,
          department: true,
          dueAt: true,
          light: true,
          escalations: true,
        }).extend({
          city: z.string(),
          /** Service seconds since it was due. */
          lateSeconds: z.int(),
          owner: z
            .object({
              kind: z.enum(['officer', 'supervisor', 'partner', 'applicant']),
              id: z.string(),
              name: Text,
            })
            .optional(),
        }),
      ),
    })
    .meta({ id: 'Overdue' }),
  refusals: [],
} as const satisfies HttpOperation;
