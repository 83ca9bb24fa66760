import { createServer, request as forward, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What went through to the store. */
export type StoreCount = {
  readonly requests: Record<string, number>;
  units: number;
  /** The same units by operation. */
  readonly unitsOf: Record<string, number>;
  /** Units written to each index. */
  readonly writtenTo: Record<string, number>;
};

/**
 * Counts requests and consumed capacity units between the functions and the store. It stands in between for the
 * count only; speed is measured without it.
 */
export async function countStore(
  target: string,
): Promise<{ url: string; count: StoreCount; server: Server }> {
  const count: StoreCount = { requests: {}, units: 0, unitsOf: {}, writtenTo: {} };
  const server = createServer((incoming, outgoing) => {
    const pass = async () => {
      const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? 'unknown';
      const asked = JSON.parse((await buffer(incoming)).toString('utf8') || '{}') as Record<string, unknown>;
      const body = JSON.stringify({
        ...asked,
        ...(counts(operation) && { ReturnConsumedCapacity: 'INDEXES' }),
      });
      const headers = { ...incoming.headers, 'content-length': String(Buffer.byteLength(body)) };
      const answer = await send(target, headers, body);
      count.requests[operation] = (count.requests[operation] ?? 0) + 1;
      tally(count, operation, answer.body);
      outgoing.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(answer.body);
    };
    pass().catch(() => outgoing.writeHead(500).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, count, server };
}

type Consumed = {
  readonly CapacityUnits?: number;
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits?: number }>>;
};

/** One operation is told of one table, a batch or a transaction of several. */
function tally(count: StoreCount, operation: string, body: string): void {
  const { ConsumedCapacity = [] } = JSON.parse(body || '{}') as { ConsumedCapacity?: Consumed | Consumed[] };
  for (const { CapacityUnits = 0, GlobalSecondaryIndexes = {} } of [ConsumedCapacity].flat()) {
    count.units += CapacityUnits;
    count.unitsOf[operation] = (count.unitsOf[operation] ?? 0) + CapacityUnits;
    if (!/^(Put|Update|Delete|Transact)/.test(operation)) continue;
    for (const [index, units] of Object.entries(GlobalSecondaryIndexes))
      count.writtenTo[index] = (count.writtenTo[index] ?? 0) + (units.CapacityUnits ?? 0);
  }
}

function counts(operation: string): boolean {
  return /^(Get|Put|Update|Delete|Query|Scan|Batch|Transact)/.test(operation);
}

function send(
  target: string,
  headers: Record<string, unknown>,
  body: string,
): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const outgoing = forward(
      target,
      { method: 'POST', headers: headers as Record<string, string> },
      (answer) => {
        buffer(answer)
          .then((data) => {
            done({ status: answer.statusCode ?? 500, body: data.toString('utf8') });
          })
          .catch(failed);
      },
    );
    outgoing.on('error', failed);
    outgoing.end(body);
  });
}
