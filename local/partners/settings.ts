import * as z from 'zod';

/** The kinds of partners that take orders; `extra` is social insurance or the housing fund. */
const serviceKinds = ['seal-maker', 'bank', 'tax', 'extra', 'food'] as const;
/** See {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds)[number];

const seconds = z.number().min(0).max(86_400);

/** How long things take. Work and slowness run on the product's clock, so moving it forward shortens them. */
const Speed = z.strictObject({
  /** The usual work on one order; by default what is usual for the kind, 0 for benchmarks. */
  workSeconds: seconds.optional(),
  slowSeconds: seconds.optional(),
  /** How long after its answer a partner tells what follows it; without it, it tells nothing more. */
  followSeconds: seconds.optional(),
  /** How long after the first answers the third one of `duplicate` follows (wall time). */
  duplicateSeconds: seconds.default(2),
  /** The longest pause between two attempts to reach the API (wall time). */
  retrySeconds: seconds.default(5),
});

const everyPartner = {
  organisation: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  host: z.string().default('127.0.0.1'),
  /** 0 takes any free port; the line on stdout tells which. */
  port: z.int().min(0).max(65_535),
  /** The SQLite file that holds everything this organisation knows. */
  dataFile: z.string().min(1),
  speed: Speed.prefault({}),
};

/** A partner that takes orders. */
export const ServiceSettings = z.strictObject({
  ...everyPartner,
  kind: z.enum(serviceKinds),
  apiUrl: z.url(),
  tokenEndpoint: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(16),
  audience: z.string().min(1),
  webhookSecret: z.string().startsWith('whsec_'),
  clockFile: z.string().optional(),
});
/** See the schema. */
export type ServiceSettings = z.infer<typeof ServiceSettings>;

/** The data-sharing service: it answers questions and sends nothing. */
export const DataSharingSettings = z.strictObject({
  ...everyPartner,
  kind: z.literal('data-sharing'),
  issuer: z.url(),
  audience: z.string().min(1),
  clockFile: z.string().optional(),
});
/** See the schema. */
export type DataSharingSettings = z.infer<typeof DataSharingSettings>;

/** The provider of real-name and face checks. */
export const IdentityCheckSettings = z.strictObject({
  ...everyPartner,
  kind: z.literal('identity-check'),
  key: z.string().min(16),
  clockFile: z.string().optional(),
});
/** See the schema. */
export type IdentityCheckSettings = z.infer<typeof IdentityCheckSettings>;

const PartnerSettings = z.discriminatedUnion('kind', [
  ServiceSettings,
  DataSharingSettings,
  IdentityCheckSettings,
]);
/** One organisation with a server of its own. */
export type PartnerSettings = z.infer<typeof PartnerSettings>;

/** The whole of `KAIBAN_PARTNER`: one organisation, or several that share a process; each has a server of its own. */
export const ProcessSettings = z.union([
  z.array(PartnerSettings).min(1),
  PartnerSettings.transform((one) => [one]),
]);
