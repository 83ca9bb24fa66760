import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { clientToken } from '../identity/sign-in.ts';
import type { Answer } from './order.ts';
import type { ServiceSettings } from './settings.ts';

/** A definite answer of the API; whatever may pass by itself is tried again before. */
export type ApiReply =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: number; readonly code: string };

/** The part of the API that a partner uses. */
export type KaibanApi = {
  readWorkItem(id: string): Promise<ApiReply>;
  send(id: string, answer: Answer, idempotencyKey: string): Promise<ApiReply>;
};

const Problem = z.object({ code: z.string() });
/** More requests at once would not make the API faster. */
const requestsAtOnce = 16;

/** Calls the work item operations with the organisation's own token, until there is a definite answer. */
export function kaibanApi(settings: ServiceSettings, signal: AbortSignal): KaibanApi {
  const { clientId, clientSecret, tokenEndpoint, audience } = settings;
  const atOnce = limiter(requestsAtOnce);
  async function once(path: string, init: RequestInit, freshToken: boolean): Promise<Response> {
    const token = await clientToken(
      { tokenEndpoint, clientId, clientSecret, resource: audience },
      freshToken,
    );
    return fetch(new URL(path, settings.apiUrl), {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(15_000),
    });
  }
  async function call(path: string, init: RequestInit = {}): Promise<ApiReply> {
    let turnedAway = false;
    for (let attempt = 0; ; attempt += 1) {
      signal.throwIfAborted();
      const reply = await atOnce(async () => {
        // Down, restarting or unreachable: the same as a 503.
        const response = await once(path, init, turnedAway).catch(() => undefined);
        turnedAway = response?.status === 401;
        return response && (await definiteReply(response));
      });
      if (reply) return reply;
      const pause = Math.min(200 * 2 ** Math.min(attempt, 10), settings.speed.retrySeconds * 1000);
      await sleep(pause * (0.75 + Math.random() / 2), undefined, { signal });
    }
  }
  return {
    readWorkItem: (id) => call(`/v1/work-items/${id}`),
    send: (id, { move, body }, key) =>
      call(`/v1/work-items/${id}/${move}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
  };
}

/** Nothing means: try again. 401 is tried again because a new token may help. */
async function definiteReply(response: Response): Promise<ApiReply | undefined> {
  const { status } = response;
  const text = await response.text().catch(() => undefined);
  if (text === undefined || status >= 500 || [401, 408, 425, 429].includes(status)) return undefined;
  const body = parsed(text);
  if (response.ok) return body === undefined ? undefined : { ok: true, body };
  return { ok: false, status, code: Problem.safeParse(body).data?.code ?? 'unknown' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function limiter(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
