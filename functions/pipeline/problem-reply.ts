import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { OtherProblem, Problem } from '../../contracts/problem.ts';
import type { RefusalCode } from '../../domain/refusals.ts';

/** Ends a request with a problem document; thrown only within the pipeline. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: OtherProblem | RefusalCode;
  readonly more: Partial<Problem>;

  constructor(code: OtherProblem | RefusalCode, more: Partial<Problem> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

/** A problem document as a reply of the gateway. */
export function problemReply(body: Problem): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: body.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
