import { ScanCommand, UpdateItemCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Application } from '../../domain/application/application.ts';
import { awsCall } from '../aws-call.ts';
import type { FieldCipher } from '../encryption/field-cipher.ts';
import type { Item } from './items.ts';
import { sortKeys } from './keys.ts';
import { openPeople, sealPeople } from './personal-fields.ts';
import type { Table } from './table.ts';

/** How far it has come; `left` are items with fields of an old key that nobody here knows how to open. */
export type Resealed = { readonly looked: number; readonly changed: number; readonly left: number };

/** Properties of an item that are replaced, if they are still what was read. */
type Change = {
  readonly path: readonly [string, string?];
  readonly before: unknown;
  readonly after: unknown;
};

const atOnce = 100;

/**
 * Seals every personal field anew that an older key has sealed, page by page. It may be ended at any moment and begun
 * again: what has been done is passed over, and what somebody changes meanwhile he has sealed with the newest key.
 */
export async function* reseal(table: Table): AsyncGenerator<Resealed> {
  let done: Resealed = { looked: 0, changed: 0, left: 0 };
  let from: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await awsCall(
      'table',
      table.client.send(
        new ScanCommand({ TableName: table.name, Limit: atOnce, ...(from && { ExclusiveStartKey: from }) }),
      ),
    );
    for (const item of page.Items ?? []) {
      const changes = changesOf(item, table.cipher);
      const written = await write(table, item, changes);
      const open =
        oldFieldsIn(item, table.cipher) -
        changes.reduce((sum, one) => sum + countOld(one.before, table.cipher), 0);
      done = {
        looked: done.looked + 1,
        changed: done.changed + (written ? 1 : 0),
        left: done.left + (open > 0 ? 1 : 0),
      };
    }
    yield done;
    from = page.LastEvaluatedKey;
  } while (from);
}

function changesOf(item: Item, cipher: FieldCipher): Change[] {
  const {
    pk = '',
    sk = '',
    record,
    content,
  } = unmarshall(item) as {
    pk?: string;
    sk?: string;
    record?: Record<string, unknown>;
    content?: unknown;
  };
  if (sk === `${sortKeys.part}application` && countOld(content, cipher) > 0) {
    const id = pk.slice('CASE#'.length);
    const after = sealPeople(openPeople(content as Application, id, cipher), id, cipher);
    return [{ path: ['content'], before: content, after }];
  }
  const [, kind = '', ...rest] = pk.split('#');
  if (sk !== 'RECORD' || !record) return [];
  return Object.entries(record).flatMap(([property, before]): Change[] => {
    if (typeof before !== 'string' || countOld(before, cipher) === 0) return [];
    const place = `${kind}/${rest.join('#')}/${property}`;
    return [{ path: ['record', property], before, after: cipher.seal(cipher.open(before, place), place) }];
  });
}

async function write(table: Table, item: Item, changes: readonly Change[]): Promise<boolean> {
  const { pk, sk } = item;
  if (changes.length === 0 || !pk || !sk) return false;
  const paths = changes.map(({ path }, n) => (path[1] === undefined ? '#a' : `#a.#b${n}`));
  const command = new UpdateItemCommand({
    TableName: table.name,
    Key: { pk, sk },
    UpdateExpression: `SET ${paths.map((path, n) => `${path} = :after${n}`).join(', ')}`,
    ConditionExpression: paths.map((path, n) => `${path} = :before${n}`).join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(
      changes.flatMap(({ path: [first, second] }, n) => [
        ['#a', first],
        ...(second === undefined ? [] : [[`#b${n}`, second]]),
      ]),
    ) as Record<string, string>,
    ExpressionAttributeValues: marshall(
      Object.fromEntries(
        changes.flatMap(({ before, after }, n) => [
          [`:before${n}`, before],
          [`:after${n}`, after],
        ]),
      ),
      { removeUndefinedValues: true },
    ),
  });
  try {
    await awsCall('table', table.client.send(command));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}

/** Fields in the text of a value that an older key has sealed. */
function countOld(value: unknown, cipher: FieldCipher): number {
  const sealed = JSON.stringify(value ?? null).match(/sealed:[\w-]{1,20}:[\w-]+/g) ?? [];
  return sealed.filter((one) => cipher.isOld(one)).length;
}

function oldFieldsIn(item: Item, cipher: FieldCipher): number {
  return countOld(unmarshall(item), cipher);
}
