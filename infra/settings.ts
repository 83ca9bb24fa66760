import type { App } from 'aws-cdk-lib';
import * as z from 'zod';

/** What differs between two installations; given as context: `cdk deploy -c environment=prod …`. */
export const Settings = z.object({
  environment: z.string().regex(/^[a-z][a-z0-9-]{1,11}$/),
  city: z.string().regex(/^\d{6}$/),
  /** Any OpenID provider; the China partition has no user pools. */
  issuer: z.url(),
  audience: z.string().min(1),
  dataSharingUrl: z.url(),
  dataSharingAudience: z.string().min(1),
  tokenEndpoint: z.url(),
  clientId: z.string().min(1),
});
/** See the schema. */
export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the context; a missing or odd one ends the synthesis with its name. */
export function settingsOf(app: App): Settings {
  const context = Object.keys(Settings.shape).map((key) => [key, app.node.tryGetContext(key) as unknown]);
  return Settings.parse(Object.fromEntries(context));
}
