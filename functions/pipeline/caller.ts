import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { Role, type Caller } from '../../domain/callers.ts';
import { HttpProblem } from './problem-reply.ts';

/** The claims that the gateway's JWT authorizer has verified; it flattens everything to text. */
const Claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  roles: z.string().default(''),
  organisation: z.string().optional(),
});

const nobody: Caller = { id: 'anonymous', name: '', roles: [] };

/** The caller from the verified token, and from nothing else. */
export function callerOf(event: APIGatewayProxyEventV2, operation: HttpOperation): Caller {
  const { authorizer } = event.requestContext as { authorizer?: { jwt?: { claims?: unknown } } };
  const claims = Claims.safeParse(authorizer?.jwt?.claims);
  if (!claims.success) {
    if (operation.roles === 'public') return { ...nobody, addresses: addressesOf(event) };
    throw new HttpProblem('unauthorized', { instance: event.rawPath });
  }
  const { sub, name, roles, organisation } = claims.data;
  return {
    id: sub,
    name: name ?? sub,
    roles: rolesIn(roles),
    organisation,
    addresses: addressesOf(event),
  };
}

/** The way of a request as the proxies tell it; only the last address is not hearsay. */
function addressesOf({ headers, requestContext }: APIGatewayProxyEventV2): string[] {
  const told = (headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim());
  const { sourceIp } = requestContext.http ?? {};
  return [...told.filter((one) => one !== ''), ...(sourceIp && told.at(-1) !== sourceIp ? [sourceIp] : [])];
}

/** The gateway writes a list as `[one two]`; a provider that sends one text separates by spaces. */
function rolesIn(claim: string): Role[] {
  const words = claim.replace(/^\[|\]$/g, '').split(' ');
  return words.flatMap((word) => Role.safeParse(word).data ?? []);
}

/** Ends the request unless one of the caller's roles is among those of the operation. */
export function mayCall(caller: Caller, operation: HttpOperation): void {
  const { roles } = operation;
  if (roles === 'public' || caller.roles.some((role) => roles.includes(role))) return;
  throw new HttpProblem('forbidden', { facts: { needs: roles } });
}
