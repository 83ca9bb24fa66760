import type { CaseEvent } from '../events.ts';

/** A text's SHA-256 as base64url; whoever calls the core hands it in. */
export type Digest = (text: string) => string;

/** Everything of an event that its hash covers. */
export type LinkContent = Pick<
  CaseEvent,
  'previousHash' | 'caseId' | 'sequence' | 'at' | 'type' | 'actor' | 'data'
>;

/** The text whose digest is the hash of an event; the order of its fields does not matter, for a store may change it. */
export function contentOf({ previousHash, caseId, sequence, at, type, actor, data }: LinkContent): string {
  return JSON.stringify([
    previousHash,
    caseId,
    sequence,
    at,
    type,
    { kind: actor.kind, id: actor.id },
    sorted(data),
  ]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
