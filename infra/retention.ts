/**
 * How long everything is kept, and why: the one table of periods. `infra/` sets them, `docs/operate.md` shows them,
 * and a test compares the two. Days; `undefined` is for as long as the law wants the file, which is without end.
 */
export const retention = {
  cases: {
    what: 'Cases with their events (table)',
    days: undefined,
    why: 'the registration file; also the audit log',
  },
  replies: { what: 'Remembered replies (table, TTL)', days: 1, why: 'the promise of Idempotency-Key' },
  trials: { what: 'Trial cases (table, TTL)', days: 7, why: 'long enough to look at one that did not end' },
  drafts: {
    what: 'Drafts that nobody touches, then emptied',
    days: 30,
    why: 'their owner is told a week before; that there was one, 90 days more',
  },
  keptNames: {
    what: 'Kept names after their end (table, TTL)',
    days: 365,
    why: 'their owner may ask what became of them',
  },
  notices: { what: 'Notices', days: undefined, why: 'what was told to whom, beside its case' },
  workOrders: {
    what: 'Work orders and ratings',
    days: undefined,
    why: 'what became of a complaint, beside its case',
  },
  roots: {
    what: 'Daily roots of the audit log',
    days: undefined,
    why: 'they prove that no case was changed afterwards',
  },
  touched: { what: 'Marks of what happened on a day (table, TTL)', days: 100, why: 'time to close the day' },
  uploadRecords: { what: 'Records of rejected or removed uploads (TTL)', days: 30, why: 'time to see why' },
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
} as const satisfies Record<string, { what: string; days: number | undefined; why: string }>;
