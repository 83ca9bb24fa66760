import { createHash } from 'node:crypto';
import type { LogHead } from '../../domain/case/case-file.ts';
import type { CaseEvent, NewEvent } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { PendingEvent } from '../../domain/ports.ts';

/** Gives new events their place in a case's log, each chained to the one before by its hash (SHA-256). */
export function chain(
  log: LogHead,
  caseId: CaseId,
  at: string,
  events: readonly NewEvent[],
): { recorded: PendingEvent[]; log: LogHead } {
  const recorded: PendingEvent[] = [];
  let head = log;
  for (const { resumption, ...event } of events) {
    const sequence = head.sequence + 1;
    const hash = hashOf({ caseId, sequence, at, previousHash: head.hash, event });
    const link = { ...event, caseId, sequence, at, previousHash: head.hash, hash };
    recorded.push({ event: link, attempts: 0, ...(resumption && { resumption }) });
    head = { sequence, hash };
  }
  return { recorded, log: head };
}

function hashOf(link: {
  caseId: string;
  sequence: number;
  at: string;
  previousHash: string;
  event: NewEvent;
}): string {
  const { caseId, sequence, at, previousHash, event } = link;
  const content = JSON.stringify([
    previousHash,
    caseId,
    sequence,
    at,
    event.type,
    event.actor,
    sorted(event.data),
  ]);
  return createHash('sha256').update(content).digest('base64url');
}

/** The store may hand fields back in another order; the hash must not depend on it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Whether a case's events form an unbroken chain from its beginning. */
export function isUnbroken(events: readonly CaseEvent[]): boolean {
  let previous: LogHead = { sequence: 0, hash: '' };
  return events.every(({ caseId, sequence, at, previousHash, hash, ...event }) => {
    const holds =
      sequence === previous.sequence + 1 &&
      previousHash === previous.hash &&
      hash === hashOf({ caseId, sequence, at, previousHash, event: event });
    previous = { sequence, hash };
    return holds;
  });
}
