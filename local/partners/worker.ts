import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiReply, KaibanApi } from './kaiban-api.ts';
import type { OrderBook } from './order-book.ts';
import { activeStates, type Answer, type Order, type OrderState } from './order.ts';
import type { ProductClock } from './product-clock.ts';
import { bankRefusal } from './services/bank.ts';
import type { Service } from './services/service.ts';
import type { ServiceSettings } from './settings.ts';
import { triggersFor, type Behaviour } from './triggers.ts';
import { PartnerWorkItem, visitOf } from './work-item.ts';

/** All that the work on orders needs. */
export type Workshop = {
  readonly settings: ServiceSettings;
  readonly book: OrderBook;
  readonly api: KaibanApi;
  readonly clock: ProductClock;
  readonly service: Service;
  readonly behaviour: () => Behaviour;
  readonly signal: AbortSignal;
};

const defaultSlowSeconds = 2_700;
const retryMs = 2_000;

/** Works on orders one station at a time; every station is in the book before the next begins. */
export function startWorker(shop: Workshop): { wake(workItemId: string): void } {
  const driven = new Set<string>();
  const wake = (id: string) => {
    if (driven.has(id) || shop.signal.aborted) return;
    driven.add(id);
    driveOrder(shop, id).then(
      () => {
        driven.delete(id);
        // A message may have come in just as the last station was reached.
        const order = shop.signal.aborted ? undefined : shop.book.find(id);
        if (order && activeStates.includes(order.state)) wake(id);
      },
      (error: unknown) => {
        driven.delete(id);
        if (shop.signal.aborted) return;
        console.error(`${shop.settings.organisation}: order ${id}:`, error);
        setTimeout(wake, retryMs, id).unref();
      },
    );
  };
  for (const id of shop.book.active()) wake(id);
  return { wake };
}

type Station = (shop: Workshop, order: Order, item?: PartnerWorkItem) => Promise<PartnerWorkItem | undefined>;

/** What is done at each station; at the others there is nothing to do. */
const stations: Partial<Record<OrderState, Station>> = {
  placed: take,
  working: work,
  answering: deliver,
  repeating: repeat,
  following: follow,
};

async function driveOrder(shop: Workshop, id: string): Promise<void> {
  let item: PartnerWorkItem | undefined;
  for (;;) {
    const order = shop.book.find(id);
    const station = order && stations[order.state];
    if (!station) return;
    item = await station(shop, order, item);
  }
}

/** Reads the work item and decides what becomes of the order. */
async function take(shop: Workshop, order: Order): Promise<PartnerWorkItem | undefined> {
  const { book, clock, settings } = shop;
  const move = (to: Parameters<OrderBook['move']>[2]) =>
    book.move(order.workItemId, 'placed', { askedAgain: false, ...to });
  const item = await readItem(shop, order);
  if (!item) return undefined;
  if (item.state === 'awaiting-correction') return void move({ state: 'asked-back' });
  if (order.answer && order.answer.move !== 'correction') {
    // It was turned down and made once for all: send it again, but not in a hurry.
    await sleep(retryMs, undefined, { signal: shop.signal });
    return void move({ state: 'answering' });
  }
  const triggers = triggersFor(item.facts.company.name, shop.behaviour(), settings);
  if (triggers.has('silent')) return void move({ state: 'silent' });
  const { workSeconds = shop.service.workSeconds, slowSeconds = defaultSlowSeconds } = settings.speed;
  const seconds = triggers.has('slow') ? slowSeconds : workSeconds;
  const dueAt = Math.max(clock.now(), visitOf(item)) + seconds * 1000;
  move({ state: 'working', dueAt, duplicate: triggers.has('duplicate') });
  return item;
}

/** Waits until the work is done and makes the answer; numbers and answer are kept in one transaction. */
async function work(
  shop: Workshop,
  order: Order,
  known: PartnerWorkItem | undefined,
): Promise<PartnerWorkItem | undefined> {
  await shop.clock.until(order.dueAt, shop.signal);
  // A visit may have been moved while we waited for the customer.
  const item = known && visitOf(known) === 0 ? known : await readItem(shop, order);
  if (!item) return undefined;
  if (visitOf(item) > shop.clock.now()) {
    shop.book.move(order.workItemId, 'working', { state: 'working', dueAt: visitOf(item) });
    return item;
  }
  shop.book.transaction(() => {
    if (shop.book.find(order.workItemId)?.state !== 'working') return;
    shop.book.move(order.workItemId, 'working', { state: 'answering', answer: answerTo(shop, item) });
  });
  return item;
}

function answerTo(shop: Workshop, item: PartnerWorkItem): Answer {
  const { settings, service, book, clock } = shop;
  const triggers = triggersFor(item.facts.company.name, shop.behaviour(), settings);
  if (triggers.has('refuse')) return { move: 'refusal', body: { reasons: [bankRefusal] } };
  if (triggers.has('correct') && !item.correction) {
    return { move: 'correction', body: { findings: [service.correction] } };
  }
  const answer = service.makeAnswer({
    organisation: settings.organisation,
    facts: item.facts,
    now: new Date(clock.now()).toISOString(),
    takeNumbers: book.takeNumbers,
  });
  return { move: 'completion', body: { answer } };
}

