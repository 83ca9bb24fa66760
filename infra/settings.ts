import type { App } from 'aws-cdk-lib';
import * as z from 'zod';

/** What differs between two installations; given as context: `npm run deploy -- -c environment=prod …`. */
export const Settings = z.object({
  environment: z.string().regex(/^[a-z][a-z0-9-]{1,11}$/),
  city: z.string().regex(/^\d{6}$/),
  /** Any OpenID provider; the China partition has no user pools. */
  issuer: z.url(),
  audience: z.string().min(1),
  portalClientId: z.string().min(1).default('kaiban-portal'),
  consoleClientId: z.string().min(1).default('kaiban-console'),
  dataSharingUrl: z.url(),
  dataSharingAudience: z.string().min(1),
  tokenEndpoint: z.url(),
  /** The provider of real-name and face checks. */
  identityCheckUrl: z.url(),
  clientId: z.string().min(1),
  /** How many keys of KMS have signed licences up to now: one more is a rotation. With 0 the key is a secret. */
  licenceKeys: z.coerce.number().int().min(0).max(20).default(1),
  /** A service that scans uploads for harmful content; without one only their structure is checked. */
  scannerUrl: z.url().optional(),
  /** `no` where CloudFront cannot serve (China without a domain and its filing): then the pages are hosted elsewhere. */
  cloudFront: z.enum(['yes', 'no']).default('yes'),
  /** The domain of the pages, with its certificate (in us-east-1; in China the id of one uploaded to IAM). */
  webDomain: z.hostname().optional(),
  certificate: z.string().min(1).optional(),
  /** A web ACL of the operator, with limits per client; without one the limits are per route. */
  webAclArn: z.string().startsWith('arn:').optional(),
  /** Where pages come from that are hosted elsewhere; nobody else may call the interface from a browser. */
  webOrigin: z.url().optional(),
  /** Who is told by e-mail when something has to be done. */
  alarmEmail: z.email().optional(),
  /** US dollars a month; 0 where AWS Budgets do not exist (China). */
  monthlyBudget: z.coerce.number().nonnegative().default(0),
  /** A table that was restored beside the lost one, and its stream: used instead of it. */
  restoredTable: z.string().min(3).optional(),
  restoredStream: z.string().startsWith('arn:').optional(),
  /** Any text; another one makes a deployment read all secrets again. */
  secrets: z.string().default('1'),
});
/** See the schema. */
export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the context; a missing or odd one ends the synthesis with its name. */
export function settingsOf(app: App): Settings {
  const context = Object.keys(Settings.shape).map((key) => [key, app.node.tryGetContext(key) as unknown]);
  return Settings.parse(Object.fromEntries(context));
}
