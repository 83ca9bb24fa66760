import { Unavailable } from '../../domain/faults.ts';
import type { RegisterQuery, Registers } from '../../domain/ports.ts';

/** A register that lists the document numbers in `listed` and can be taken down. */
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
      return query.documents.flatMap(({ number }, at) => (registers.listed.has(number) ? [at] : []));
    },
  };
  return registers;
}
