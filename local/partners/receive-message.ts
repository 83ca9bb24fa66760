import type { IncomingHttpHeaders } from 'node:http';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';
import { ProblemError, parseBody } from './http.ts';
import type { OrderBook, Reference } from './order-book.ts';
import type { OrderState } from './order.ts';

const data = z.object({
  caseId: z.string().min(1).max(80),
  service: z.string().min(1).max(40),
  workItemId: z.string().min(1).max(120).optional(),
});
const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('order.prepared'), data }),
  z.object({ type: z.literal('order.placed'), data: data.required() }),
  z.object({ type: z.literal('order.cancelled'), data }),
]);
const AnyMessage = z.object({ type: z.string() });
const known: readonly string[] = Message.options.map((option) => option.shape.type.value);

/** Checks who sent the message and that nobody changed it (Standard Webhooks); otherwise 401. */
export function verifySignature(secret: string, headers: IncomingHttpHeaders, text: string): string {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  try {
    new Webhook(secret).verify(text, plain, { jsonParse: false });
  } catch {
    throw new ProblemError(401, 'The signature does not hold');
  }
  return plain['webhook-id'] ?? '';
}

/** Notes a message in the book, once, and returns the work item that there is to look at, if any. */
export function receiveMessage(book: OrderBook, messageId: string, text: string): string | undefined {
  // A type that does not exist yet is none of our business (Standard Webhooks: acknowledge and ignore).
  if (!known.includes(parseBody(AnyMessage, text).type)) return undefined;
  const message = parseBody(Message, text);
  return book.transaction(() => {
    if (!book.isNewMessage(messageId)) return undefined;
    switch (message.type) {
      case 'order.prepared':
        book.notePrepared(message.data);
        return undefined;
      case 'order.cancelled':
        noteCancelled(book, message.data);
        return undefined;
      case 'order.placed':
        notePlaced(book, message.data, message.data.workItemId);
        return message.data.workItemId;
    }
  });
}

/** A cancellation that overtakes its order is kept, so that the order is not taken up any more. */
function noteCancelled(book: OrderBook, reference: Reference): void {
  book.cancel(reference);
  // Without a work item the case has ended: the mark stays, for what was announced before and arrives after it.
  const id = reference.workItemId ?? `${reference.caseId}/${reference.service}`;
  book.noteOrder(reference, id, 'cancelled');
}

/** What can be helped by being looked at again; the rest is on its way, or over. */
const waiting: readonly OrderState[] = ['asked-back', 'silent', 'closed', 'stuck'];

/** The first message places the order; a further one asks us to look at it again. */
function notePlaced(book: OrderBook, reference: Reference, workItemId: string): void {
  const order = book.find(workItemId);
  if (!order) {
    const isOver = book.find(`${reference.caseId}/${reference.service}`)?.state === 'cancelled';
    book.noteOrder(reference, workItemId, isOver ? 'cancelled' : 'placed');
  } else if (waiting.includes(order.state)) {
    book.move(workItemId, order.state, { state: 'placed' });
  } else if (order.state === 'answering') {
    book.move(workItemId, 'answering', { state: 'answering', askedAgain: true });
  }
}
