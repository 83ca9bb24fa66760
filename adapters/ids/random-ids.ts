import { randomBytes } from 'node:crypto';
import { ApplicationId, CaseId, KeptNameId, UploadId } from '../../domain/ids.ts';
import type { Ids } from '../../domain/ports.ts';

/** Crockford's base 32: no i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 26 characters (130 random bits) in an alphabet without look-alikes. */
function drawn(): string {
  return [...randomBytes(26)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** Ids and secrets drawn by the machine's generator. */
export const randomIds: Ids = {
  newApplicationId: () => ApplicationId.parse(`app_${drawn()}`),
  newCaseId: () => CaseId.parse(`case_${drawn()}`),
  newUploadId: () => UploadId.parse(`upload_${drawn()}`),
  newKeptNameId: () => KeptNameId.parse(`kept_${drawn()}`),
  newSecret: drawn,
};
