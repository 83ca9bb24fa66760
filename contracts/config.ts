import * as z from 'zod';

/** The environment of the functions, in groups; a catalogue row names its groups, infra must fill them. */
export const config = {
  table: z.object({
    TABLE_NAME: z.string().min(3),
    /** Keys for personal fields: a JWK set of `oct` keys of 256 bits; the first seals, all of them open. */
    FIELD_KEYS: z.string().startsWith('{'),
    /** Only where the table is not AWS's own. */
    DYNAMODB_ENDPOINT: z.url().optional(),
  }),
  workflow: z.object({
    STATE_MACHINE_ARN: z.string().startsWith('arn:'),
    SFN_ENDPOINT: z.url().optional(),
  }),
  /** Where each partner listens and the secret with which messages to it are signed (Standard Webhooks). */
  partners: z.object({
    PARTNERS: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.record(z.string(), z.object({ url: z.url(), secret: z.string().startsWith('whsec_') }))),
  }),
  /** Who sends text messages and e-mails, and the secret with which each is signed (Standard Webhooks). */
  messenger: z.object({
    MESSENGER: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.object({ url: z.url(), secret: z.string().startsWith('whsec_') })),
    /** Where the portal is, for the links in messages. */
    PORTAL_ORIGIN: z.url().optional(),
  }),
  /** The data-sharing service of other authorities, and our own client at the OpenID provider. */
  registers: z.object({
    DATA_SHARING_URL: z.url(),
    DATA_SHARING_AUDIENCE: z.string().min(1),
    TOKEN_ENDPOINT: z.url(),
    CLIENT_ID: z.string().min(1),
    CLIENT_SECRET: z.string().min(16),
  }),
  /** The provider of real-name and face checks, and the key by which it knows us. */
  identityChecks: z.object({
    IDENTITY_CHECK_URL: z.url(),
    IDENTITY_CHECK_KEY: z.string().min(16),
    /** Where a person is led back to. */
    PORTAL_ORIGIN: z.url().optional(),
  }),
  signer: z.object({
    /** The ARNs of the KMS keys (ECC_NIST_P256), with commas, the one that signs licence records first. */
    LICENCE_KMS_KEYS: z
      .string()
      .transform((text) => text.split(','))
      .optional(),
    /** Where there is no KMS: the private JWK (ES256) that signs licence records, as JSON text. */
    LICENCE_KEY: z.string().startsWith('{').optional(),
    /** The public JWKs of the keys that signed before it, as JSON text: what they signed stays verifiable. */
    LICENCE_OLD_KEYS: z.string().startsWith('[').optional(),
    /** Only where KMS is not AWS's own. */
    KMS_ENDPOINT: z.url().optional(),
  }),
  /** Where the bytes of uploads are: a bucket, or a folder where there is none. */
  uploads: z.object({
    UPLOADS_BUCKET: z.string().min(3).optional(),
    UPLOADS_FOLDER: z.string().min(1).optional(),
    /** Only where the bucket is not AWS's own. */
    S3_ENDPOINT: z.url().optional(),
  }),
  limits: z.object({
    /** Proxies of ours (CloudFront) that stand between a client and the gateway. */
    PROXIES: z.coerce.number().int().min(0).default(0),
  }),
  scanner: z.object({
    /** A service that takes the bytes of a file and answers `{"harmful": false}`. */
    SCANNER_URL: z.url().optional(),
  }),
  documents: z.object({
    /** The folder of `@expo-google-fonts/noto-sans-sc`, or a copy of what is used of it. */
    FONT_FOLDER: z.string().min(1),
    /** Where the portal is; without it the QR code of a licence holds a path only. */
    PORTAL_ORIGIN: z.url().optional(),
  }),
  clock: z.object({
    /** A file with the offset of the product's clock; without it the clock is the machine's. */
    CLOCK_FILE: z.string().optional(),
  }),
} as const;

/** A group of {@link config}. */
export type ConfigGroup = keyof typeof config;
/** The values that a group yields once it is parsed. */
export type ConfigOf<Group extends ConfigGroup> = z.infer<(typeof config)[Group]>;
