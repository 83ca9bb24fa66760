import { createKaibanClient, type KaibanClient } from '../../client/client.ts';
import { demoPassword } from '../../local/identity/demo-people.ts';
import { signInAs, type SignedIn } from '../../local/identity/sign-in.ts';
import { apiAudience, type Settings } from '../../local/settings.ts';

/** The people of the demonstration, each signed in for real, and the product's time. */
export type DemoClients = { readonly applicant: KaibanClient; readonly officer: KaibanClient; now(): number };

/** Signs the demonstration's people in; the officer only when he is needed. */
export async function demoClients(settings: Settings): Promise<DemoClients> {
  const { origin } = settings;
  const { now } = (await (await fetch(`${origin}/local/clock`)).json()) as { now: string };
  const offset = Date.parse(now) - Date.now();
  const client = (login: string, clientId: string, redirectUri: string) => {
    let signedIn: Promise<SignedIn> | undefined;
    const token = async () => {
      signedIn ??= signInAs({
        issuer: settings.issuer,
        clientId,
        redirectUri,
        audience: apiAudience,
        login,
        password: demoPassword,
      });
      return (await signedIn).accessToken;
    };
    return createKaibanClient({ baseUrl: origin, token });
  };
  return {
    applicant: client('zhang', 'kaiban-portal', `${origin}/signed-in`),
    officer: client('officer-wang', 'kaiban-console', `${origin}/console/signed-in`),
    now: () => Date.now() + offset,
  };
}
