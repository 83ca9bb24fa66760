import { describe, expect, it } from 'vitest';
import { createKaibanClient } from '../../client/client.ts';
import { ProblemError } from '../../client/problem-error.ts';

const itemId = 'item_01jdcqv4v0000000000000000a-bank-1';

/** A service that keeps what it was asked and answers the same to all. */
function service(status: number, body: unknown, type = 'application/json') {
  const asked: Request[] = [];
  const client = createKaibanClient({
    baseUrl: 'http://kaiban.test',
    token: () => 'a-token',
    fetch: async (request) => {
      asked.push(request);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': type },
      });
    },
  });
  return { asked, client };
}

describe('the client', () => {
  it('puts path parameters into the address and the rest into the body, with token, key and version', async () => {
    const { asked, client } = service(200, {});
    await client.completeWorkItem(
      { itemId, answer: { note: 'ok' } },
      { ifMatch: 3, idempotencyKey: 'key-12345' },
    );
    const [request] = asked;
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe(`http://kaiban.test/v1/work-items/${itemId}/completion`);
    expect(request?.headers.get('authorization')).toBe('Bearer a-token');
    expect(request?.headers.get('idempotency-key')).toBe('key-12345');
    expect(request?.headers.get('if-match')).toBe('"3"');
    expect(await request?.json()).toEqual({ answer: { note: 'ok' } });
  });

  it('draws a new key for every write and none for a read', async () => {
    const { asked, client } = service(200, {});
    await client.withdrawCase({ caseId: 'case_01jdcqv4v0000000000000000a' });
    await client.withdrawCase({ caseId: 'case_01jdcqv4v0000000000000000a' });
    await client.listWorkItems({ department: 'bank', limit: 5 });
    const keys = asked.map((request) => request.headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBeNull();
    expect(asked[2]?.url).toBe('http://kaiban.test/v1/work-items?department=bank&limit=5');
  });

  it('throws a problem document with its findings', async () => {
    const findings = [
      { path: '/name', rule: 'N1', message: { zh: '', en: '' }, base: '', remedy: { zh: '', en: '' } },
    ];
    const problem = {
      type: 'https://kaiban.example/problems/application-has-faults',
      title: 'x',
      titleZh: 'x',
      status: 422,
      code: 'application-has-faults',
      correlationId: 'c-1',
      findings,
    };
    const { client } = service(422, problem, 'application/problem+json');
    const thrown = await client.listCases().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ProblemError);
    expect(thrown).toMatchObject({
      status: 422,
      code: 'application-has-faults',
      correlationId: 'c-1',
      findings,
    });
  });

  it('makes a problem of an answer that is none', async () => {
    const { client } = service(502, '<html>bad gateway</html>', 'text/html');
    await expect(client.listCases()).rejects.toMatchObject({ status: 502, code: 'try-later' });
  });
});
