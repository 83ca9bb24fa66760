import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Settings } from '../settings.ts';

/** Signing in by authorization code with PKCE; the resource indicator makes the access token one for our API. */
export function userManagerFor(settings: Settings, clientId: string, home: string): UserManager {
  return new UserManager({
    authority: settings.issuer,
    client_id: clientId,
    redirect_uri: `${window.location.origin}${home}signed-in`,
    response_type: 'code',
    scope: 'openid profile',
    resource: settings.audience,
    extraTokenParams: { resource: settings.audience },
    loadUserInfo: false,
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
}
