import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { standardApplication } from '../../bench/case-load.ts';
import { submitSigned } from '../../cli/submit-signed.ts';
import { startSystem, type DisposableSystem } from '../../cli/disposable-system.ts';
import { until } from '../support/until.ts';

const Kept = z.object({
  messages: z.array(
    z.object({ id: z.string(), channel: z.string(), to: z.string(), text: z.string(), times: z.int() }),
  ),
});

describe('the notices of a case', () => {
  let system: DisposableSystem;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  const messagesOf = async (caseId: string) => {
    const answer = await fetch(`${system.settings.messages.url}/messages`);
    return Kept.parse(await answer.json()).messages.filter(({ text }) => text.includes(caseId));
  };
  const provider = (behaviour: string) =>
    fetch(`${system.settings.messages.url}/behaviour`, {
      method: 'POST',
      body: JSON.stringify({ behaviour }),
    });

  it('go out through the provider once each, though it was down and the system was killed', async () => {
    await provider('down');
    const application = standardApplication(1);
    const { id } = await submitSigned(system.as('zhang'), application);
    await until(
      () => system.as('zhang').readCase({ caseId: id }),
      ({ endedAt }) => endedAt !== undefined,
      60,
    );
    const listed = () => system.as('zhang').listNotices({ limit: 100 });
    const { entries } = await until(
      listed,
      (seen) =>
        seen.entries.some(({ template }) => template === 'case-finished') &&
        seen.entries.every(({ deliveries }) => deliveries.every(({ attempts }) => attempts > 0)),
    );
    expect(entries.map(({ template }) => template).sort()).toEqual([
      'case-accepted',
      'case-finished',
      'licence-issued',
      'step-done',
      'step-done',
      'step-done',
    ]);
    expect(await messagesOf(id)).toEqual([]);

    await system.kill();
    const { folder, ports } = system.settings;
    system = await startSystem({ folder, port: ports.web });
    await provider('normal');
    await fetch(`${system.origin}/local/clock`, { method: 'POST', body: JSON.stringify({ seconds: 120 }) });

    const expected = entries.flatMap(({ deliveries }) => deliveries).length;
    const messages = await until(
      () => messagesOf(id),
      (seen) => seen.length === expected,
      60,
    );
    await until(listed, (seen) =>
      seen.entries.every((one) => one.deliveries.every(({ state }) => state === 'sent')),
    );
    expect(new Set(messages.map((one) => one.id)).size).toBe(expected);
    for (const { name, document } of application.people)
      for (const { text } of messages) {
        expect(text).not.toContain(name);
        expect(text).not.toContain(document.number);
        expect(text).not.toContain(application.name);
      }
  });
});
