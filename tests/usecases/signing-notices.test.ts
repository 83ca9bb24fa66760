import { describe, expect, it } from 'vitest';
import type { Application } from '../../domain/application/application.ts';
import { beginIdentityCheck } from '../../usecases/signing/begin-identity-check.ts';
import { comeBackToDraft } from '../../usecases/applications/come-back-to-draft.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { declineSigning } from '../../usecases/signing/decline-signing.ts';
import { deliverNotice } from '../../usecases/notices/deliver-notice.ts';
import { inviteSigners } from '../../usecases/signing/invite-signers.ts';
import { listNotices } from '../../usecases/notices/list-notices.ts';
import { readSigning } from '../../usecases/signing/read-signing.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { signApplication } from '../../usecases/signing/sign-application.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { lin, value } from './journey.ts';

const day = 24 * 60 * 60;
const origin = 'https://kaiban.example';

/** A draft whose people have been invited, and the minute's work. */
async function invited(application: Application = anApplication()) {
  const world = memoryPorts();
  const { id: applicationId } = value(await createDraft(world, lin, { content: application }));
  await inviteSigners(world, lin, { applicationId });
  const minute = () =>
    workThroughDue(
      world,
      {
        notice: (entry) => deliverNotice(world, entry),
        application: (entry) => comeBackToDraft(world, entry),
      },
      100,
    );
  const mobileOf = (person: string) => application.people.find(({ key }) => key === person)?.mobile ?? '';
  const messagesTo = (person: string) =>
    world.messenger.sent.filter(({ channel, to }) => channel === 'sms' && to === mobileOf(person));
  /** The token that stands in the newest text message to this person. */
  const tokenOf = (person: string) => messagesTo(person).at(-1)?.text.split('/sign/')[1] ?? '';
  const sign = async (person: string) => {
    const token = tokenOf(person);
    const number = application.people.find(({ key }) => key === person)?.document.number ?? '';
    const { digest } = value(await readSigning(world, { token }));
    const { session } = value(await beginIdentityCheck(world, { token, number }));
    world.identityChecks.show(session);
    value(await signApplication(world, { token, session, digest }));
  };
  const toldOwner = async () =>
    value(await listNotices(world, lin, { limit: 100 })).entries.map(({ template }) => template);
  return { world, applicationId, minute, messagesTo, tokenOf, sign, toldOwner };
}

describe('the invitation to sign', () => {
  it('goes to each telephone with that person’s own link, and names nobody', async () => {
    const { world, minute, messagesTo } = await invited();
    await minute();
    for (const person of ['lin', 'zhao', 'sun']) {
      expect(messagesTo(person)).toHaveLength(1);
      const text = messagesTo(person)[0]?.text ?? '';
      expect(text).toContain(`${origin}/sign/`);
      for (const { name } of [...anApplication().people, anApplication()]) expect(text).not.toContain(name);
    }
    expect(new Set(world.messenger.sent.map(({ text }) => text.split('/sign/')[1]?.trim())).size).toBe(3);
  });

  it('is written with the link: whatever is killed, there is none without the other', async () => {
    const world = memoryPorts();
    const { id: applicationId } = value(await createDraft(world, lin, { content: anApplication() }));
    const dying = {
      ...world,
      drafts: {
        ...world.drafts,
        save: async (...written: Parameters<typeof world.drafts.save>) => {
          await world.drafts.save(...written);
          throw new Error('killed');
        },
      },
    };
    await expect(inviteSigners(dying, lin, { applicationId })).rejects.toThrow('killed');
    expect((await world.drafts.find(applicationId))?.invitations).toHaveLength(3);
    const due = await world.dueList.due(world.clock.now(), 100);
    expect(due.filter(({ kind }) => kind === 'notice')).toHaveLength(3);
  });
});

describe('reminders', () => {
  it('repeat the same link after one day and after three, to whoever has not signed', async () => {
    const { world, minute, messagesTo, tokenOf, sign } = await invited();
    await minute();
    const first = tokenOf('zhao');
    await sign('lin');
    for (const [days, messages] of [
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 3],
      [2, 3],
    ] as const) {
      world.clock.moveOn(days * day);
      await minute();
      await minute();
      expect(messagesTo('zhao')).toHaveLength(messages);
    }
    expect(tokenOf('zhao')).toBe(first);
    expect(messagesTo('lin')).toHaveLength(1);
  });

  it('are not made up for after a standstill, nor sent for links that are closed', async () => {
    const { world, minute, messagesTo, tokenOf } = await invited();
    await minute();
    for (let time = 0; time < 5; time += 1)
      await beginIdentityCheck(world, { token: tokenOf('sun'), number: '110101199003070038' });
    world.clock.moveOn(5 * day);
    await minute();
    await minute();
    expect(messagesTo('zhao')).toHaveLength(2);
    expect(messagesTo('sun')).toHaveLength(1);
  });

  it('are not sent to somebody who has left the form', async () => {
    const { world, applicationId, minute, messagesTo } = await invited();
    await minute();
    const content = { ...anApplication(), people: anApplication().people.filter(({ key }) => key !== 'sun') };
    value(await saveDraft(world, lin, { applicationId, content, ifMatch: undefined }));
    world.clock.moveOn(day);
    await minute();
    await minute();
    expect(messagesTo('sun')).toHaveLength(1);
  });
});

describe('the owner is told', () => {
  it('once, when everybody has signed', async () => {
    const { minute, sign, toldOwner } = await invited();
    await minute();
    await sign('lin');
    await sign('sun');
    expect(await toldOwner()).toEqual([]);
    await sign('zhao');
    expect(await toldOwner()).toEqual(['all-signed']);
  });

  it('when somebody declines', async () => {
    const { world, minute, tokenOf, toldOwner } = await invited();
    await minute();
    value(await declineSigning(world, { token: tokenOf('zhao'), reason: '出资额不对' }));
    expect(await toldOwner()).toEqual(['sign-declined']);
  });

  it('a week before a draft is emptied, once', async () => {
    const { world, minute, toldOwner } = await invited();
    world.clock.moveOn(23 * day);
    for (let time = 0; time < 4; time += 1) await minute();
    expect(await toldOwner()).toEqual(['draft-expiring']);
  });
});
