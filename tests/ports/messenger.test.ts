import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { httpMessenger } from '../../adapters/messenger/http-messenger.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { Messenger, OutgoingMessage } from '../../domain/ports.ts';
import { startMessageServer } from '../../local/messages/message-server.ts';
import { memoryMessenger } from '../support/memory-messenger.ts';

const secret = `whsec_${Buffer.from('a secret of this test, long enough').toString('base64')}`;
const message: OutgoingMessage = {
  id: 'notice_1.sms',
  channel: 'sms',
  to: '13800138000',
  text: '【企业开办】好了',
};
const mail: OutgoingMessage = {
  id: 'notice_1.email',
  channel: 'email',
  to: 'zhang@example.com',
  from: 'Kaiban',
  subject: 'Ready',
  text: 'Your company is ready.',
};
const nobody = '13800130404';

type Side = { readonly messenger: Messenger; arrived(): Promise<string[]>; takeDown(): Promise<void> };
const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

async function aServer() {
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-messages-'));
  const server = await startMessageServer({ port: 0, dataFile: join(folder, 'messages.sqlite'), secret });
  ends.push(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${server.port}`;
  const behave = (behaviour: string) =>
    fetch(`${url}/behaviour`, { method: 'POST', body: JSON.stringify({ behaviour }) });
  const kept = async () =>
    ((await (await fetch(`${url}/messages`)).json()) as { messages: { to: string; times: number }[] })
      .messages;
  const messenger = (key = secret) => httpMessenger({ MESSENGER: { url: `${url}/messages`, secret: key } });
  return { url, behave, kept, messenger };
}

describe.each([
  {
    where: 'in memory',
    async open(): Promise<Side> {
      const messenger = memoryMessenger();
      messenger.unknown.add(nobody);
      return {
        messenger,
        arrived: async () => messenger.sent.map(({ to }) => to),
        async takeDown() {
          messenger.down = true;
        },
      };
    },
  },
  {
    where: 'over HTTP',
    async open(): Promise<Side> {
      const { behave, kept, messenger } = await aServer();
      return {
        messenger: messenger(),
        arrived: async () => (await kept()).map(({ to }) => to),
        async takeDown() {
          await behave('down');
        },
      };
    },
  },
])('a messenger $where', ({ open }) => {
  it('sends text messages and e-mails, each once an id', async () => {
    const { messenger, arrived } = await open();
    for (const one of [message, mail, message, mail])
      expect(await messenger.send(one)).toEqual({ outcome: 'taken' });
    expect((await arrived()).sort()).toEqual(['13800138000', 'zhang@example.com']);
  });

  it('refuses a number that does not exist, for good', async () => {
    const { messenger, arrived } = await open();
    expect((await messenger.send({ ...message, to: nobody })).outcome).toBe('refused');
    expect(await arrived()).toEqual([]);
  });

  it('that is down is a fault that will pass', async () => {
    const { messenger, takeDown } = await open();
    await takeDown();
    await expect(messenger.send(message)).rejects.toBeInstanceOf(Unavailable);
  });
});

describe('the provider of the local run', () => {
  it('takes nothing that is not signed by us', async () => {
    const { messenger, kept } = await aServer();
    const other = messenger(`whsec_${Buffer.from('another secret, also long enough').toString('base64')}`);
    await expect(other.send(message)).rejects.toBeInstanceOf(Unavailable);
    expect(await kept()).toEqual([]);
  });

  it('is busy twice at the number for it, then takes the message', async () => {
    const { messenger, kept } = await aServer();
    const busy = { ...message, to: '13800130503' };
    for (let n = 0; n < 2; n += 1) await expect(messenger().send(busy)).rejects.toBeInstanceOf(Unavailable);
    expect(await messenger().send(busy)).toEqual({ outcome: 'taken' });
    expect(await kept()).toMatchObject([{ to: '13800130503', times: 1 }]);
  });

  it('shows what went out on its page, as text and not as markup', async () => {
    const { url, messenger } = await aServer();
    await messenger().send({ ...message, text: '<script>x</script> https://kaiban.example/cases/1' });
    const page = await (await fetch(`${url}/`)).text();
    expect(page).toContain('&lt;script&gt;x');
    expect(page).toContain('<a href="https://kaiban.example/cases/1">');
  });
});

it('a messenger that cannot be reached is a fault that will pass', async () => {
  const nowhere = httpMessenger({ MESSENGER: { url: 'http://127.0.0.1:9/messages', secret } });
  await expect(nowhere.send(message)).rejects.toBeInstanceOf(Unavailable);
});
