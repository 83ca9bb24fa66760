import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderBlobs } from '../../adapters/blobs/folder-blobs.ts';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoRecords } from '../../adapters/dynamodb/record-store.ts';
import type { Table } from '../../adapters/dynamodb/table.ts';
import { aesFieldCipher } from '../../adapters/encryption/field-cipher.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { uploadRecords } from '../../domain/uploads/upload.ts';
import { tableName } from '../../local/dynamodb/dynamodb.ts';
import { accepted, first } from '../ports/stores.ts';
import { aCase, acceptedAt } from '../support/a-case.ts';
import { anUpload } from '../support/papers.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';

const key = (kid: string) => ({ kty: 'oct', kid, k: Buffer.alloc(32, kid).toString('base64url') });
const keys = (...kids: string[]) => JSON.stringify({ keys: kids.map(key) });
const [old, both, fresh] = [keys('old'), keys('new', 'old'), keys('new')];
const folder = mkdtempSync(join(tmpdir(), 'kaiban-reseal-'));

let running: TestTable;
beforeAll(async () => {
  running = await startTestTable();
});
afterAll(() => running.stop());
const under = (set: string): Table => ({ ...running.table, cipher: aesFieldCipher(set) });

/** Runs the command as an operator does, and kills it after its first line if so asked. */
async function command(kill: boolean): Promise<{ code: number | null; lines: string }> {
  const child = spawn(process.execPath, ['scripts/reseal.ts'], {
    env: {
      ...process.env,
      TABLE_NAME: tableName,
      FIELD_KEYS: both,
      DYNAMODB_ENDPOINT: running.endpoint,
      UPLOADS_FOLDER: folder,
    },
  });
  let lines = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      lines += part.toString();
      if (kill) child.kill('SIGKILL');
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines };
}

it('seals everything anew, killed in the middle or not, and then the old key may go', async () => {
  const [cases, uploads, blobs] = [
    dynamoCaseStore(under(old)),
    dynamoRecords(under(old), uploadRecords),
    folderBlobs(folder, aesFieldCipher(old)),
  ];
  const subjects = Array.from({ length: 60 }, () => aCase({ id: randomIds.newCaseId() }));
  for (const subject of subjects) await cases.commit(first(subject, { events: [accepted] }), acceptedAt);
  const papers = await Promise.all(
    Array.from({ length: 150 }, (_, n) => anUpload(uploads, { name: `材料${n}.pdf` })),
  );
  const [paper] = papers;
  if (!paper) throw new Error('no paper');
  await blobs.put(paper.id, Buffer.from('租赁合同'));

  const killed = await command(true);
  expect(killed.lines).toContain('100 items looked at');
  expect(killed.lines).not.toContain('not needed any more');
  const readable = async () =>
    (
      await Promise.all(
        papers.map(({ id }) =>
          dynamoRecords(under(fresh), uploadRecords)
            .find(id)
            .then(
              () => 1,
              () => 0,
            ),
        ),
      )
    ).filter((one) => one === 1).length;
  expect(await readable()).toBeLessThan(papers.length);

  const { code, lines } = await command(false);
  expect({ code, lines }).toMatchObject({
    code: 0,
    lines: expect.stringContaining('not needed any more') as string,
  });
  expect(await readable()).toBe(papers.length);
  for (const { id, application } of subjects)
    expect((await dynamoCaseStore(under(fresh)).find(id))?.case.application.people).toEqual(
      application.people,
    );
  const opened = await folderBlobs(folder, aesFieldCipher(fresh)).get(paper.id);
  expect(Buffer.from(opened ?? []).toString()).toBe('租赁合同');
  expect((await dynamoRecords(under(fresh), uploadRecords).find(paper.id))?.version).toBe(1);
  expect((await command(false)).lines).toMatch(/ 0 sealed anew\n0 papers sealed anew/);
});

it('says so when an older key is still needed', async () => {
  const id = randomIds.newUploadId();
  const strange = aesFieldCipher(old).seal('x', 'elsewhere');
  await running.table.client.send(
    new UpdateItemCommand({
      TableName: tableName,
      Key: { pk: { S: `STRANGE#${id}` }, sk: { S: 'X' } },
      UpdateExpression: 'SET field = :field',
      ExpressionAttributeValues: { ':field': { S: strange } },
    }),
  );
  const { code, lines } = await command(false);
  expect(code).toBe(1);
  expect(lines).toContain('1 items still need an older key');
});
