import { SecretValue } from 'aws-cdk-lib';
import type * as z from 'zod';
import type { config, ConfigGroup } from '../../contracts/config.ts';
import type { Settings } from '../settings.ts';

/** From what the environment of a function is made. */
export type Sources = {
  readonly settings: Settings;
  readonly tableName: string;
  readonly machineArn: string;
  readonly uploadsBucket: string;
  readonly licenceKeyArns: readonly string[];
};

type Fill = {
  readonly [Group in ConfigGroup]: (sources: Sources) => z.input<(typeof config)[Group]>;
};

/** One line for every group of contracts/config.ts; a variable that is left out does not compile. */
const fill: Fill = {
  table: ({ settings, tableName }) => ({
    TABLE_NAME: tableName,
    FIELD_KEYS: secret(settings, 'field-keys'),
  }),
  workflow: ({ machineArn }) => ({ STATE_MACHINE_ARN: machineArn }),
  partners: ({ settings }) => ({ PARTNERS: secret(settings, 'partners') }),
  messenger: ({ settings }) => ({ MESSENGER: secret(settings, 'messenger'), ...portalOf(settings) }),
  registers: ({ settings }) => ({
    DATA_SHARING_URL: settings.dataSharingUrl,
    DATA_SHARING_AUDIENCE: settings.dataSharingAudience,
    TOKEN_ENDPOINT: settings.tokenEndpoint,
    CLIENT_ID: settings.clientId,
    CLIENT_SECRET: secret(settings, 'client-secret'),
  }),
  identityChecks: ({ settings }) => ({
    IDENTITY_CHECK_URL: settings.identityCheckUrl,
    IDENTITY_CHECK_KEY: secret(settings, 'identity-check-key'),
    ...portalOf(settings),
  }),
  signer: ({ settings, licenceKeyArns }) => ({
    ...(licenceKeyArns.length > 0
      ? { LICENCE_KMS_KEYS: licenceKeyArns.join(',') }
      : { LICENCE_KEY: secret(settings, 'licence-key') }),
    LICENCE_OLD_KEYS: secret(settings, 'licence-old-keys'),
  }),
  uploads: ({ uploadsBucket }) => ({ UPLOADS_BUCKET: uploadsBucket }),
  limits: ({ settings }) => ({ PROXIES: settings.cloudFront === 'yes' ? '1' : '0' }),
  scanner: ({ settings }) => (settings.scannerUrl === undefined ? {} : { SCANNER_URL: settings.scannerUrl }),
  documents: ({ settings }) => ({ FONT_FOLDER: 'fonts', ...portalOf(settings) }),
  clock: () => ({}),
};

/** Where the portal is, if that is known before it is deployed. */
function portalOf({ webDomain, webOrigin }: Settings): { PORTAL_ORIGIN?: string } {
  const origin = webDomain === undefined ? webOrigin : `https://${webDomain}`;
  return origin === undefined ? {} : { PORTAL_ORIGIN: origin };
}

/** The environment of a function with these groups, and of nothing else. */
export function environmentOf(groups: readonly ConfigGroup[], sources: Sources): Record<string, string> {
  return Object.assign({}, ...groups.map((group) => fill[group](sources))) as Record<string, string>;
}

/** Resolved by CloudFormation when it deploys; the template carries the name of the secret only. */
function secret({ environment }: Settings, name: string): string {
  return SecretValue.secretsManager(`kaiban/${environment}/${name}`).unsafeUnwrap();
}
