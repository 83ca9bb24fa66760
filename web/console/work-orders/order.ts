import type { OutputOf } from '../../../client/client.ts';

/** A work order as the service tells it. */
export type Order = OutputOf<'listWorkOrders'>['entries'][number];
