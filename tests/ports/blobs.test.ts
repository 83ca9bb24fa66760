import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { folderBlobs } from '../../adapters/blobs/folder-blobs.ts';
import { s3Blobs } from '../../adapters/blobs/s3-blobs.ts';
import { aesFieldCipher } from '../../adapters/encryption/field-cipher.ts';
import { randomIds } from '../../adapters/ids/random-ids.ts';
import { Unavailable } from '../../domain/faults.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { memoryBlobs } from '../support/memory-blobs.ts';

Object.assign(process.env, {
  AWS_REGION: 'cn-north-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
});

/** A small S3: objects by path, with the answers of the real one to what is missing. */
async function anS3(): Promise<{
  url: string;
  objects: Map<string, Buffer>;
  server: Server;
  down: () => void;
}> {
  const objects = new Map<string, Buffer>();
  let isDown = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://s3').pathname;
    void buffer(request).then((body) => {
      if (isDown) return response.writeHead(503).end('<Error><Code>ServiceUnavailable</Code></Error>');
      if (request.method === 'PUT') {
        objects.set(path, unchunked(body, request.headers['content-encoding']));
        return response.writeHead(200, { etag: '"x"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(path);
        return response.writeHead(204).end();
      }
      const found = objects.get(path);
      if (found) return response.writeHead(200, { 'content-length': found.length }).end(found);
      return response
        .writeHead(404, { 'content-type': 'application/xml' })
        .end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, objects, server, down: () => (isDown = true) };
}

/** The SDK may send a body in chunks with a checksum behind it (aws-chunked). */
function unchunked(body: Buffer, encoding = ''): Buffer {
  if (!encoding.includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!size) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

const s3 = await anS3();
const folder = mkdtempSync(join(tmpdir(), 'kaiban-blobs-'));
const cipher = aesFieldCipher(fieldKeys);
afterAll(() => s3.server.close());

describe.each([
  { where: 'in memory', blobs: memoryBlobs() },
  { where: 'in a folder', blobs: folderBlobs(folder, cipher) },
  { where: 'in S3', blobs: s3Blobs({ bucket: 'papers-of-a-test', endpoint: s3.url }) },
])('blobs $where', ({ blobs }) => {
  const bytes = Buffer.from([0, 255, 13, 10, 0, 128, ...Buffer.from('租赁合同')]);

  it('come back as they were put, and again', async () => {
    const id = randomIds.newUploadId();
    await blobs.put(id, bytes);
    for (let n = 0; n < 2; n += 1) expect(Buffer.from((await blobs.get(id)) ?? [])).toEqual(bytes);
  });

  it('are what was put last', async () => {
    const id = randomIds.newUploadId();
    await blobs.put(id, bytes);
    await blobs.put(id, Buffer.from('newer'));
    expect(Buffer.from((await blobs.get(id)) ?? []).toString()).toBe('newer');
  });

  it('are nothing before they were put and after they were removed, however often', async () => {
    const id = randomIds.newUploadId();
    expect(await blobs.get(id)).toBeUndefined();
    await blobs.remove(id);
    await blobs.put(id, bytes);
    await blobs.remove(id);
    await blobs.remove(id);
    expect(await blobs.get(id)).toBeUndefined();
  });

  it('hold four megabytes', async () => {
    const id = randomIds.newUploadId();
    const large = Buffer.alloc(4 * 1024 * 1024, 'kaiban');
    await blobs.put(id, large);
    expect(Buffer.from((await blobs.get(id)) ?? []).equals(large)).toBe(true);
  });
});

describe('blobs in a folder', () => {
  it('are sealed, and do not open under another id', async () => {
    const blobs = folderBlobs(folder, cipher);
    const [one, other] = [randomIds.newUploadId(), randomIds.newUploadId()];
    await blobs.put(one, Buffer.from('身份证 230502199001010018'));
    const sealed = readFileSync(join(folder, `${one}.sealed`));
    expect(sealed.includes('230502199001010018')).toBe(false);
    writeFileSync(join(folder, `${other}.sealed`), sealed);
    await expect(blobs.get(other)).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});

describe('blobs in S3', () => {
  it('lie under the one prefix that functions may touch', () => {
    for (const path of s3.objects.keys()) expect(path).toMatch(/^\/papers-of-a-test\/papers\/upload_/);
  });

  it('are unavailable, not missing, while the service is', async () => {
    const blobs = s3Blobs({ bucket: 'papers-of-a-test', endpoint: s3.url });
    s3.down();
    await expect(blobs.get(randomIds.newUploadId())).rejects.toBeInstanceOf(Unavailable);
  });
});
