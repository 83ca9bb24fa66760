/**
 * The table as whoever creates it must know it: key names and sparse indexes, nothing of what they mean (that is
 * in `adapters/dynamodb/keys.ts`). Read by `infra` and by the local run.
 *
 * An index carries the keys, and beside them only what `carries` names: what it carries is written again with every
 * change of an item, at five times the price of reading it by its key when somebody looks at the list.
 */
export const table = {
  pk: 'pk',
  sk: 'sk',
  ttl: 'expiresAt',
  indexes: {
    listing: { name: 'listing', pk: 'listingPk', sk: 'listingSk', carries: [] },
    board: { name: 'board', pk: 'boardPk', sk: 'boardSk', carries: [] },
    // Events never change while they wait.
    outbox: {
      name: 'outbox',
      pk: 'outboxPk',
      sk: 'outboxSk',
      carries: ['event', 'attempts', 'resumption', 'failure'],
    },
  },
  /** Where events wait in the index `outbox`, beside what else is due; whoever stands in for the stream reads these. */
  outboxPartitions: ['OUTBOX#0', 'OUTBOX#1', 'OUTBOX#2', 'OUTBOX#3'],
} as const;
