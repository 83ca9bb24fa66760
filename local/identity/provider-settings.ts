import { randomBytes } from 'node:crypto';
import {
  errors,
  type Adapter,
  type Client,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { dataSharingAudience, demoClients, pageClients, type DemoClient } from './demo-clients.ts';
import { findPerson } from './demo-people.ts';
import type { Keys } from './key-file.ts';
import { messagePage, pagePolicy, signOutPage } from './pages.ts';

/** What the provider is made of. */
export type ProviderParts = {
  readonly audience: string;
  readonly portalOrigins: readonly string[];
  readonly keys: Keys;
  readonly adapter: (model: string) => Adapter;
};

/** How long an access token lives, people's and programs' alike. */
const tokenSeconds = 3600;
const signInDays = 14 * 86_400;
const pageScopes = 'openid profile';

/** Where the interaction of a sign-in takes place. */
export const signInPath = '/sign-in/';

/** The provider's settings: two pages with code + PKCE + refresh, programs with client credentials. */
export function providerSettings(parts: ProviderParts): Configuration {
  return {
    adapter: parts.adapter,
    jwks: parts.keys.jwks,
    cookies: { keys: parts.keys.cookieKeys },
    clients: [...pages(parts.portalOrigins), ...demoClients.map(program)],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    // The page reads name and roles from the ID token; there is no userinfo endpoint to ask.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: (_ctx, origin) => parts.portalOrigins.includes(origin),
    interactions: { url: (_ctx, interaction) => `${signInPath}${interaction.uid}` },
    findAccount: (_ctx, id) => account(id),
    extraTokenClaims: (_ctx, token) =>
      token.kind === 'AccessToken' ? personClaims(token.accountId) : programClaims(token.clientId),
    loadExistingGrant: (ctx) => firstPartyGrant(ctx),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      AuthorizationCode: 60,
      IdToken: tokenSeconds,
      Interaction: 3600,
      Session: signInDays,
      Grant: signInDays,
      RefreshToken: signInDays,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: { enabled: true, ...signOut(parts.portalOrigins) },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, client) => audienceOf(client.clientId, parts.audience),
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource, client) => resourceServer(resource, client, parts.audience),
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.set('content-security-policy', pagePolicy(nonceOf(), []));
      ctx.body = messagePage('登录未能完成', 'Sign-in could not go on', out.error_description ?? out.error);
    },
  };
}

function pages(origins: readonly string[]): NonNullable<Configuration['clients']> {
  return pageClients.map(({ id, base }) => ({
    client_id: id,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    redirect_uris: origins.map((origin) => `${origin}${base}signed-in`),
    post_logout_redirect_uris: origins.map((origin) => `${origin}${base}`),
    scope: pageScopes,
  }));
}

function program({ id, secret }: DemoClient): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: id,
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

/** One audience for each client, so that a token for one service opens no other. */
function audienceOf(clientId: string, apiAudience: string): string {
  const client = demoClients.find(({ id }) => id === clientId);
  return client?.target === 'data-sharing' ? dataSharingAudience : apiAudience;
}

function resourceServer(resource: string, client: Client, apiAudience: string) {
  if (resource !== audienceOf(client.clientId, apiAudience)) throw new errors.InvalidTarget();
  return {
    scope: '',
    audience: resource,
    accessTokenTTL: tokenSeconds,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'ES256' as const } },
  };
}

function account(id: string) {
  const person = findPerson(id);
  return person && { accountId: id, claims: () => ({ sub: id, ...personClaims(id) }) };
}

/** Roles as one text: gateways flatten lists in different ways. */
function personClaims(id: string): { name: string; roles: string } | undefined {
  const person = findPerson(id);
  return person && { name: person.name, roles: person.roles.join(' ') };
}

function programClaims(clientId: string | undefined) {
  const client = demoClients.find(({ id }) => id === clientId);
  if (!client) return undefined;
  if (client.target === 'data-sharing') return { name: client.name };
  return { name: client.name, roles: 'partner', organisation: client.id };
}

/** Our own pages ask nobody for consent: what they may see is decided by the roles of the person. */
async function firstPartyGrant(ctx: KoaContextWithOIDC) {
  const { provider, session, client } = ctx.oidc;
  if (!session?.accountId || !client) return undefined;
  const known = session.grantIdFor(client.clientId);
  const found = known === undefined ? undefined : await provider.Grant.find(known);
  if (found) return found;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(pageScopes);
  await grant.save();
  return grant;
}

const nonceOf = () => randomBytes(16).toString('base64');

function signOut(origins: readonly string[]) {
  return {
    logoutSource: (ctx: KoaContextWithOIDC, form: string) => {
      const nonce = nonceOf();
      ctx.set('content-security-policy', pagePolicy(nonce, origins));
      ctx.body = signOutPage(nonce, form, ctx.oidc.entities.IdTokenHint !== undefined);
    },
    postLogoutSuccessSource: (ctx: KoaContextWithOIDC) => {
      ctx.set('content-security-policy', pagePolicy(nonceOf(), []));
      ctx.body = messagePage('已退出登录', 'You are signed out');
    },
  };
}
