import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { partKey } from '../../adapters/dynamodb/keys.ts';
import { toItem } from '../../adapters/dynamodb/items.ts';
import { aesFieldCipher } from '../../adapters/encryption/field-cipher.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { aCase, acceptedAt } from '../support/a-case.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';

const keys = (JSON.parse(fieldKeys) as { keys: unknown[] }).keys;

describe('a personal field', () => {
  const cipher = aesFieldCipher(fieldKeys);
  /** Remembers nothing of what the other one has sealed. */
  const another = () => aesFieldCipher(fieldKeys);

  const long = JSON.stringify(Array.from({ length: 40 }, (_, n) => ({ person: n, name: '双鸭山市某某' })));

  it('comes back as it was, whatever its characters', () => {
    for (const text of ['', '13800000000', '230502199001011234', '张三@example.cn', '😀'.repeat(40), long])
      for (const reader of [cipher, another()])
        expect(reader.open(cipher.seal(text, 'here'), 'here')).toBe(text);
  });

  it('never looks the same twice, and tells nothing of itself', () => {
    const [first, second] = [cipher.seal('13800000000', 'here'), cipher.seal('13800000000', 'here')];
    expect(first).not.toBe(second);
    expect(first).toMatch(/^sealed:test-2:[\w-]+$/);
  });

  it('takes less room than its text when it is long', () => {
    expect(cipher.seal(long, 'here').length).toBeLessThan(long.length / 2);
  });

  it('does not open in another place, changed, or with another key', () => {
    const sealed = cipher.seal('13800000000', 'here');
    expect(() => cipher.open(sealed, 'there')).toThrow();
    expect(() => another().open(sealed, 'there')).toThrow();
    expect(() => cipher.open(`${sealed.slice(0, -2)}xx`, 'here')).toThrow();
    const stranger = { kty: 'oct', kid: 'test-2', k: Buffer.alloc(32, 9).toString('base64url') };
    expect(() => aesFieldCipher(JSON.stringify({ keys: [stranger] })).open(sealed, 'here')).toThrow();
    const without = JSON.stringify({ keys: keys.slice(1) });
    expect(() => aesFieldCipher(without).open(sealed, 'here')).toThrow('test-2');
  });

  it('opens under an older key, and what was never sealed stays as it is', () => {
    const older = aesFieldCipher(JSON.stringify({ keys: keys.slice(1) })).seal('13800000000', 'here');
    expect(cipher.open(older, 'here')).toBe('13800000000');
    expect(cipher.open('13800000000', 'here')).toBe('13800000000');
  });
});

describe('a stored application', () => {
  let table: TestTable;
  beforeAll(async () => {
    table = await startTestTable();
  });
  afterAll(() => table.stop());

  it('holds no number of a document, no mobile and no e-mail that anybody could read', async () => {
    const subject = aCase({ id: randomIds.newCaseId() });
    const { people } = subject.application;
    const cases = dynamoCaseStore(table.table);
    await cases.commit({ before: undefined, after: subject, items: [], events: [] }, acceptedAt);
    const reader = dynamoCaseStore({ ...table.table, cipher: aesFieldCipher(fieldKeys) });
    expect((await reader.find(subject.id))?.case).toEqual(subject);
    const { Item } = await table.table.client.send(
      new GetItemCommand({ TableName: table.table.name, Key: toItem(partKey(subject.id, 'application')) }),
    );
    const stored = JSON.stringify(Item);
    for (const { document, mobile, email } of people) {
      for (const secret of [document.number, mobile, email]) if (secret) expect(stored).not.toContain(secret);
    }
    expect((await cases.find(subject.id))?.case).toEqual(subject);
  });
});
