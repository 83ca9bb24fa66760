import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './handle.ts';

/** Longer than any legal request: a definition may be one megabyte, and JSON escapes make it longer. */
const longestBody = 8 * 1024 * 1024;

/** Makes a request listener for `node:http` out of the API. */
export function listenerFor(handle: (target: string, body: string) => Promise<Reply>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= longestBody) chunks.push(chunk);
      else request.destroy();
    });
    request.on('end', () => {
      const target = request.headers['x-amz-target'];
      void handle(typeof target === 'string' ? target : '', Buffer.concat(chunks).toString()).then(
        (reply) => {
          response.writeHead(reply.status, {
            'content-type': 'application/x-amz-json-1.0',
            'content-length': Buffer.byteLength(reply.body),
            'x-amzn-requestid': randomUUID(),
          });
          response.end(reply.body);
        },
      );
    });
  };
}
