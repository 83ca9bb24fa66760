import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { Problem } from '../../contracts/problem.ts';
import { Application } from '../../domain/application/application.ts';
import type { Caller, Role } from '../../domain/callers.ts';
import { startFunctions, type Functions, type OperationId, type Request } from './handlers.ts';
import { everyOperation, wellFormed } from './requests.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const allowed = (operation: HttpOperation): Caller | undefined => {
  const role: Role | undefined = operation.roles === 'public' ? undefined : operation.roles[0];
  return role && { id: 'somebody', name: '某人', roles: [role], organisation: 'rural-bank' };
};

/** Sends a request that is malformed, and tells where, as the answer says. */
async function faultsIn(
  operationId: OperationId,
  operation: HttpOperation,
  change: Request,
): Promise<string[]> {
  const request = { as: allowed(operation), ...wellFormed[operationId], ...change };
  const { status, body, headers } = await functions.call(operationId, request);
  expect({ status, code: body.code }).toEqual({ status: 400, code: 'malformed' });
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const { malformed = [] } = Problem.parse(body);
  expect(malformed.length).toBeGreaterThan(0);
  return malformed.map((one) => `${one.in} ${one.path}`);
}

const withBody = everyOperation.filter(({ operation }) => 'body' in operation.request);
const kinds = Object.fromEntries(
  Application.options.map((kind) => [kind.shape.entityType.value, kind as z.ZodObject]),
);

/** The shape of a body; of several kinds of bodies the one that a good body says it is. */
function shapeOf({ request: { body } }: HttpOperation, good: Readonly<Record<string, unknown>>): z.ZodObject {
  if (body !== Application) return body as z.ZodObject;
  const kind = kinds[String(good['entityType'])];
  if (!kind) throw new Error('no such kind of enterprise');
  return kind;
}

describe.each(everyOperation.filter(({ operation }) => 'path' in operation.request))(
  'the address of $operationId',
  ({ operation, operationId }) => {
    const good = wellFormed[operationId].path ?? {};
    const [name = ''] = Object.keys(good);
    it.each(['nonsense', '', '../case', 'case_', "' OR 1=1", '%', '%E0%A4%A', 'x'.repeat(500), '双鸭山'])(
      'is not %s',
      async (value) => {
        expect(await faultsIn(operationId, operation, { path: { ...good, [name]: value } })).toEqual([
          `path /${name}`,
        ]);
      },
    );
  },
);

describe.each(everyOperation.filter(({ operation }) => 'limit' in (shapesOf(operation) ?? {})))(
  'the page of $operationId',
  ({ operation, operationId }) => {
    const query = wellFormed[operationId].query ?? {};
    it.each(['0', '-1', '101', '1.5', 'all', ''])('is not of the size "%s"', async (limit) => {
      expect(await faultsIn(operationId, operation, { query: { ...query, limit } })).toEqual([
        'query /limit',
      ]);
    });

    it('does not follow a cursor without end', async () => {
      const cursor = 'x'.repeat(2_001);
      expect(await faultsIn(operationId, operation, { query: { ...query, cursor } })).toEqual([
        'query /cursor',
      ]);
    });
  },
);

function shapesOf(operation: HttpOperation): Record<string, unknown> | undefined {
  return operation.request.query?.shape;
}

describe('a list', () => {
  it('is of a department and a board that there are', async () => {
    const [items, executions] = ['listWorkItems', 'listExecutions'].map((id) =>
      everyOperation.find(({ operationId }) => operationId === id),
    );
    if (!items || !executions) throw new Error('no such operations');
    expect(await faultsIn('listWorkItems', items.operation, { query: { department: 'police' } })).toEqual([
      'query /department',
    ]);
    expect(await faultsIn('listWorkItems', items.operation, { query: {} })).toEqual(['query /department']);
    expect(await faultsIn('listExecutions', executions.operation, { query: { board: 'all' } })).toEqual([
      'query /board',
    ]);
  });
});

