import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../adapters/digest/sha256.ts';
import { chain } from '../../../adapters/dynamodb/event-chain.ts';
import { checkAgainstRoot, checkChain, type ChainExport } from '../../../domain/audit/check-export.ts';
import { published, rootOf } from '../../../domain/audit/daily-root.ts';
import { emptyLog } from '../../../domain/case/case-file.ts';
import { system, type NewEvent } from '../../../domain/events.ts';
import { aCase, acceptedAt } from '../../support/a-case.ts';

const { id: caseId } = aCase();
const noted = (name: string): NewEvent => ({ type: 'NameTaken', data: { name }, actor: system });

/** The chain of a case with so many events, as it is exported. */
function anExport(count: number): Omit<ChainExport, 'seal'> {
  const { recorded, log } = chain(
    emptyLog,
    caseId,
    acceptedAt,
    Array.from({ length: count }, (_, n) => noted(`名称${n}`)),
  );
  const events = recorded.map(({ event: { caseId: _, ...event } }) => event);
  return { caseId, exportedAt: acceptedAt, events, head: { sequence: log.sequence, hash: log.hash } };
}
const faultsIn = (file: Omit<ChainExport, 'seal'>) => checkChain(file, sha256).map(({ fault }) => fault);
const size = fc.integer({ min: 2, max: 12 });
const place = (of: { events: readonly unknown[] }, at: number) => at % of.events.length;

describe('the chain of a case', () => {
  it('is unbroken as it was exported, read back from JSON with its fields in another order', () => {
    const file = anExport(5);
    expect(checkChain(file, sha256)).toEqual([]);
    const turned = file.events.map(
      (event) => Object.fromEntries(Object.entries(event).reverse()) as typeof event,
    );
    expect(checkChain({ ...file, events: turned }, sha256)).toEqual([]);
  });

  it('shows a change of any event, even with its hash made anew', () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.boolean(), (count, at, withHash) => {
        const file = anExport(count);
        const changed = place(file, at);
        const events = file.events.map((event, n) => {
          if (n !== changed) return event;
          const other = { ...event, data: { name: '别的名称' } };
          return withHash ? { ...other, hash: sha256('anything') } : other;
        });
        const faults = checkChain({ ...file, events }, sha256);
        expect(faults.map(({ fault }) => fault)).toContain('changed');
        expect(faults[0]?.sequence).toBe(changed + 1);
      }),
    );
  });

  it('shows a gap where any event but the last is left out', () => {
    fc.assert(
      fc.property(size, fc.nat(), (count, at) => {
        const file = anExport(count);
        const gone = at % (count - 1);
        const events = file.events.filter((_, n) => n !== gone);
        expect(faultsIn({ ...file, events })).toContain('gap');
      }),
    );
  });

  it('shows a tail that was cut off, however long', () => {
    fc.assert(
      fc.property(size, fc.nat(), (count, at) => {
        const file = anExport(count);
        const events = file.events.slice(0, at % count);
        expect(faultsIn({ ...file, events })).toEqual(['cut-off']);
      }),
    );
  });

  it('shows events in another order', () => {
    const file = anExport(4);
    const [one, two, ...rest] = file.events;
    if (!one || !two) throw new Error('too short');
    expect(faultsIn({ ...file, events: [two, one, ...rest] })).toContain('gap');
  });
});

describe('a chain and the root of its day', () => {
  const file = anExport(6);
  const day = '2026-11-23';
  const rootOver = (sequence: number) => {
    const hash = file.events[sequence - 1]?.hash ?? '';
    const others = { caseId: aCase().id.replace(/a$/, 'b') as typeof caseId, sequence: 3, hash: 'other' };
    const heads = published([{ caseId, sequence, hash }, others], sha256);
    const root = rootOf(day, 'before', heads, sha256);
    const unsigned = { id: day, cases: 2, previous: 'before', root, madeAt: acceptedAt };
    return { ...unsigned, signature: '', heads };
  };
  const faults = (of: typeof file, sequence = 6) => checkAgainstRoot(of, rootOver(sequence), sha256);

  it('agree where the chain holds what stood there that evening, and may have gone on since', () => {
    expect(faults(file)).toEqual([]);
    expect(faults(file, 4)).toEqual([]);
  });

  it('disagree where the tail was cut off together with the end that the file names', () => {
    const shorter = { ...file, events: file.events.slice(0, 4) };
    const cut = { ...shorter, head: { sequence: 4, hash: shorter.events[3]?.hash ?? '' } };
    expect(checkChain(cut, sha256)).toEqual([]);
    expect(faults(cut)).toMatchObject([{ fault: 'cut-off', sequence: 6 }]);
  });

  it('disagree where the whole chain was written anew', () => {
    const names = Array.from({ length: 6 }, (_, n) => noted(`新名称${n}`));
    const { recorded, log } = chain(emptyLog, caseId, acceptedAt, names);
    const forged = { ...file, events: recorded.map(({ event }) => event), head: log };
    expect(checkChain(forged, sha256)).toEqual([]);
    expect(faults(forged)).toMatchObject([{ fault: 'changed', sequence: 6 }]);
  });

  it('disagree where the root leaves the case out, or is not the root of its heads', () => {
    const root = rootOver(6);
    const without = root.heads.filter(({ sequence }) => sequence !== 6);
    const honest = { ...root, heads: without, root: rootOf(day, 'before', without, sha256) };
    expect(checkAgainstRoot(file, honest, sha256)).toMatchObject([{ fault: 'forged', sequence: 6 }]);
    expect(checkAgainstRoot(file, { ...root, heads: without }, sha256)).toMatchObject([{ fault: 'forged' }]);
  });
});
