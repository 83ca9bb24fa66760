import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { standardApplication } from '../../bench/case-load.ts';
import { sign, submitSigned } from '../../cli/submit-signed.ts';
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

  const messages = async () => {
    const answer = await fetch(`${system.settings.messages.url}/messages`);
    return Kept.parse(await answer.json()).messages;
  };
  const messagesOf = async (caseId: string) => (await messages()).filter(({ text }) => text.includes(caseId));
  const moveOn = (seconds: number) =>
    fetch(`${system.origin}/local/clock`, { method: 'POST', body: JSON.stringify({ seconds }) });
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
    const listed = async () => {
      const all = await system.as('zhang').listNotices({ limit: 100 });
      return { entries: all.entries.filter(({ link }) => link === `/cases/${id}`) };
    };
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
    await moveOn(120);

    const expected = entries.flatMap(({ deliveries }) => deliveries).length;
    const sent = await until(
      () => messagesOf(id),
      (seen) => seen.length === expected,
      60,
    );
    await until(listed, (seen) =>
      seen.entries.every((one) => one.deliveries.every(({ state }) => state === 'sent')),
    );
    expect(new Set(sent.map((one) => one.id)).size).toBe(expected);
    for (const { name, document } of application.people)
      for (const { text } of sent) {
        expect(text).not.toContain(name);
        expect(text).not.toContain(document.number);
        expect(text).not.toContain(application.name);
      }
  });

  it('bring each signer his link, remind him a day later, and tell the owner when all have signed', async () => {
    await provider('normal');
    const zhang = system.as('zhang');
    const application = standardApplication(2);
    const { id: applicationId } = await zhang.createDraft({ content: { ...application } });
    const { signers } = await zhang.inviteSigners({ applicationId });
    const numberOf = (person: string) =>
      application.people.find(({ key }) => key === person)?.document.number ?? '';
    /** The links to sign this draft that were sent to this person's telephone. */
    const linksTo = async (person: string) => {
      const { mobile } = application.people.find(({ key }) => key === person) ?? {};
      const path = `/sign/${applicationId.slice('app_'.length)}`;
      return (await messages())
        .filter(({ channel, to, text }) => channel === 'sms' && to === mobile && text.includes(path))
        .map(({ text }) => text.slice(text.indexOf(path)));
    };
    const linkTo = async (person: string, count: number) =>
      (
        await until(
          () => linksTo(person),
          (links) => links.length === count,
          60,
        )
      )[0] ?? '';
    expect(signers.length).toBeGreaterThan(1);
    const [first = '', ...others] = signers.map(({ person }) => person);
    for (const person of others) await sign(zhang, await linkTo(person, 1), numberOf(person));

    const toldOwner = async () =>
      (await zhang.listNotices({ limit: 100 })).entries.filter(
        ({ template, link }) => template === 'all-signed' && link.endsWith(applicationId),
      );
    const link = await linkTo(first, 1);
    await moveOn(24 * 60 * 60);
    expect(await linkTo(first, 2)).toBe(link);
    expect(await toldOwner()).toEqual([]);
    await sign(zhang, link, numberOf(first));
    expect(await toldOwner()).toHaveLength(1);
    await expect(zhang.readSigning({ token: link.slice('/sign/'.length) })).rejects.toMatchObject({
      code: 'invitation-used',
    });
  });
});
