import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of intake at the window. */
export const frontDeskFunctions: readonly FunctionRow[] = [
  {
    id: 'take-application-in',
    entry: 'functions/http/front-desk/take-application-in.ts',
    trigger: { kind: 'http', operationId: 'takeApplicationIn' },
    ...write,
  },
  {
    id: 'list-intakes',
    entry: 'functions/http/front-desk/list-intakes.ts',
    trigger: { kind: 'http', operationId: 'listIntakes' },
    ...read,
  },
  {
    id: 'sign-at-desk',
    entry: 'functions/http/front-desk/sign-at-desk.ts',
    trigger: { kind: 'http', operationId: 'signAtDesk' },
    ...write,
    config: [...write.config, 'signer'],
  },
];
