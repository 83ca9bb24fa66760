import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestPaper } from '../../domain/uploads/upload.ts';
import { lin, zhao } from '../usecases/journey.ts';
import { aPng } from '../support/papers.ts';
import { startFunctions, type Functions, type Request } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const png = aPng();
const upload = (change: Request = {}) =>
  functions.call('addUpload', {
    as: lin,
    query: { kind: 'valuation-report', name: '评估报告.png' },
    file: png,
    ...change,
    headers: { 'Content-Type': 'image/png', ...change.headers },
  });

describe('uploading over the interface', () => {
  it('takes the bytes as they are and hands the same ones out, to be saved and not to be opened', async () => {
    const added = await upload();
    expect(added.status, added.text).toBe(201);
    expect(added.body).toMatchObject({ state: 'checked', name: '评估报告.png', mediaType: 'image/png' });
    const path = { uploadId: String(added.body['id']) };
    const file = await functions.call('readUpload', { as: lin, path });
    expect(Buffer.from(file.text, 'base64').equals(png)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="valuation-report-\w+\.png"$/,
      ) as string,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect((await functions.call('readUpload', { as: zhao, path })).status).toBe(404);
  });

  it('answers a repeated request as the first time, and another one under the same key not at all', async () => {
    const headers = { 'Idempotency-Key': 'of-this-upload' };
    const first = await upload({ headers });
    const again = await upload({ headers });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    const other = await upload({ headers, query: { kind: 'identity-copy', name: '评估报告.png' } });
    expect(other.body.code).toBe('request-key-reused');
  });

  it('takes four megabytes and not a byte more', async () => {
    const file = (size: number) => Buffer.concat([png, Buffer.alloc(size - png.length)]);
    expect((await upload({ file: file(largestPaper) })).status).toBe(201);
    const { status, body } = await upload({ file: file(largestPaper + 1) });
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'too-large' });
  });

  it('refuses what every scanner knows, and says what to do', async () => {
    const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;
    const { status, text } = await upload({ file: Buffer.concat([png, Buffer.from(eicar)]) });
    expect(status).toBe(422);
    expect(text).toContain('"U10"');
    expect(text).toContain('在安全的设备上');
  });

  it('wants to know what the paper is for, and a name', async () => {
    const { status, body } = await upload({ query: { kind: 'diary' } });
    expect(status).toBe(400);
    expect(body['malformed']).toMatchObject([{ path: '/kind' }, { path: '/name' }]);
  });

  it('keeps the name of the file sealed in the table, and out of the logs', async () => {
    await upload({ query: { kind: 'identity-copy', name: '张伟身份证.png' } });
    expect(functions.logs.join()).not.toContain('张伟');
  });
});
