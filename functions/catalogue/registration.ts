import { counted, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of licences. */
export const registrationFunctions: readonly FunctionRow[] = [
  {
    id: 'reissue-licence',
    entry: 'functions/http/registration/reissue-licence.ts',
    trigger: { kind: 'http', operationId: 'reissueLicence' },
    ...write,
    config: [...write.config, 'signer'],
    grants: [...write.grants, 'licence:sign'],
  },
  {
    id: 'verify-licence',
    entry: 'functions/http/registration/verify-licence.ts',
    trigger: { kind: 'http', operationId: 'verifyLicence' },
    config: [...counted.config, 'signer'],
    grants: [...counted.grants, 'licence:keys'],
    timeoutSeconds: 10,
  },
  {
    id: 'read-licence-keys',
    entry: 'functions/http/registration/read-licence-keys.ts',
    trigger: { kind: 'http', operationId: 'readLicenceKeys' },
    config: ['signer'],
    grants: ['licence:keys'],
    timeoutSeconds: 10,
  },
];
