import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoAuditLog } from '../../adapters/dynamodb/audit-log.ts';
import { dynamoCaseStore } from '../../adapters/dynamodb/case-store.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import type { AuditLog } from '../../domain/ports.ts';
import { memoryCases } from '../support/memory-cases.ts';
import { startTestTable } from '../support/test-table.ts';
import { aNewCase, commit, first, next, noted, type Stores } from './stores.ts';

type Audited = Stores & { readonly auditLog: AuditLog };
const implementations: readonly { where: string; open: () => Promise<Audited> }[] = [
  { where: 'in memory', open: async () => ({ ...memoryCases(), stop: async () => undefined }) },
  {
    where: 'in DynamoDB',
    async open() {
      const { table, stop } = await startTestTable();
      const stores = { cases: dynamoCaseStore(table), outbox: dynamoOutbox(table) };
      return { ...stores, auditLog: dynamoAuditLog(table), stop };
    },
  },
];

/** The n-th day of December 2026 in China, at noon, and one minute before its end. */
const noon = (day: number) => `2026-12-${String(day).padStart(2, '0')}T04:00:00.000Z`;
const evening = (day: number) => `2026-12-${String(day).padStart(2, '0')}T15:59:00.000Z`;

describe.each(implementations)('the audit log $where', ({ open }) => {
  let stores: Audited;
  beforeAll(async () => {
    stores = await open();
  });
  afterAll(() => stores.stop());

  it('tells the end of every chain to which something was added on a day, as it was that evening', async () => {
    const one = await commit(stores, first(aNewCase()), noon(1));
    const later = await commit(stores, next(one, { events: [noted, noted] }), evening(1));
    const two = await commit(stores, first(aNewCase()), noon(2));
    let on = await commit(stores, next(later, { events: [noted] }), noon(3));
    for (let n = 0; n < 30; n += 1) on = await commit(stores, next(on, { events: [noted] }), noon(4));

    const heads = async (day: string) => [...(await stores.auditLog.headsOf(day))];
    expect(await heads('2026-11-30')).toEqual([]);
    expect(await heads('2026-12-01')).toEqual([
      { caseId: one.case.id, sequence: later.log.sequence, hash: later.log.hash },
    ]);
    expect(await heads('2026-12-02')).toEqual([{ caseId: two.case.id, sequence: 1, hash: two.log.hash }]);
    expect((await heads('2026-12-03'))[0]?.sequence).toBe(4);
    expect((await heads('2026-12-04'))[0]).toMatchObject({ sequence: 34, hash: on.log.hash });
  });

  it('counts a case once however often it is changed, and not for a change without an event', async () => {
    let file = await commit(stores, first(aNewCase()), noon(10));
    for (let n = 0; n < 3; n += 1) file = await commit(stores, next(file), noon(10));
    await commit(stores, next(file, { events: [] }), noon(11));
    expect(await stores.auditLog.headsOf('2026-12-10')).toHaveLength(1);
    expect(await stores.auditLog.headsOf('2026-12-11')).toEqual([]);
  });
});
