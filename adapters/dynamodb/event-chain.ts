import { contentOf, type LinkContent } from '../../domain/audit/link.ts';
import type { LogHead } from '../../domain/case/case-file.ts';
import type { CaseEvent, NewEvent } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { PendingEvent } from '../../domain/ports.ts';
import { sha256 } from '../digest/sha256.ts';

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
    const hash = hashOf({ ...event, caseId, sequence, at, previousHash: head.hash });
    const link = { ...event, caseId, sequence, at, previousHash: head.hash, hash };
    recorded.push({ event: link, attempts: 0, ...(resumption && { resumption }) });
    head = { sequence, hash, at };
  }
  return { recorded, log: head };
}

function hashOf(link: LinkContent): string {
  return sha256(contentOf(link));
}

/** Whether a case's events form an unbroken chain from its beginning. */
export function isUnbroken(events: readonly CaseEvent[]): boolean {
  let previous: LogHead = { sequence: 0, hash: '' };
  return events.every((event) => {
    const { sequence, previousHash, hash } = event;
    const follows = sequence === previous.sequence + 1 && previousHash === previous.hash;
    previous = { sequence, hash };
    return follows && hash === hashOf(event);
  });
}