describe.each(withBody)('the body of $operationId', ({ operation, operationId }) => {
  const good = wellFormed[operationId].body as Record<string, unknown>;

  it.each(['', '{', 'undefined', "{'a':1}", '{"a":1}}', '\u0000'])('is JSON, not %j', async (text) => {
    expect(await faultsIn(operationId, operation, { text })).toContain('body ');
  });

  it.each(['null', '[]', '1', '"text"', 'true'])('is an object, not %s', async (text) => {
    expect(await faultsIn(operationId, operation, { text })).toEqual(['body ']);
  });

  it('has every field that is needed', async () => {
    const { body: shape }: HttpOperation['request'] = operation.request;
    const hasKinds = shape === Application;
    if (hasKinds) expect(await faultsIn(operationId, operation, { body: {} })).toEqual(['body /entityType']);
    const body = hasKinds ? { entityType: good['entityType'] } : {};
    const faults = await faultsIn(operationId, operation, { body });
    const required = Object.entries(shapeOf(operation, good).shape)
      .filter(([name, field]) => !(name in body) && !z.safeParse(field as z.ZodType, undefined).success)
      .map(([name]) => `body /${name}`);
    expect(new Set(faults)).toEqual(new Set(required));
  });

  it.each(Object.keys(good))('has a %s of the right type, and says so of all at once', async (field) => {
    for (const wrong of [null, 12.5, { of: 'another' }, [[]], true]) {
      const parsed = z.safeParse(shapeOf(operation, good).shape[field] as z.ZodType, wrong);
      if (parsed.success) continue;
      const faults = await faultsIn(operationId, operation, { body: { ...good, [field]: wrong } });
      for (const fault of faults) expect(fault.startsWith(`body /${field}`)).toBe(true);
    }
  });

  it('has no field that nobody knows', async () => {
    const body = { ...good, surprise: 1, another: 2 };
    expect(await faultsIn(operationId, operation, { body })).toEqual(['body /surprise', 'body /another']);
  });

  it('is at most 256 KB, however it is sent', async () => {
    const as = allowed(operation);
    const text = JSON.stringify({ ...good, padding: 'x'.repeat(256 * 1024) });
    const { status, body } = await functions.call(operationId, { ...wellFormed[operationId], as, text });
    expect({ status, code: body.code }).toEqual({ status: 413, code: 'too-large' });
    const chinese = JSON.stringify({ ...good, padding: '双'.repeat(90 * 1024) });
    expect(
      (await functions.call(operationId, { ...wellFormed[operationId], as, text: chinese })).status,
    ).toBe(413);
  });
});

describe.each(everyOperation.filter(({ operation }) => operation.idempotent))(
  'the request key of $operationId',
  ({ operation, operationId }) => {
    it.each([undefined, '', 'short', 'x'.repeat(129), 'with spaces in it', '双鸭山市双鸭山市'])(
      'is not %s',
      async (key) => {
        expect(await faultsIn(operationId, operation, { headers: { 'Idempotency-Key': key } })).toEqual([
          'header /idempotency-key',
        ]);
      },
    );
  },
);

describe.each(everyOperation.filter(({ operation }) => 'conditional' in operation))(
  'the version seen by $operationId',
  ({ operation, operationId }) => {
    it.each(['*', '3', '"three"', '"-1"', '"3', '', '"12345678901"'])('is not %s', async (version) => {
      expect(await faultsIn(operationId, operation, { headers: { 'If-Match': version } })).toEqual([
        'header /if-match',
      ]);
    });
  },
);

it('everything that is wrong is told at once', async () => {
  const operation = withBody.find(({ operationId }) => operationId === 'completeWorkItem');
  if (!operation) throw new Error('no such operation');
  const wrong = {
    path: { itemId: 'nonsense' },
    body: {},
    headers: { 'Idempotency-Key': 'short', 'If-Match': 'three' },
  };
  expect(await faultsIn('completeWorkItem', operation.operation, wrong)).toEqual([
    'path /itemId',
    'body /answer',
    'header /if-match',
    'header /idempotency-key',
  ]);
});
