import { createServer } from 'node:http';
import { behaviourOf } from './behaviour.ts';
import { listen, ProblemError, readText, serveRoutes, type Routes } from './http.ts';
import { kaibanApi } from './kaiban-api.ts';
import { openOrderBook } from './order-book.ts';
import { productClock } from './product-clock.ts';
import { receiveMessage, verifySignature } from './receive-message.ts';
import { bank } from './services/bank.ts';
import { extra } from './services/extra.ts';
import { food } from './services/food.ts';
import { seals } from './services/seals.ts';
import type { Service } from './services/service.ts';
import { tax } from './services/tax.ts';
import type { ServiceKind, ServiceSettings } from './settings.ts';
import { nameTriggers } from './triggers.ts';
import { startWorker } from './worker.ts';

const services: Readonly<Record<ServiceKind, Service>> = { 'seal-maker': seals, bank, tax, extra, food };

/** Starts a partner that takes orders: it goes on with whatever stood in its book. */
export async function startServicePartner(settings: ServiceSettings) {
  const { organisation, kind, port, host, dataFile, webhookSecret } = settings;
  const stopped = new AbortController();
  const book = openOrderBook(dataFile);
  const behaviour = behaviourOf(book);
  const worker = startWorker({
    settings,
    book,
    api: kaibanApi(settings, stopped.signal),
    clock: productClock(settings.clockFile),
    service: services[kind],
    behaviour: behaviour.current,
    signal: stopped.signal,
  });
  const routes: Routes = {
    ...behaviour.routes,
    'GET /': () => ({
      status: 200,
      body: {
        organisation,
        kind,
        behaviour: behaviour.current(),
        orders: book.countByState(),
        triggers: nameTriggers,
      },
    }),
    'POST /webhooks': async (request) => {
      if (behaviour.current() === 'down') throw new ProblemError(503, 'Closed just now');
      const text = await readText(request);
      const messageId = verifySignature(webhookSecret, request.headers, text);
      const workItemId = receiveMessage(book, messageId, text);
      if (workItemId !== undefined) worker.wake(workItemId);
      return { status: 202 };
    },
  };
  const server = createServer((request, response) => void serveRoutes(routes, request, response));
  const listening = await listen(server, port, host);
  const close = () => {
    stopped.abort();
    server.close();
    server.closeAllConnections();
    book.close();
  };
  return { port: listening, close };
}
