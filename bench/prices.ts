/** List prices in US dollars without any free tier, and the quotas of a usual account. Change the date with them. */
export const prices = {
  noted: '2026-11, us-east-1; China has its own list in yuan, of the same order',
  /** One unit of each. */
  stateTransition: 25 / 1e6,
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  invocation: 0.2 / 1e6,
  gigabyteSecond: 13.3334 / 1e6,
  httpRequest: 1 / 1e6,
  logByte: 0.5 / 1e9,
  /** A month. */
  kmsKey: 1,
  secret: 0.4,
  metric: 0.3,
  alarm: 0.1,
} as const;

/** Memory of every function in GB, as `infra/constructs/catalogue-function.ts` sets it. */
export const gigabytes = 0.5;

/**
 * What Lambda, Step Functions and the gateway write into the logs by themselves, in bytes: START, END and REPORT of an
 * invocation; one event of an execution without data; one request. From the formats, not measured.
 */
export const platformBytes = { invocation: 350, executionEvent: 420, request: 320 } as const;

/** Default quotas: every region but N. Virginia, Oregon and Ireland, where the first four are two to six times higher. */
export const quotas = {
  stateTransitionsPerSecond: 800,
  startExecutionsPerSecond: 150,
  sendTaskSuccessPerSecond: 300,
  concurrentInvocations: 1_000,
  partitionWriteUnitsPerSecond: 1_000,
  /** All interfaces of an account and region together; some small regions give a quarter of it. */
  gatewayRequestsPerSecond: 10_000,
} as const;
