import type { ChainHead } from '../../domain/audit/daily-root.ts';
import { CaseId } from '../../domain/ids.ts';
import type { AuditLog } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { readEvent } from './items.ts';
import { caseKey, sortKeys, touchedLists } from './keys.ts';
import { queryAll, type Table } from './table.ts';

/** Cases that are looked at side by side. */
const atOnce = 20;
/** Events of a case read at a time, from the latest back. */
const aPage = 10;

/** The chains of cases in DynamoDB, for those who watch over them. */
export function dynamoAuditLog(table: Table): AuditLog {
  return {
    async headsOf(day) {
      const touched = await Promise.all(
        touchedLists(day).map((pk) =>
          queryAll(table, {
            KeyConditionExpression: 'pk = :pk',
            ExpressionAttributeValues: { ':pk': { S: pk } },
            ConsistentRead: true,
          }),
        ),
      );
      const ids = touched.flat().map((item) => CaseId.parse(item['sk']?.S));
      const heads: ChainHead[] = [];
      for (let from = 0; from < ids.length; from += atOnce) {
        const some = ids.slice(from, from + atOnce);
        heads.push(...(await Promise.all(some.map((id) => headOn(table, id, day)))).flat());
      }
      return heads;
    },
  };
}

/** The last event of a case on a day or before; what has happened since is passed over, a page at a time. */
async function headOn(table: Table, caseId: CaseId, day: string): Promise<ChainHead[]> {
  let below = `${sortKeys.event}~`;
  for (;;) {
    const items = await queryAll(table, {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :log AND :below',
      ExpressionAttributeValues: {
        ':pk': { S: caseKey(caseId).pk },
        ':log': { S: sortKeys.event },
        ':below': { S: below },
      },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: aPage,
    });
    const events = items.map((item) => readEvent(item).event);
    const head = events.find(({ at }) => chinaDateOf(at) <= day);
    if (head) return [{ caseId, sequence: head.sequence, hash: head.hash }];
    const last = items.at(-1)?.['sk']?.S;
    if (last === undefined || items.length < aPage) return [];
    below = last;
  }
}