/** The work item, or nothing once the order has come to its end without us. */
async function readItem(shop: Workshop, order: Order): Promise<PartnerWorkItem | undefined> {
  const reply = await shop.api.readWorkItem(order.workItemId);
  if (!reply.ok) {
    end(shop, order, reply);
    return undefined;
  }
  const item = PartnerWorkItem.safeParse(reply.body);
  if (!item.success) {
    const [issue] = item.error.issues;
    end(shop, order, { ok: false, status: 422, code: `unreadable at /${issue?.path.join('/') ?? ''}` });
    return undefined;
  }
  if (['open', 'claimed', 'awaiting-correction'].includes(item.data.state)) return item.data;
  shop.book.move(order.workItemId, order.state, { state: 'closed' });
  return undefined;
}

async function deliver(shop: Workshop, order: Order): Promise<undefined> {
  const { answer, workItemId } = order;
  if (!answer) throw new Error('an order is answering without an answer');
  const twice = order.duplicate && answer.move === 'completion';
  const key = keyOf(shop, order, answer);
  const [reply, copy] = await Promise.all([
    shop.api.send(workItemId, answer, key),
    twice ? shop.api.send(workItemId, answer, `${key}-again`) : undefined,
  ]);
  if (!reply.ok && !copy?.ok) end(shop, order, reply);
  else if (answer.move === 'correction') askedBack(shop, workItemId);
  else shop.book.move(workItemId, 'answering', { state: twice ? 'repeating' : afterAnswer(shop, answer) });
}

/** The applicant may have answered, and Kaiban asked again, before we heard that our question had arrived. */
function askedBack({ book }: Workshop, workItemId: string): void {
  const again = book.find(workItemId)?.askedAgain === true;
  book.move(workItemId, 'answering', { state: again ? 'placed' : 'asked-back', askedAgain: false });
}

async function repeat(shop: Workshop, order: Order): Promise<undefined> {
  await sleep(shop.settings.speed.duplicateSeconds * 1000, undefined, { signal: shop.signal });
  if (order.answer) {
    await shop.api.send(order.workItemId, order.answer, `${keyOf(shop, order, order.answer)}-late`);
  }
  shop.book.move(order.workItemId, 'repeating', { state: afterAnswer(shop, order.answer) });
}

/** Only a completed order has something to follow, and only where this run tells it. */
function afterAnswer({ service, settings }: Workshop, answer: Answer | undefined): OrderState {
  const follows = service.later !== undefined && settings.speed.followSeconds !== undefined;
  return follows && answer?.move === 'completion' ? 'following' : 'answered';
}

/** Tells what follows the answer; a specimen card that came before the seals is told again. */
async function follow(shop: Workshop, order: Order): Promise<undefined> {
  const { api, clock, service, settings, signal, book } = shop;
  const answer = order.answer?.body['answer'] as Record<string, unknown> | undefined;
  await clock.until(clock.now() + (settings.speed.followSeconds ?? 0) * 1000, signal);
  const reply = await api.readWorkItem(order.workItemId);
  const item = reply.ok ? PartnerWorkItem.safeParse(reply.body).data : undefined;
  const now = new Date(clock.now()).toISOString();
  const told = new Set(item?.afterwards?.map(({ fact }) => fact));
  const facts = item && answer ? (service.later?.({ facts: item.facts, now }, answer) ?? []) : [];
  let isEarly = false;
  for (const fact of facts.filter((one) => !told.has(one.fact))) {
    const move: Answer = { move: 'later-facts', body: fact };
    const sent = await api.send(order.workItemId, move, keyOf(shop, order, move));
    isEarly ||= !sent.ok && sent.code === 'move-not-allowed';
  }
  // Left where it is, the order is taken up once more.
  if (!isEarly) book.move(order.workItemId, 'following', { state: 'answered' });
}

/** The same order and answer give the same key, also after a restart. */
function keyOf({ settings }: Workshop, order: Order, answer: Answer): string {
  const text = JSON.stringify([settings.organisation, order.workItemId, answer]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** What a definite no means: over for us, look again, or nothing that sending again could mend. */
function end({ book, settings }: Workshop, order: Order, reply: ApiReply & { ok: false }): void {
  if (reply.status === 404 || reply.code === 'already-answered') {
    book.move(order.workItemId, order.state, { state: 'closed' });
  } else if (reply.code === 'move-not-allowed' && order.state === 'answering') {
    book.move(order.workItemId, 'answering', { state: 'placed' });
  } else {
    book.move(order.workItemId, order.state, { state: 'stuck' });
    console.error(`${settings.organisation}: ${order.workItemId} turned down: ${reply.status} ${reply.code}`);
  }
}
