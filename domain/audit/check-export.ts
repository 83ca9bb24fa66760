import * as z from 'zod';
import { Actor, type CaseEvent } from '../events.ts';
import { CaseId } from '../ids.ts';
import { chinaDateOf } from '../time/instant.ts';
import { DailyRoot, PublishedHead, rootOf } from './daily-root.ts';
import { contentOf, type Digest } from './link.ts';

const ExportedEvent = z.object({
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  type: z.string(),
  actor: Actor,
  data: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});

/** The chain of one case as it is handed out: every event, the end of the chain, and a signature over that end. */
export const ChainExport = z.object({
  caseId: CaseId,
  exportedAt: z.iso.datetime(),
  events: z.array(ExportedEvent),
  head: z.object({ sequence: z.int().nonnegative(), hash: z.string() }),
  /** A compact JWS (RFC 7515) over the head: without it, a tail could be cut off together with the head. */
  seal: z.string(),
});
/** See the schema. */
export type ChainExport = z.infer<typeof ChainExport>;

/** A daily root as it is published, with the heads under it. */
export const PublishedRoot = DailyRoot.omit({ version: true }).extend({ heads: z.array(PublishedHead) });
/** See the schema. */
export type PublishedRoot = z.infer<typeof PublishedRoot>;

/** What is wrong with a chain, and from which event on. */
export type ChainFault = {
  readonly fault: 'changed' | 'gap' | 'cut-off' | 'forged';
  readonly sequence: number;
  readonly why: string;
};

/** What the signature over the end of a chain says. */
export function sealedHead({ caseId, exportedAt, head }: Omit<ChainExport, 'seal'>) {
  return { kind: 'chain-head', caseId, exportedAt, ...head };
}

/** Checks a chain by itself: nothing changed, nothing left out, nothing cut off at the end. */
export function checkChain(
  { caseId, events, head }: Omit<ChainExport, 'seal'>,
  digest: Digest,
): ChainFault[] {
  const faults: ChainFault[] = [];
  let before = { sequence: 0, hash: '' };
  for (const event of events) {
    const { sequence, previousHash, hash } = event;
    const add = (fault: ChainFault['fault'], why: string) => faults.push({ fault, sequence, why });
    if (sequence !== before.sequence + 1) add('gap', `it follows number ${before.sequence}`);
    else if (previousHash !== before.hash) add('changed', 'it is not chained to the event before it');
    if (hash !== digest(contentOf({ ...event, caseId } as CaseEvent)))
      add('changed', 'its hash is another one');
    before = { sequence, hash };
  }
  if (before.sequence < head.sequence) {
    const why = `the chain has ${head.sequence} events, and the file ends after number ${before.sequence}`;
    faults.push({ fault: 'cut-off', sequence: before.sequence + 1, why });
  } else if (before.sequence !== head.sequence || before.hash !== head.hash) {
    faults.push({
      fault: 'changed',
      sequence: before.sequence,
      why: 'it is not the end that the file names',
    });
  }
  return faults;
}

/** Checks a chain against a root that was published: the file holds what stood in the case on the evening of that day. */
export function checkAgainstRoot(
  { caseId, events }: Pick<ChainExport, 'caseId' | 'events'>,
  root: PublishedRoot,
  digest: Digest,
): ChainFault[] {
  if (rootOf(root.id, root.previous, root.heads, digest) !== root.root) {
    return [{ fault: 'forged', sequence: 0, why: `the root of ${root.id} is not the root of its heads` }];
  }
  const head = root.heads.find(({ of }) => of === digest(caseId));
  const last = events.findLast(({ at }) => chinaDateOf(at) <= root.id);
  if (!head) {
    if (!last || chinaDateOf(last.at) !== root.id) return [];
    const why = `by the root nothing happened to the case on ${root.id}`;
    return [{ fault: 'forged', sequence: last.sequence, why }];
  }
  const there = events.find(({ sequence }) => sequence === head.sequence);
  if (!there) {
    const why = `on the evening of ${root.id} the chain had ${head.sequence} events`;
    return [{ fault: 'cut-off', sequence: head.sequence, why }];
  }
  if (there.hash !== head.hash) {
    const why = `on the evening of ${root.id} it was another event`;
    return [{ fault: 'changed', sequence: head.sequence, why }];
  }
  return [];
}
