import { read, write } from './common.ts';
import type { FunctionRow } from './row.ts';

/** The functions of ratings, reports and work orders. */
export const workOrdersFunctions: readonly FunctionRow[] = [
  {
    id: 'rate-case',
    entry: 'functions/http/work-orders/rate-case.ts',
    trigger: { kind: 'http', operationId: 'rateCase' },
    ...write,
  },
  {
    id: 'list-work-orders',
    entry: 'functions/http/work-orders/list-work-orders.ts',
    trigger: { kind: 'http', operationId: 'listWorkOrders' },
    ...read,
  },
  {
    id: 'move-work-order',
    entry: 'functions/http/work-orders/move-work-order.ts',
    trigger: { kind: 'http', operationId: 'moveWorkOrder' },
    ...write,
  },
  {
    id: 'report-stuck',
    entry: 'functions/http/work-orders/report-stuck.ts',
    trigger: { kind: 'http', operationId: 'reportStuck' },
    config: [...write.config, 'workflow'],
    grants: [...write.grants, 'workflow:read'],
    timeoutSeconds: 10,
  },
];
