import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role, type Caller } from '../../domain/callers.ts';
import { startFunctions, type Functions, type OperationId } from './handlers.ts';
import { everyOperation, wellFormed } from './requests.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const somebody = (role: Role): Caller => ({
  id: `somebody-${role}`,
  name: '某人',
  roles: [role],
  ...(role === 'partner' && { organisation: 'rural-bank' }),
});
const call = (operationId: OperationId, as: Caller | undefined) =>
  functions.call(operationId, { ...wellFormed[operationId], as });

describe.each(everyOperation)('$operationId', ({ operation, operationId }) => {
  const roles: readonly Role[] | 'public' = operation.roles;

  it.each(Role.options)('meets somebody with the role %s', async (role) => {
    const { status, body } = await call(operationId, somebody(role));
    if (roles === 'public' || roles.includes(role)) {
      expect(body.code).not.toBe('forbidden');
      expect([operation.success, 404, 409, 422]).toContain(status);
    } else {
      expect({ status, code: body.code }).toEqual({ status: 403, code: 'forbidden' });
    }
  });

  it('answers nobody without a token, unless it is public', async () => {
    const { status, body, headers } = await call(operationId, undefined);
    if (roles === 'public') return expect([200, 404]).toContain(status);
    expect({ status, code: body.code }).toEqual({ status: 401, code: 'unauthorized' });
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('answers with declared refusals only', async () => {
    for (const role of Role.options) {
      const { body } = await call(operationId, somebody(role));
      const declared: readonly string[] = ['forbidden', ...operation.refusals];
      if (body.code !== undefined) expect(declared).toContain(body.code);
    }
  });
});

describe('the caller', () => {
  it.each([
    ['one role', 'applicant'],
    ['several', 'supervisor applicant'],
    ['a list as the gateway flattens it', '[applicant]'],
    ['a longer list', '[supervisor applicant]'],
    ['unknown roles beside', 'superuser applicant'],
  ])('has %s', async (_, roles) => {
    const claims = { sub: 'somebody', name: '某人', roles };
    expect((await functions.call('listCases', { claims })).status).toBe(200);
  });

  it.each(['', 'superuser', '[]', 'APPLICANT', 'applicants'])('has no role by "%s"', async (roles) => {
    const { status } = await functions.call('listCases', { claims: { sub: 'somebody', roles } });
    expect(status).toBe(403);
  });

  it('is nobody without a subject, whatever headers he sends', async () => {
    const headers = { authorization: 'Bearer x', 'x-roles': 'applicant', roles: 'applicant' };
    expect((await functions.call('listCases', { headers })).status).toBe(401);
    expect((await functions.call('listCases', { claims: { sub: '', roles: 'applicant' } })).status).toBe(401);
  });

  it('gets a correlation id with every answer, that stands in the problem and in the log', async () => {
    const { headers, body } = await functions.call('listCases');
    const id = headers['x-correlation-id'] ?? '';
    expect(id.length).toBeGreaterThan(10);
    expect(body['correlationId']).toBe(id);
    expect(functions.logs.filter((line) => line.includes(id))).toHaveLength(1);
  });
});
