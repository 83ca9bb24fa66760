import { operations } from '../../contracts/http/operations.ts';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { catalogue } from '../../functions/catalogue.ts';

/** A route of the HTTP interface and the function behind it. */
export type Route = {
  readonly operation: HttpOperation;
  readonly functionId: string;
  readonly pattern: RegExp;
};

/** What an address leads to. */
export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly pathParameters: Record<string, string> }
  | { readonly kind: 'other-method' }
  | { readonly kind: 'nothing' };

/** The routes of the catalogue: the same rows from which the cloud's gateway is made. */
const routes: readonly Route[] = catalogue.flatMap(({ id, trigger }) => {
  if (trigger.kind !== 'http') return [];
  const operation = operations.find((one) => one.operationId === trigger.operationId);
  return operation ? [{ operation, functionId: id, pattern: patternOf(operation.path) }] : [];
});

/** Finds the route of a request. */
export function matchRoute(method: string, path: string): Match {
  const fitting = routes.flatMap((route) => {
    const found = route.pattern.exec(path);
    return found ? [{ route, pathParameters: { ...found.groups } }] : [];
  });
  const match = fitting.find(({ route }) => route.operation.method === method);
  if (match) return { kind: 'route', ...match };
  return { kind: fitting.length > 0 ? 'other-method' : 'nothing' };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}
