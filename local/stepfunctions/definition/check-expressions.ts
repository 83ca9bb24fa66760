import { compile, expressionSource } from '../jsonata/expression.ts';
import { isObject } from '../json.ts';
import type { Complain } from './diagnostic.ts';
import type { StateContainer } from './machine-definition.ts';

const templates = new Set(
  'Output Assign Arguments Items ItemSelector MaxConcurrency Seconds Timestamp TimeoutSeconds HeartbeatSeconds Error Cause Condition'.split(
    ' ',
  ),
);

/** Parses every JSONata expression of a definition, so that a typing error is found at creation. */
export function checkExpressions(container: StateContainer, location: string, complain: Complain): void {
  for (const [name, state] of Object.entries(container.States)) {
    const at = `${location}/States/${name}`;
    checkFields(state, at, complain, false);
    if (state.Type === 'Choice') {
      state.Choices.forEach((rule, index) => checkFields(rule, `${at}/Choices[${index}]`, complain, false));
    }
    if ('Catch' in state) {
      state.Catch?.forEach((catcher, index) => checkFields(catcher, `${at}/Catch[${index}]`, complain, true));
    }
    if (state.Type === 'Parallel') {
      state.Branches.forEach((branch, index) =>
        checkExpressions(branch, `${at}/Branches[${index}]`, complain),
      );
    }
    if (state.Type === 'Map') checkExpressions(state.ItemProcessor, `${at}/ItemProcessor`, complain);
  }
}

function checkFields(holder: object, location: string, complain: Complain, inCatcher: boolean): void {
  for (const [field, value] of Object.entries(holder)) {
    if (templates.has(field)) checkTemplate(value, `${location}/${field}`, complain, inCatcher);
  }
}

function checkTemplate(value: unknown, location: string, complain: Complain, inCatcher: boolean): void {
  if (typeof value === 'string') checkExpression(value, location, complain, inCatcher);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => checkTemplate(item, `${location}[${index}]`, complain, inCatcher));
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value))
      checkTemplate(item, `${location}/${key}`, complain, inCatcher);
  }
}

function checkExpression(text: string, location: string, complain: Complain, inCatcher: boolean): void {
  const source = expressionSource(text);
  if (source === undefined) return;
  try {
    const refused = unsupportedReference(compile(source).ast(), inCatcher);
    if (refused) complain(location, refused, 'UNSUPPORTED_JSONATA_EXPRESSION');
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    complain(location, [code, message].filter(Boolean).join(': '), 'INVALID_JSONATA_EXPRESSION');
  }
}

/**
 * AWS evaluates without a context item, so a path that starts with a bare name, and `$$`, mean nothing. Only the first
 * step counts: later steps, predicates and sort terms have the item before them as their context.
 */
function unsupportedReference(node: unknown, inCatcher: boolean): string | undefined {
  if (Array.isArray(node)) return firstRefused(node, inCatcher);
  if (!isObject(node)) return undefined;
  if (node['type'] === 'variable' && node['value'] === '$') return "Reference to '$$' is not supported.";
  if (node['type'] === 'path' && Array.isArray(node['steps']))
    return unsupportedPath(node['steps'], inCatcher);
  const inner = Object.entries(node).filter(([key]) => !laterContexts.has(key));
  return firstRefused(
    inner.map(([, child]) => child),
    inCatcher,
  );
}

const laterContexts = new Set(['predicate', 'stages', 'group']);

function firstRefused(nodes: readonly unknown[], inCatcher: boolean): string | undefined {
  for (const node of nodes) {
    const refused = unsupportedReference(node, inCatcher);
    if (refused) return refused;
  }
  return undefined;
}

function unsupportedPath([first, second]: readonly unknown[], inCatcher: boolean): string | undefined {
  if (!isObject(first)) return undefined;
  if (first['type'] === 'name')
    return `Reference to '${String(first['value'])}' at the top level is not supported.`;
  const errorOutput = first['value'] === 'states' && isObject(second) && second['value'] === 'errorOutput';
  if (errorOutput && !inCatcher) return "Reference to '$states.errorOutput' is not supported.";
  return unsupportedReference(first, inCatcher);
}
