import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { dataSharingAudience } from './identity/demo-clients.ts';
import { organisations } from './partners/organisations.ts';

/** What the functions may expect of the API's tokens. */
export const apiAudience = 'https://kaiban.local/api';

const host = '127.0.0.1';

/** Where everything of a local run listens and keeps its data; all of it follows from a port and a folder. */
export type Settings = {
  readonly host: string;
  readonly folder: string;
  readonly ports: {
    readonly web: number;
    readonly identity: number;
    readonly aws: number;
    readonly table: number;
  };
  readonly origin: string;
  readonly issuer: string;
  readonly awsEndpoint: string;
  readonly tableEndpoint: string;
  readonly partners: readonly PartnerSettings[];
  readonly dataSharing: PartnerSettings;
  /** The provider of text messages and e-mails. */
  readonly messages: { readonly port: number; readonly url: string; readonly secret: string };
  readonly identityCheck: PartnerSettings;
  /** Seconds of simulated work are multiplied by this; 0 makes partners answer at once. */
  readonly partnerSpeed: number;
};

/** One partner's server. */
export type PartnerSettings = {
  readonly organisation: string;
  readonly kind: 'seal-maker' | 'bank' | 'tax' | 'extra' | 'food' | 'data-sharing' | 'identity-check';
  /** The process in which it runs, named after the organisation of the first city that does the same work. */
  readonly process: string;
  readonly port: number;
  readonly url: string;
  readonly webhookSecret: string;
};

/** Reads the settings from `KAIBAN_PORT` (default 4700, and the 60 after it), `KAIBAN_DATA` (default `data`). */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const first = portOf(environment['KAIBAN_PORT']);
  const ports = { web: first, identity: first + 1, aws: first + 2, table: first + 3 };
  const url = (port: number) => `http://${host}:${port}`;
  const partner = (
    one: Pick<PartnerSettings, 'organisation' | 'kind' | 'process'>,
    place: number,
  ): PartnerSettings => ({
    ...one,
    port: first + 10 + place,
    url: url(first + 10 + place),
    webhookSecret: webhookSecret(one.organisation),
  });
  return {
    host,
    folder: resolve(environment['KAIBAN_DATA'] ?? join(import.meta.dirname, '..', 'data')),
    ports,
    origin: url(ports.web),
    issuer: url(ports.identity),
    awsEndpoint: url(ports.aws),
    tableEndpoint: environment['DYNAMODB_ENDPOINT'] ?? url(ports.table),
    partners: organisations().map(({ id, kind, number }, place) =>
      partner({ organisation: id, kind, process: processFor(kind, number) }, place + 1),
    ),
    dataSharing: partner({ organisation: 'data-sharing', kind: 'data-sharing', process: 'data-sharing' }, 0),
    identityCheck: partner(
      { organisation: 'identity-check', kind: 'identity-check', process: 'data-sharing' },
      organisations().length + 1,
    ),
    messages: { port: first + 4, url: url(first + 4), secret: webhookSecret('messages') },
    partnerSpeed: Number(environment['KAIBAN_PARTNER_SPEED'] ?? '1'),
  };
}

/** One process for each kind of work and each place in it, for all cities; food permits go with the tax offices. */
function processFor(kind: PartnerSettings['kind'], number: number): string {
  const same = organisations().find((one) =>
    kind === 'food' ? one.kind === 'tax' : one.kind === kind && one.number === number,
  );
  return same?.id ?? kind;
}

/** The audience of tokens for the data-sharing service. */
export const registersAudience = dataSharingAudience;

function portOf(text: string | undefined): number {
  const port = Number(text ?? '4700');
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port;
  throw new Error(`KAIBAN_PORT must be a number from 1024 to 65000, not "${text}"`);
}

/** A secret for demonstration only, the same in every process of a local run. */
function webhookSecret(organisation: string): string {
  return `whsec_${createHash('sha256').update(`demo webhook secret of ${organisation}`).digest('base64')}`;
}
