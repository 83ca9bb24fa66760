import { HandOverMove } from '../../../domain/case/hand-over.ts';
import type { HttpOperation } from '../operation.ts';
import { casePath, CaseView } from '../shapes.ts';

/** Makes ready, sends, or records as received what a company gets into its hands: licence copy, seals, UKey. */
export const moveHandOver = {
  operationId: 'moveHandOver',
  method: 'POST',
  path: '/v1/cases/{caseId}/hand-over',
  summary: 'Hand over licence copy, seals and UKey',
  roles: ['applicant', 'front-desk', 'registry-officer', 'supervisor'],
  request: { path: casePath, body: HandOverMove },
  idempotent: true,
  success: 200,
  response: CaseView,
  refusals: [
    'case-not-found',
    'not-yours-to-do',
    'move-not-allowed',
    'answer-has-faults',
    'request-key-reused',
  ],
} as const satisfies HttpOperation;
