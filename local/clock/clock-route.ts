import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';
import type { ProductClock } from './product-clock.ts';

const Advance = z.strictObject({
  seconds: z
    .number()
    .positive()
    .max(10 * 366 * 86_400),
});

/**
 * `GET /local/clock` tells the product's time, `POST /local/clock {"seconds": n}` moves it forward. The route
 * exists in the local run only; `moved` lets timers and waits look at the new time.
 */
export function clockRoute(clock: ProductClock, moved: () => void) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url !== '/local/clock') return false;
    if (request.method === 'POST') {
      const wish = Advance.safeParse(await json(request).catch(() => undefined));
      if (!wish.success) {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ message: 'send {"seconds": a positive number}' }));
        return true;
      }
      clock.advance(wish.data.seconds * 1000);
      moved();
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ now: new Date(clock.now()).toISOString() }));
    return true;
  };
}
