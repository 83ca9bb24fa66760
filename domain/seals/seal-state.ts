/** What an electronic seal is worth: `broken` where nobody has signed it, or it is none. */
export type SealState = 'in-force' | 'expired' | 'broken';

/** Whether a signed record is that of an electronic seal; that of a licence says no type. */
export function isSealRecord(record: Readonly<Record<string, unknown>>): boolean {
  return record['type'] === 'electronic-seal';
}

/**
 * The state of an electronic seal on a day in China; `record` is what was signed, or nothing where no key has signed it (GB/T
 * 38540: first the signature, then the dates). It holds on its last day.
 */
export function sealStateOn(record: Readonly<Record<string, unknown>> | undefined, day: string): SealState {
  const validUntil = record?.['validUntil'];
  if (!record || !isSealRecord(record) || typeof validUntil !== 'string') return 'broken';
  return validUntil < day ? 'expired' : 'in-force';
}
