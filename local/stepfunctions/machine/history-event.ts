/** One event of the history; `details` is the typed details object under its own key, as the API shows it. */
export type HistoryEvent = {
  readonly id: number;
  readonly previousEventId: number;
  readonly type: string;
  readonly at: number;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** The 25,000th event is always the execution's failure. */
export const historyLimit = 25_000;

/** `{truncated: false}`: nothing is ever shortened here. */
export const complete = { truncated: false };
