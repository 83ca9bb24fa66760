import type { DueList } from '../../domain/ports.ts';
import { dueEntry, dueList, indexes, shards } from './keys.ts';
import { queryAll, type Table } from './table.ts';

/** Sorts after every kind and id that stands behind the same instant. */
const afterAll = '#~';

/** What is due lies in a sparse index of its own partitions, by time, whatever kind it is. */
export function dynamoDueList(table: Table): DueList {
  return {
    async due(at, limit) {
      const found = await Promise.all(
        Array.from({ length: shards }, (_, shard) =>
          queryAll(table, {
            IndexName: indexes.outbox.name,
            KeyConditionExpression: `${indexes.outbox.pk} = :pk AND ${indexes.outbox.sk} <= :at`,
            ExpressionAttributeValues: { ':pk': { S: dueList(shard) }, ':at': { S: `${at}${afterAll}` } },
            Limit: limit,
          }),
        ),
      );
      return found
        .flat()
        .map((item) => dueEntry(item[indexes.outbox.sk]?.S ?? ''))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .slice(0, limit);
    },
  };
}
