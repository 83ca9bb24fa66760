import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { emptyLog, type Change } from '../../domain/case/case-file.ts';
import type { Case } from '../../domain/case/case.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import type { CaseId } from '../../domain/ids.ts';
import { trialExpiry } from '../../domain/trial/trial.ts';
import type { Commit } from '../../domain/ports.ts';
import { chain } from './event-chain.ts';
import { eventItem, headItem, partItems, toItem, workItemItem, type Item } from './items.ts';
import { sequenceKey, touchedKey } from './keys.ts';
import type { Table } from './table.ts';
import { claimWrite, replyWrite, transact, type Write } from './transaction.ts';

/**
 * Writes everything that a decision changes in one transaction, on the condition that the case has the
 * version that was read. When it is refused, the reasons tell which condition failed, and so what to do.
 */
export async function commitChange(table: Table, change: Change, at: string): Promise<Commit> {
  const { before, after, items, events } = change;
  const { recorded, log } = chain(before?.log ?? emptyLog, after.id, at, events);
  const kept = keeping(after);
  const put = (item: Item) => ({ Put: { TableName: table.name, Item: kept(item) } });

  const writes: Write[] = [
    { write: guarded(table, kept(headItem(after, log)), change), lost: { kind: 'moved-on' } },
    ...partItems(before?.case, after, table.cipher).map((item): Write => ({
      write: put(item),
      lost: { kind: 'moved-on' },
    })),
    ...items.map((item): Write => ({ write: put(workItemItem(item)), lost: { kind: 'moved-on' } })),
    ...recorded.map((event): Write => ({ write: put(eventItem(event)), lost: { kind: 'moved-on' } })),
    ...touched(table, change, at),
    ...(change.claims ?? []).map((claim): Write => claimWrite(table, claim, after.id, at)),
    ...(change.numberUsed === undefined ? [] : [numberUsed(table, change.numberUsed, after.id)]),
    ...(change.reply ? [replyWrite(table, change.reply, at)] : []),
  ];
  const lost = await transact(table, writes);
  if (lost) return lost;
  const others = before?.items.filter((item) => !items.some((other) => other.id === item.id)) ?? [];
  return { kind: 'done', file: { case: after, items: [...others, ...items], log } };
}

/**
 * Nobody may have been faster; and whoever decides must not be among those whom the case, as it is stored, excludes
 * from deciding. That is a condition of the table, whatever the code before it has looked at.
 */
function guarded(
  table: Table,
  Item: ReturnType<typeof toItem>,
  { before, decider }: Change,
): TransactWriteItem {
  const TableName = table.name;
  if (!before) return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
  const version = { ':version': { N: String(before.case.version) } };
  return {
    Put: {
      TableName,
      Item,
      ...(decider === undefined
        ? { ConditionExpression: 'version = :version', ExpressionAttributeValues: version }
        : {
            ConditionExpression: 'version = :version AND NOT contains(excluded, :decider)',
            ExpressionAttributeValues: { ...version, ':decider': { S: decider } },
          }),
    },
  };
}

/** What is stored of a trial expires; everything else stays. */
function keeping(after: Case): (item: Item) => Item {
  const expiresAt = trialExpiry(after);
  return expiresAt === undefined ? (item) => item : (item) => ({ ...item, ...toItem({ expiresAt }) });
}

/** Days after which nobody closes a day any more. */
const keepTouchedDays = 100;

/** With the first event of a day, what the root of that day has to count is noted. */
function touched(table: Table, { before, after, events }: Change, at: string): Write[] {
  const day = chinaDateOf(at);
  const last = before?.log.at;
  if (after.trial || events.length === 0 || (last !== undefined && chinaDateOf(last) === day)) return [];
  const expiresAt = Math.ceil(Date.parse(at) / 1000) + keepTouchedDays * 86_400;
  const Item = toItem({ ...touchedKey(day, after.id), expiresAt });
  return [{ lost: { kind: 'moved-on' }, write: { Put: { TableName: table.name, Item } } }];
}

function numberUsed(table: Table, sequence: string, caseId: CaseId): Write {
  return {
    lost: { kind: 'moved-on' },
    write: {
      Update: {
        TableName: table.name,
        Key: toItem(sequenceKey(sequence)),
        UpdateExpression: 'REMOVE #case',
        ExpressionAttributeNames: { '#case': caseId },
      },
    },
  };
}
