/**
 * The table as whoever creates it must know it: key names and sparse indexes, nothing of what they mean (that is
 * in `adapters/dynamodb/keys.ts`). Read by `infra` and by the local run.
 */
export const table = {
  pk: 'pk',
  sk: 'sk',
  ttl: 'expiresAt',
  indexes: {
    listing: { name: 'listing', pk: 'listingPk', sk: 'listingSk' },
    board: { name: 'board', pk: 'boardPk', sk: 'boardSk' },
    outbox: { name: 'outbox', pk: 'outboxPk', sk: 'outboxSk' },
  },
  /** Where events wait in the index `outbox`, beside what else is due; whoever stands in for the stream reads these. */
  outboxPartitions: ['OUTBOX#0', 'OUTBOX#1', 'OUTBOX#2', 'OUTBOX#3'],
} as const;
