/** What the step wants done; carried out only after its state has been stored. */
export type Command =
  | {
      readonly type: 'invoke';
      readonly taskId: number;
      readonly functionName: string;
      readonly payload: string;
      readonly token?: string;
    }
  | { readonly type: 'forget-invocation'; readonly taskId: number }
  | { readonly type: 'set-timer'; readonly key: string; readonly due: number }
  | { readonly type: 'cancel-timer'; readonly key: string };

/** Names the timers of an execution. */
export const timerKey = {
  machine: 'machine',
  wait: (frameId: number, enteredId: number) => `wait:${frameId}:${enteredId}`,
  retry: (frameId: number, eventId: number) => `retry:${frameId}:${eventId}`,
  timeout: (taskId: number) => `timeout:${taskId}`,
  heartbeat: (taskId: number) => `heartbeat:${taskId}`,
};
