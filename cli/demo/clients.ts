import { createKaibanClient, type KaibanClient } from '../../client/client.ts';
import { demoPassword } from '../../local/identity/demo-people.ts';
import { signInAs, type SignedIn } from '../../local/identity/sign-in.ts';
import { apiAudience, type Settings } from '../../local/settings.ts';

/** The people of the demonstration, each signed in for real, and the product's time. */
export type DemoClients = {
  readonly applicant: KaibanClient;
  /** An officer of the roster, for whom a work item may have been drawn. */
  officer(login: string): KaibanClient;
  now(): number;
};

/** Signs the demonstration's people in; officers only when they are needed. */
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
  const officers = new Map<string, KaibanClient>();
  return {
    applicant: client('zhang', 'kaiban-portal', `${origin}/signed-in`),
    officer(login) {
      const known = officers.get(login);
      if (known) return known;
      const officer = client(login, 'kaiban-console', `${origin}/console/signed-in`);
      officers.set(login, officer);
      return officer;
    },
    now: () => Date.now() + offset,
  };
}
