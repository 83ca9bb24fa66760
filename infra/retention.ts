/** One row: `records` are the kinds of records that it covers; `ttl` says that the table drops it by itself. */
export type Period = {
  readonly what: string;
  readonly days: number | undefined;
  readonly why: string;
  readonly records?: readonly string[];
  readonly ttl?: true;
};

/**
 * How long everything is kept, and why: the one table of periods. `infra/` sets them, `docs/operate.md` shows them, and
 * tests compare both, and the code that writes an expiry, with it. Days; `undefined` is for as long as the law wants the
 * file, which is without end.
 */
export const retention = {
  cases: {
    what: 'Cases with their events (table)',
    days: undefined,
    why: 'the registration file; also the audit log',
  },
  replies: {
    what: 'Remembered replies (table, TTL)',
    days: 1,
    why: 'the promise of Idempotency-Key',
    ttl: true,
  },
  trials: {
    what: 'Trial cases (table, TTL)',
    days: 7,
    why: 'long enough to look at one that did not end',
    ttl: true,
  },
  drafts: {
    what: 'Drafts that nobody touches, then emptied',
    days: 30,
    why: 'their owner is told a week before',
  },
  endedDrafts: {
    what: 'That there was a draft (table, TTL)',
    days: 90,
    why: 'a repeated request finds its end',
    records: ['application'],
    ttl: true,
  },
  keptNames: {
    what: 'Kept names after their end (table, TTL)',
    days: 365,
    why: 'their owner may ask what became of them',
    records: ['kept-name'],
    ttl: true,
  },
  indexedNames: {
    what: 'Names in the index after their last day (table, TTL)',
    days: 2,
    why: 'a day in China ends before one elsewhere',
    ttl: true,
  },
  notices: {
    what: 'Notices (table, TTL)',
    days: 1_095,
    why: '民法典 art. 188: as long as a claim can be made',
    records: ['notice'],
    ttl: true,
  },
  workOrders: {
    what: 'Work orders after their end (table, TTL)',
    days: 1_095,
    why: 'as above',
    records: ['work-order'],
    ttl: true,
  },
  ratings: {
    what: 'Ratings and what statistics count',
    days: undefined,
    why: 'a case is rated once; published figures rest on them',
    records: ['rating', 'case-outcome', 'office-fault'],
  },
  wishes: {
    what: 'How somebody wants to be told; who is absent',
    days: undefined,
    why: 'overwritten by the next wish',
    records: ['notice-preferences', 'attendance'],
  },
  roots: {
    what: 'Daily roots of the audit log',
    days: undefined,
    why: 'they prove that no case was changed afterwards',
    records: ['daily-root', 'daily-heads'],
  },
  touched: {
    what: 'Marks of what happened on a day (table, TTL)',
    days: 100,
    why: 'time to close the day',
    ttl: true,
  },
  uploadRecords: {
    what: 'Records of rejected or removed uploads (table, TTL)',
    days: 30,
    why: 'time to see why',
    records: ['upload'],
    ttl: true,
  },
  requestCounts: {
    what: 'Counts of requests after their minute (table, TTL)',
    days: 1 / 1_440,
    why: 'nobody asks for them any more',
    ttl: true,
  },
  backups: { what: 'Point-in-time recovery of the table', days: 35, why: 'the longest that DynamoDB offers' },
  uploads: { what: 'Uploads (bucket)', days: undefined, why: 'papers of the registration file' },
  oldUploads: {
    what: 'Replaced or deleted versions of uploads',
    days: 90,
    why: 'time to notice a mistake, then the person is forgotten',
  },
  brokenUploads: { what: 'Uploads that were never finished', days: 7, why: 'nobody can read them' },
  functionLogs: {
    what: 'Logs of the functions',
    days: 180,
    why: '网络安全法 art. 21: network logs at least six months',
  },
  executionLogs: { what: 'Log of the workflow, without data', days: 180, why: 'as above' },
  accessLogs: { what: 'Access logs (interface and buckets)', days: 180, why: 'as above' },
  lostEvents: { what: 'Events that could not be delivered (queue)', days: 14, why: 'time to replay them' },
} as const satisfies Record<string, Period>;
