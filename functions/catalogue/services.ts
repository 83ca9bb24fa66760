import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of orders and seals. */
export const servicesFunctions: readonly FunctionRow[] = [
  {
    id: 'read-seals',
    entry: 'functions/http/services/read-seals.ts',
    trigger: { kind: 'http', operationId: 'readSeals' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read'],
    timeoutSeconds: 10,
  },
  {
    id: 'list-unanswered-orders',
    entry: 'functions/http/services/list-unanswered-orders.ts',
    trigger: { kind: 'http', operationId: 'listUnansweredOrders' },
    ...read,
  },
  {
    id: 'replay-order',
    entry: 'functions/http/services/replay-order.ts',
    trigger: { kind: 'http', operationId: 'replayOrder' },
    ...write,
  },
  {
    id: 'verify-electronic-seal',
    entry: 'functions/http/services/verify-electronic-seal.ts',
    trigger: { kind: 'http', operationId: 'verifyElectronicSeal' },
    config: ['table', 'clock', 'signer'],
    grants: ['table:read'],
    timeoutSeconds: 10,
  },
];
