import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../functions/catalogue.ts';
import { bundleFunctions, type Bundle } from '../../infra/bundle/bundle-functions.ts';
import { overBudget, sizeBudget } from '../../infra/bundle/size-budget.ts';
import { tableName } from '../../local/dynamodb/dynamodb.ts';
import { anApplication } from '../support/an-application.ts';
import { fieldKeys } from '../support/field-keys.ts';
import { startTestTable, type TestTable } from '../support/test-table.ts';

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

describe('functions as they are deployed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-bundles-'));
  let bundles: Bundle[];
  let table: TestTable;
  beforeAll(async () => {
    const wanted = ['search-scope', 'submit-application', 'create-draft', 'dispatch-outbox'];
    const rows = catalogue.filter(({ id }) => wanted.includes(id));
    [bundles, table] = await Promise.all([bundleFunctions(rows, folder), startTestTable()]);
  });
  afterAll(async () => {
    await table.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const bundleOf = (id: string): Bundle => {
    const found = bundles.find((one) => one.id === id);
    if (!found) throw new Error(`no bundle of ${id}`);
    return found;
  };
  const packagesOf = (id: string) => bundleOf(id).origins.map(({ origin }) => origin);

  it('hold the adapters that they use, and no others', () => {
    expect(packagesOf('search-scope').filter((origin) => /aws-sdk|^adapters/.test(origin))).toEqual([]);
    expect(packagesOf('submit-application')).toContain('@aws-sdk/client-dynamodb');
    expect(packagesOf('submit-application')).not.toContain('@aws-sdk/client-sfn');
    expect(packagesOf('submit-application')).not.toContain('jose');
    expect(packagesOf('dispatch-outbox')).toContain('@aws-sdk/client-sfn');
  });

  it('take the credentials of their role and search for no others', () => {
    for (const { id, file } of bundles) {
      const text = readFileSync(file, 'utf8');
      expect(/sso-oidc|AssumeRoleWithWebIdentity|credential_process/.exec(text)?.[0], id).toBeUndefined();
    }
  });

  it('work: a bundle takes an application and writes it', async () => {
    Object.assign(process.env, {
      TABLE_NAME: tableName,
      FIELD_KEYS: fieldKeys,
      DYNAMODB_ENDPOINT: table.endpoint,
    });
    const { handler } = (await import(pathToFileURL(bundleOf('create-draft').file).href)) as {
      handler: Handler;
    };
    const reply = await handler(
      {
        rawPath: '/v1/applications',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'bundle-test-0001' },
        requestContext: {
          requestId: 'of-this-test',
          authorizer: { jwt: { claims: { sub: 'somebody', name: '某人', roles: 'applicant' } } },
        },
        body: JSON.stringify({ content: anApplication() }),
        isBase64Encoded: false,
      },
      {},
    );
    expect(reply.statusCode, reply.body).toBe(201);
    expect(reply.headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age') as string,
      'x-content-type-options': 'nosniff',
    });
  });

  it('are told apart when one grows too large, with what makes it so', () => {
    const [some] = bundles;
    if (!some) throw new Error('no bundle');
    const large = { ...some, id: 'large', bytes: (sizeBudget.largest + 1) * 1024 };
    expect(overBudget([some])).toEqual([]);
    expect(overBudget([some, some, large])[0]).toMatch(/^large has \d+ KB, more than \d+: \S+ \d+,/);
  });
});
