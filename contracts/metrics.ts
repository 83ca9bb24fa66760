/**
 * The measures of the promise, as `adapters/metrics` writes them and the dashboard of `infra` reads them. Each is
 * told once, when the fact it measures has been committed; the dimension keeps installations apart.
 */
export const metrics = {
  namespace: 'Kaiban',
  installation: 'Installation',
  step: 'Step',
  names: {
    accepted: 'Accepted',
    finished: 'Finished',
    /** 1 for a case that was finished within the promise, otherwise 0: the average is the share. */
    inTime: 'FinishedInTime',
    serviceMinutes: 'ServiceMinutes',
    /** 1 for a registration that rules granted, 0 for one that an officer decided. */
    straightThrough: 'StraightThrough',
    /** By step: wall time from the beginning of a step to its last fact. */
    stepMinutes: 'StepMinutes',
    /** A promise that ran out and went to a supervisor. */
    overdue: 'Overdue',
    /** Facts that have to follow an answer and have not come in time; each counts once. */
    factsOverdue: 'FactsOverdue',
    /** Orders that could not be delivered, or whose promise is half used up and nobody has touched them. */
    unansweredOrders: 'UnansweredOrders',
    /** Events that the sweep had to take up because no delivery had settled them. */
    gaps: 'Gaps',
    /** Lights of promises that should have come on and did not. */
    missingRungs: 'MissingRungs',
    /** From the beginning of a trial to its end; nothing when it does not end. */
    trialSeconds: 'TrialSeconds',
  },
  /** The promise in service minutes, from acceptance to the last mandatory fact. */
  promisedMinutes: 120,
} as const;
