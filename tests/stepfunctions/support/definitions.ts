import type { Json } from '../../../local/stepfunctions/json.ts';

/** A machine of one state. */
export function single(state: object): object {
  return { StartAt: 'Only', States: { Only: { End: true, ...state } } };
}

/** A task that calls a function. */
export function task(
  functionName: string,
  rest: object = {},
  payload: Json = '{% $string($states.input) %}',
): object {
  return {
    Type: 'Task',
    Resource: 'arn:aws-cn:states:::lambda:invoke',
    Arguments: { FunctionName: functionName, Payload: payload },
    ...rest,
  };
}

/** A task that hands a function its token and waits. */
export function waiting(functionName: string, rest: object = {}): object {
  return {
    Type: 'Task',
    Resource: 'arn:aws-cn:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: functionName, Payload: { token: '{% $states.context.Task.Token %}' } },
    ...rest,
  };
}

/** A chain: every state goes to the next, the last one ends. */
export function chain(states: Record<string, object>): object {
  const names = Object.keys(states);
  const linked = names.map((name, index) => {
    const next = names[index + 1];
    return [name, { ...(next === undefined ? { End: true } : { Next: next }), ...states[name] }];
  });
  return { StartAt: names[0], States: Object.fromEntries(linked) as Record<string, object> };
}
