import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Webhook } from 'standardwebhooks';

/** The secret that signs messages in these tests. */
export const webhookSecret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const entry = new URL('../../../local/partners/main.ts', import.meta.url).pathname;

/** A partner in a process of its own. */
export type Partner = { readonly url: string; readonly process: ChildProcess; kill(): Promise<void> };

/** Starts an organisation as the runner does. */
export async function runPartner(
  settings: { organisation: string } & Record<string, unknown>,
): Promise<Partner> {
  const child = spawn(process.execPath, [entry, settings.organisation], {
    env: { ...process.env, KAIBAN_PARTNER: JSON.stringify({ port: 0, ...settings }) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { listening } = JSON.parse(line) as { listening: number };
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { url: `http://127.0.0.1:${listening}`, process: child, kill };
}

/** A message of the partner protocol, signed; `change` tampers with it afterwards. */
export function sendMessage(
  url: string,
  id: string,
  type: string,
  data: object,
  change: { body?: string; at?: Date; secret?: string } = {},
): Promise<Response> {
  const at = change.at ?? new Date();
  const body = JSON.stringify({ id, type, timestamp: at.toISOString(), data });
  return fetch(`${url}/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(change.secret ?? webhookSecret).sign(id, at, body),
    },
    body: change.body ?? body,
  });
}
