import type { components } from './schema.ts';

/** The problem document (RFC 9457) of every error answer. */
export type Problem = components['schemas']['Problem'];

/** Thrown for every error answer; what to tell people follows from `code`, `findings` and `malformed`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.title}`);
    this.problem = problem;
  }

  get status() {
    return this.problem.status;
  }

  get code() {
    return this.problem.code;
  }

  /** Faults by rule, each with its JSON pointer, legal base and remedy. */
  get findings() {
    return this.problem.findings ?? [];
  }

  /** Faults of shape, by field. */
  get malformed() {
    return this.problem.malformed ?? [];
  }

  get correlationId() {
    return this.problem.correlationId;
  }
}

/** The problem in an error answer; an answer that is none (a proxy's page) becomes one. */
export function problemOf(body: unknown, response: Response): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body) return body as Problem;
  return {
    type: 'about:blank',
    title: response.statusText || 'No answer of this service',
    titleZh: '服务没有正常应答',
    status: response.status,
    code: response.status === 429 || response.status >= 502 ? 'try-later' : 'broken',
    correlationId: response.headers.get('x-correlation-id') ?? '',
  };
}
