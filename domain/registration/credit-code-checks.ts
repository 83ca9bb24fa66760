/**
 * The 31 characters of a unified social credit code (GB 32100-2015): digits and capitals without I, O, S, V, Z,
 * which are taken for 1, 0, 5, U and 2. A character's value is its place.
 */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
/** Powers of 3 modulo 31: neighbours never weigh the same, so every neighbour swap changes the sum. */
const creditCodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * The check character of an organisation code (GB 11714), `0` to `9` or `X`, from its first eight characters
 * (digits and capitals, A = 10 … Z = 35). Throws RangeError for anything else: callers check shapes first.
 */
export function organisationCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8))
    throw new RangeError('An organisation code begins with 8 digits or capitals');
  const sum = weighedSum(organisationWeights, (at) => Number.parseInt(first8.charAt(at), 36));
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}

/**
 * The 18th character of a credit code (GB 32100-2015) from the first 17, all in the 31-character alphabet.
 * Throws RangeError for anything else: callers check shapes first.
 */
export function creditCodeCheck(first17: string): string {
  if (first17.length !== 17 || !isInCreditCodeAlphabet(first17)) {
    throw new RangeError('A credit code begins with 17 characters of its alphabet');
  }
  const sum = weighedSum(creditCodeWeights, (at) => creditCodeAlphabet.indexOf(first17.charAt(at)));
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** Whether every character is one of the 31; true for the empty text. */
export function isInCreditCodeAlphabet(text: string): boolean {
  return /^[0-9A-HJ-NP-RTUWXY]*$/.test(text);
}

function weighedSum(weights: readonly number[], valueAt: (at: number) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * valueAt(at), 0);
}
