import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { ProductClock } from './clock/product-clock.ts';
import { tableName } from './dynamodb/dynamodb.ts';
import { demoClients } from './identity/demo-clients.ts';
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
    DYNAMODB_ENDPOINT: settings.tableEndpoint,
    STATE_MACHINE_ARN: machineArn,
    SFN_ENDPOINT: settings.awsEndpoint,
    PARTNERS: JSON.stringify(partners),
    DATA_SHARING_URL: settings.dataSharing.url,
    DATA_SHARING_AUDIENCE: registersAudience,
    TOKEN_ENDPOINT: `${settings.issuer}/token`,
    CLIENT_ID: kaiban.id,
    CLIENT_SECRET: kaiban.secret,
    LICENCE_KEY: await licenceKey(join(settings.folder, 'keys', 'licence.json')),
    CLOCK_FILE: clock.file,
  };
}

/** The key that signs licences: made once and kept, so that licences stay verifiable after a restart. */
async function licenceKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'licence-1' });
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, jwk, { mode: 0o600 });
    return jwk;
  }
}
