import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import * as z from 'zod';
import { demoPassword, findPerson } from './demo-people.ts';
import { messagePage, pagePolicy, signInPage } from './pages.ts';

const Form = z.object({ login: z.string().trim().max(60), password: z.string().max(200) });

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Shows the sign-in page and checks what comes back; the provider ties both to the visitor's cookie. */
export async function serveSignIn(
  provider: Provider,
  origins: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction || request.url?.split('?')[0]?.endsWith(`/${interaction.uid}`) !== true) {
    return send(response, 400, messagePage('登录已过期', 'This sign-in has expired'), origins);
  }
  const action = `/sign-in/${interaction.uid}`;
  const show = (status: number, failed?: { login: string }) => {
    const nonce = randomBytes(16).toString('base64');
    send(response, status, signInPage(nonce, action, failed), origins, nonce);
  };
  if (request.method !== 'POST') return show(200);
  const form = await readForm(request);
  if (!form) return show(400, { login: '' });
  const person = findPerson(form.login);
  const matches = timingSafeEqual(digest(form.password), digest(demoPassword));
  if (!person || !matches) return show(401, { login: form.login });
  await provider.interactionFinished(request, response, { login: { accountId: person.id } });
}

async function readForm(request: IncomingMessage): Promise<z.infer<typeof Form> | undefined> {
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true)
    return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 4_096) return undefined;
    chunks.push(chunk);
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  return Form.safeParse(Object.fromEntries(fields)).data;
}

function send(
  response: ServerResponse,
  status: number,
  html: string,
  origins: readonly string[],
  nonce = randomBytes(16).toString('base64'),
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': pagePolicy(nonce, origins),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
}
