import { Unavailable } from '../../domain/faults.ts';
import type { RegisterQuery, Registers } from '../../domain/ports.ts';

/** Registers that object to what is in `listed`: the number of a debtor, for others the catalogue and the number, and can be taken down. */
export type MemoryRegisters = Registers & {
  readonly queries: readonly RegisterQuery[];
  readonly listed: Set<string>;
  down: boolean;
};

/** Registers of other authorities in memory. */
export function memoryRegisters(): MemoryRegisters {
  const queries: RegisterQuery[] = [];
  const registers: MemoryRegisters = {
    queries,
    listed: new Set(),
    down: false,
    async query(query) {
      if (registers.down) throw new Unavailable('data sharing cannot be reached');
      queries.push(query);
      return askedIn(query).flatMap((number, at) =>
        registers.listed.has(
          query.catalogue === 'dishonest-debtors' ? number : `${query.catalogue} ${number}`,
        )
          ? [at]
          : [],
      );
    },
  };
  return registers;
}

/** What a question is about, each by its number or code. */
function askedIn(query: RegisterQuery): readonly string[] {
  if ('documents' in query) return query.documents.map(({ number }) => number);
  return 'enterprises' in query ? query.enterprises.map(({ creditCode }) => creditCode) : query.mobiles;
}
