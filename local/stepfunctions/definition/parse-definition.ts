import { isObject, parseJson } from '../json.ts';
import { checkExpressions } from './check-expressions.ts';
import { checkGraph } from './check-graph.ts';
import { complainAboutShape } from './complain-about-shape.ts';
import type { Complain, Diagnostic } from './diagnostic.ts';
import {
  type MachineDefinition,
  type State,
  type StateContainer,
  taskResource,
} from './machine-definition.ts';
import { containerShapes, stateShapes } from './state-shapes.ts';

/** A definition that may run, or why it may not. */
export type ParsedDefinition =
  | { readonly ok: true; readonly definition: MachineDefinition }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Parses and validates ASL text in the JSONata dialect. */
export function parseDefinition(text: string): ParsedDefinition {
  const diagnostics: Diagnostic[] = [];
  const complain: Complain = (location, message, code = 'SCHEMA_VALIDATION_FAILED') => {
    diagnostics.push({ severity: 'ERROR', code, message, location });
  };
  const value = parseJson(text);
  if (!isObject(value)) {
    complain('/', 'Definition is not a JSON object', 'INVALID_JSON_DESCRIPTION');
    return { ok: false, diagnostics };
  }
  const container = readContainer(value, '', 'machine', complain);
  // JSONPath is the default of the language, so an absent field means it too.
  if (value['QueryLanguage'] !== 'JSONata') {
    complain('/QueryLanguage', 'Value should be one of the following: [JSONata]');
  }
  if (!container || diagnostics.length > 0) return { ok: false, diagnostics };
  checkGraph(container, '', complain);
  checkExpressions(container, '', complain);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const timeout = value['TimeoutSeconds'];
  return {
    ok: true,
    definition: { ...container, ...(typeof timeout === 'number' && { TimeoutSeconds: timeout }) },
  };
}

function readContainer(
  value: unknown,
  location: string,
  kind: keyof typeof containerShapes,
  complain: Complain,
): StateContainer | undefined {
  if (!isObject(value)) {
    complain(location, 'Expected value of type [OBJECT]');
    return undefined;
  }
  const shape = containerShapes[kind].safeParse(value, { reportInput: true });
  if (!shape.success) {
    complainAboutShape(shape.error, location, complain);
    return undefined;
  }
  const states: Record<string, State> = {};
  for (const [name, body] of Object.entries(shape.data.States)) {
    if (name.length > 80) complain(`${location}/States/${name}`, 'State name is longer than 80 characters');
    const state = readState(body, `${location}/States/${name}`, complain);
    if (state) states[name] = state;
  }
  return { StartAt: shape.data.StartAt, States: states };
}

function readState(value: unknown, location: string, complain: Complain): State | undefined {
  if (!isObject(value)) {
    complain(location, 'Expected value of type [OBJECT]');
    return undefined;
  }
  if (value['QueryLanguage'] === 'JSONPath') {
    complain(location, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    return undefined;
  }
  const type = stateType(value, location, complain);
  if (!type) return undefined;
  const shape = stateShapes[type].safeParse(value, { reportInput: true });
  if (!shape.success) {
    complainAboutShape(shape.error, location, complain);
    return undefined;
  }
  const state = shape.data;
  if ('End' in state && state.End === true && state.Next !== undefined) {
    complain(location, "Only one of the fields ['Next', 'End'] may be set");
  }
  switch (state.Type) {
    case 'Parallel':
      return { ...state, Branches: readBranches(state.Branches, location, complain) };
    case 'Map': {
      const body = readContainer(state.ItemProcessor, `${location}/ItemProcessor`, 'itemProcessor', complain);
      return { ...state, ItemProcessor: body ?? { StartAt: '', States: {} } };
    }
    case 'Task':
      checkTask(state, location, complain);
      return state;
    case 'Wait':
      if ((state.Seconds === undefined) === (state.Timestamp === undefined)) {
        complain(location, "Exactly one of the fields ['Seconds', 'Timestamp'] must be set");
      }
      return state;
    case 'Pass':
    case 'Choice':
    case 'Succeed':
    case 'Fail':
      return state;
  }
}

function stateType(
  { Type }: Record<string, unknown>,
  location: string,
  complain: Complain,
): keyof typeof stateShapes | undefined {
  const types = Object.keys(stateShapes) as (keyof typeof stateShapes)[];
  const type = types.find((each) => each === Type);
  if (Type === undefined) complain(location, 'These fields are required: [Type]');
  else if (!type) complain(`${location}/Type`, `Value should be one of the following: [${types.join(', ')}]`);
  return type;
}

function readBranches(branches: readonly unknown[], location: string, complain: Complain): StateContainer[] {
  return branches.flatMap((branch, index) => {
    const container = readContainer(branch, `${location}/Branches[${index}]`, 'branch', complain);
    return container ? [container] : [];
  });
}

function checkTask(
  state: { Resource: string; Arguments?: unknown },
  location: string,
  complain: Complain,
): void {
  if (!taskResource.test(state.Resource)) {
    complain(
      `${location}/Resource`,
      `The resource provided ${state.Resource} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`,
    );
  }
  const given = state.Arguments;
  if (given === undefined || (isObject(given) && given['FunctionName'] === undefined)) {
    complain(`${location}/Arguments`, 'These fields are required: [FunctionName]');
  }
}
