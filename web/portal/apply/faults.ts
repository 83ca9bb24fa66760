import { ProblemError } from '../../../client/problem-error.ts';
import type { TextKey } from '../../shared/i18n.ts';
import type { Finding } from '../../shared/api/shapes.ts';

/** One fault of the form: at which field, and what to say about it. */
export type Fault = { readonly path: string } & (
  { readonly key: TextKey } | { readonly finding: Pick<Finding, 'message' | 'remedy'> }
);

/** The faults that an answer of the service names by field; none means that the problem lies elsewhere. */
export function faultsOfAnswer(error: unknown): Fault[] {
  if (!(error instanceof ProblemError)) return [];
  if (error.code === 'name-not-available') return [{ path: '/name', key: 'fault.nameTaken' }];
  return [
    ...error.findings.map((finding) => ({ path: pointerOf(finding.path), finding })),
    ...error.malformed
      .filter((fault) => fault.in === 'body')
      .map((fault) => ({ path: pointerOf(fault.path), key: 'fault.shape' as const })),
  ];
}

function pointerOf(path: string): string {
  return path === '' || path.startsWith('/') ? path : `/${path.replaceAll('.', '/')}`;
}
