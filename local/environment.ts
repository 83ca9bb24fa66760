import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ProductClock } from './clock/product-clock.ts';
import { tableName } from './dynamodb/dynamodb.ts';
import { fontFolder } from './fonts.ts';
import { demoClients } from './identity/demo-clients.ts';
import { licenceKeys } from './licence-keys.ts';
import { registersAudience, type Settings } from './settings.ts';
import { machineArn, region } from './workflow/deploy-machine.ts';

/** The environment of the functions in the local run: the same names as in the cloud, other values. */
export async function functionEnvironment(
  settings: Settings,
  clock: ProductClock,
): Promise<Record<string, string>> {
  const partners = Object.fromEntries(
    settings.partners.map(({ organisation, url, webhookSecret }) => [
      organisation,
      { url: `${url}/webhooks`, secret: webhookSecret },
    ]),
  );
  const kaiban = demoClients.find((client) => client.id === 'kaiban');
  if (!kaiban) throw new Error('the identity knows no client for the functions');
  return {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    TABLE_NAME: tableName,
    FIELD_KEYS: await keptKey(join(settings.folder, 'keys', 'fields.json'), newFieldKeys),
    DYNAMODB_ENDPOINT: settings.tableEndpoint,
    STATE_MACHINE_ARN: machineArn,
    SFN_ENDPOINT: settings.awsEndpoint,
    PARTNERS: JSON.stringify(partners),
    MESSENGER: JSON.stringify({ url: `${settings.messages.url}/messages`, secret: settings.messages.secret }),
    DATA_SHARING_URL: settings.dataSharing.url,
    DATA_SHARING_AUDIENCE: registersAudience,
    TOKEN_ENDPOINT: `${settings.issuer}/token`,
    CLIENT_ID: kaiban.id,
    CLIENT_SECRET: kaiban.secret,
    IDENTITY_CHECK_URL: settings.identityCheck.url,
    IDENTITY_CHECK_KEY: settings.identityCheck.webhookSecret,
    ...(await licenceKeys(settings.folder)),
    UPLOADS_FOLDER: join(settings.folder, 'uploads'),
    FONT_FOLDER: fontFolder,
    PORTAL_ORIGIN: settings.origin,
    CLOCK_FILE: clock.file,
  };
}

/** A key that is made once and kept, so that what was signed or sealed with it stays readable after a restart. */
async function keptKey(file: string, make: () => Promise<string>): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const key = await make();
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, key, { mode: 0o600 });
    return key;
  }
}

/** The keys that seal personal fields: one at first. */
async function newFieldKeys(): Promise<string> {
  const key = { kty: 'oct', kid: 'fields-1', k: randomBytes(32).toString('base64url') };
  return JSON.stringify({ keys: [key] });
}
