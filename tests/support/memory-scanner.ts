import { Unavailable } from '../../domain/faults.ts';
import type { Scanner } from '../../domain/ports.ts';

/** A scanner that knows one harmful word, and can be out of order. */
export type MemoryScanner = Scanner & { isDown: boolean };

/** Finds nothing until told otherwise. */
export function memoryScanner(): MemoryScanner {
  return {
    isDown: false,
    async isHarmful(bytes) {
      if (this.isDown) throw new Unavailable('the scanner is down');
      return Buffer.from(bytes).includes('HARMFUL');
    },
  };
}
