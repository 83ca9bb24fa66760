import type { ConfigOf } from '../../contracts/config.ts';
import type { Signer } from '../../domain/ports.ts';
import { jwsSigner } from './jws-signer.ts';
import { kmsSigner } from './kms-signer.ts';

/** The signer that the configuration names: keys of KMS, or one whose text it holds. */
export function openSigner(settings: ConfigOf<'signer'>): Signer {
  const { LICENCE_KMS_KEYS: keys, LICENCE_OLD_KEYS, LICENCE_KEY, KMS_ENDPOINT: endpoint } = settings;
  if (keys !== undefined) return kmsSigner({ keys, older: LICENCE_OLD_KEYS, endpoint });
  if (LICENCE_KEY !== undefined) return jwsSigner({ LICENCE_KEY, LICENCE_OLD_KEYS });
  throw new Error('neither LICENCE_KMS_KEYS nor LICENCE_KEY is set');
}
