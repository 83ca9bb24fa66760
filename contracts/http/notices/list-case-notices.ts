import { NoticeView } from './notice-shapes.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath, pageOf, pageQuery } from '../shapes.ts';

/** Everything that people were told about a case, oldest first, and whether it reached them. */
export const listCaseNotices = {
  operationId: 'listCaseNotices',
  method: 'GET',
  path: '/v1/cases/{caseId}/notices',
  summary: 'The notices of a case',
  roles: ['registry-officer', 'supervisor'],
  request: { path: casePath, query: pageQuery },
  idempotent: false,
  success: 200,
  response: pageOf(NoticeView.omit({ link: true }).extend({ user: NoticeView.shape.template.optional() })),
  refusals: ['case-not-found'],
} as const satisfies HttpOperation;
