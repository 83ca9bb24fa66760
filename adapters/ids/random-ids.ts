import { randomBytes } from 'node:crypto';
import { CaseId } from '../../domain/ids.ts';
import type { Ids } from '../../domain/ports.ts';

/** Crockford's base 32: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Case ids of 26 characters (130 random bits) in an alphabet without look-alikes. */
export const randomIds: Ids = {
  newCaseId() {
    const characters = [...randomBytes(26)].map((byte) => alphabet[byte % alphabet.length]);
    return CaseId.parse(`case_${characters.join('')}`);
  },
};
