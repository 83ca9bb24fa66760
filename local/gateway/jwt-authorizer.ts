import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';

/** Verified tokens that are remembered; above this the oldest is verified anew. */
const remembered = 1_000;

/**
 * The JWT authorizer of the gateway: signature, issuer, audience and time, by the issuer's published keys. A
 * verified token is remembered until it expires, as API Gateway does.
 */
export function jwtAuthorizer(
  issuer: string,
  audience: string,
): (authorization: string | undefined) => Promise<JWTPayload | undefined> {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`), { cooldownDuration: 1_000 });
  const verified = new Map<string, JWTPayload>();
  return async (authorization) => {
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    const known = verified.get(token);
    if (known?.exp !== undefined && known.exp * 1000 > Date.now()) return known;
    verified.delete(token);
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience });
      verified.set(token, payload);
      const [oldest] = verified.keys();
      if (verified.size > remembered && oldest !== undefined) verified.delete(oldest);
      return payload;
    } catch {
      return undefined;
    }
  };
}
