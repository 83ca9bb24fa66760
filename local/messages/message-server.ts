import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { listen, parseBody, ProblemError, readText, serveRoutes, type Routes } from '../partners/http.ts';
import { verifySignature } from '../partners/receive-message.ts';
import { openMessageBook } from './message-book.ts';
import { busyTimes, Message, triggerOf } from './message.ts';
import { messagesPage } from './page.ts';

/** What the server needs to know. */
export const MessageSettings = z.strictObject({
  host: z.string().default('127.0.0.1'),
  port: z.int().min(0).max(65_535),
  dataFile: z.string().min(1),
  secret: z.string().startsWith('whsec_'),
});
/** See the schema. */
export type MessageSettings = z.input<typeof MessageSettings>;

const Behaviour = z.enum(['normal', 'down']);
const mostShown = 200;

/** Starts the provider that takes text messages and e-mails, and shows them instead of sending them. */
export async function startMessageServer(input: MessageSettings) {
  const { host, port, dataFile, secret } = MessageSettings.parse(input);
  const book = openMessageBook(dataFile);
  const behaviour = () => Behaviour.catch('normal').parse(book.setting('behaviour'));
  const routes: Routes = {
    'POST /messages': async (request) => {
      if (behaviour() === 'down') throw new ProblemError(503, 'Closed just now');
      const text = await readText(request);
      const id = verifySignature(secret, request.headers, text);
      const message = parseBody(Message, text);
      const trigger = triggerOf(message);
      if (trigger === 'unknown') throw new ProblemError(422, 'There is no such number or address');
      if (trigger === 'busy' && book.turnAway(id) <= busyTimes) throw new ProblemError(503, 'Busy just now');
      book.keep(id, message, Date.now());
      return { status: 202 };
    },
    'GET /messages': () => ({ status: 200, body: { messages: book.latest(mostShown) } }),
    'POST /behaviour': async (request) => {
      const set = parseBody(z.strictObject({ behaviour: Behaviour }), await readText(request));
      book.keepSetting('behaviour', set.behaviour);
      return { status: 200, body: set };
    },
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' || request.url !== '/') return serveRoutes(routes, request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(messagesPage(book.latest(mostShown)));
  };
  const server = createServer((request, response) => void answer(request, response));
  const listening = await listen(server, port, host);
  const close = () => {
    server.close();
    server.closeAllConnections();
    book.close();
  };
  return { port: listening, close };
}
