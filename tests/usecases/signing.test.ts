import { describe, expect, it } from 'vitest';
import type { Application } from '../../domain/application/application.ts';
import type { SignerState } from '../../domain/signing/invitation.ts';
import { beginIdentityCheck } from '../../usecases/signing/begin-identity-check.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { declineSigning } from '../../usecases/signing/decline-signing.ts';
import { inviteSigners } from '../../usecases/signing/invite-signers.ts';
import { readDraft } from '../../usecases/applications/read-draft.ts';
import { readSigning } from '../../usecases/signing/read-signing.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { signApplication } from '../../usecases/signing/sign-application.ts';
import { submitApplication } from '../../usecases/applications/submit-application.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { lin, refusal, value, zhao } from './journey.ts';

const day = 24 * 60 * 60;

/** A draft whose people have been invited. */
async function invited(application: Application = anApplication()) {
  const world = memoryPorts();
  const { id: applicationId } = value(await createDraft(world, lin, { content: application }));
  const { links } = value(await inviteSigners(world, lin, { applicationId }));
  const tokenOf = (person: string) =>
    links.find((link) => link.person === person)?.path.slice('/sign/'.length) ?? '';
  const numberOf = (person: string) =>
    application.people.find(({ key }) => key === person)?.document.number ?? '';
  /** Reads, confirms who he is, and signs. */
  const sign = async (person: string, token = tokenOf(person)) => {
    const { digest } = value(await readSigning(world, { token }));
    const begun = value(await beginIdentityCheck(world, { token, number: numberOf(person) }));
    world.identityChecks.show(begun.session);
    return signApplication(world, { token, session: begun.session, digest });
  };
  const states = async () =>
    Object.fromEntries(
      value(await readDraft(world, lin, { applicationId })).signers.map(({ person, state }) => [
        person,
        state,
      ]),
    ) as Record<string, SignerState>;
  const save = async (content: Application) =>
    value(await saveDraft(world, lin, { applicationId, content, ifMatch: undefined }));
  const renew = async (person: string) => {
    const made = value(await inviteSigners(world, lin, { applicationId, person }));
    return made.links[0]?.path.slice('/sign/'.length) ?? '';
  };
  return { world, applicationId, links, tokenOf, numberOf, sign, states, save, renew };
}

describe('invitations', () => {
  it('go to everybody with a role, once each, and their tokens are kept nowhere', async () => {
    const { world, applicationId, links, states } = await invited();
    expect(links.map(({ person }) => person).sort()).toEqual(['lin', 'sun', 'zhao']);
    expect(await states()).toEqual({ lin: 'invited', zhao: 'invited', sun: 'invited' });
    const kept = JSON.stringify(await world.drafts.find(applicationId));
    for (const { path } of links) expect(kept).not.toContain(path.slice('/sign/'.length));
    expect(value(await inviteSigners(world, lin, { applicationId })).links).toEqual([]);
  });

  it('are not made for a form with faults, nor by anybody else', async () => {
    const world = memoryPorts();
    const { id } = value(await createDraft(world, lin, { content: anApplication({ capitalFen: 1 }) }));
    expect(refusal(await inviteSigners(world, lin, { applicationId: id })).code).toBe(
      'application-has-faults',
    );
    expect(refusal(await inviteSigners(world, zhao, { applicationId: id })).code).toBe(
      'application-not-found',
    );
  });

  it('can be renewed for one person: the earlier link leads on, too, until one of them is used', async () => {
    const { world, tokenOf, renew, sign } = await invited();
    const second = await renew('zhao');
    value(await readSigning(world, { token: tokenOf('zhao') }));
    value(await sign('zhao', second));
    for (const token of [second, tokenOf('zhao')]) {
      expect(refusal(await readSigning(world, { token })).code).toBe('invitation-used');
    }
  });

  it('of somebody who has no part in the form are refused', async () => {
    const { world, applicationId } = await invited();
    const stranger = await inviteSigners(world, lin, { applicationId, person: 'nobody' });
    expect(refusal(stranger).code).toBe('invitation-not-found');
  });

  it('expire after seven days', async () => {
    const { world, tokenOf, states, renew } = await invited();
    world.clock.moveOn(7 * day);
    expect(refusal(await readSigning(world, { token: tokenOf('zhao') })).code).toBe('invitation-expired');
    expect((await states())['zhao']).toBe('expired');
    value(await readSigning(world, { token: await renew('zhao') }));
  });
});

describe('what a signer sees', () => {
  it('is what concerns everybody, his roles, and no number whole', async () => {
    const { world, tokenOf } = await invited();
    const view = value(await readSigning(world, { token: tokenOf('zhao') }));
    expect(view).toMatchObject({
      company: anApplication().name,
      person: { name: '赵行舟' },
      roles: ['members', 'organs/supervision/people'],
      parts: ['articles', 'form', 'office', 'own-data'],
    });
    expect(view.documents.map(({ title }) => title.zh)).toEqual(['公司登记（备案）申请书', '公司章程']);
    for (const { document, mobile, email } of anApplication().people) {
      for (const fact of [document.number, mobile, email]) expect(JSON.stringify(view)).not.toContain(fact);
    }
  });

  it('leaves out the articles where he does not sign them', async () => {
    const [first] = anApplication().members;
    if (!first) throw new Error('no member');
    const { world, tokenOf } = await invited(
      anApplication({ capitalFen: first.contributionFen, members: [first] }),
    );
    const view = value(await readSigning(world, { token: tokenOf('sun') }));
    expect(view.parts).toEqual(['office', 'own-data']);
    expect(view.documents).toHaveLength(1);
  });

  it.each(['0'.repeat(52), `${'0'.repeat(25)}1${'z'.repeat(26)}`])(
    'is nothing behind a wrong token',
    async (token) => {
      const { world } = await invited();
      expect(refusal(await readSigning(world, { token })).code).toBe('invitation-not-found');
    },
  );
});

describe('the identity check', () => {
  it('begins only with the number of the person who was invited', async () => {
    const { world, tokenOf, numberOf } = await invited();
    const token = tokenOf('zhao');
    const wrong = await beginIdentityCheck(world, { token, number: numberOf('sun') });
    expect(refusal(wrong).code).toBe('not-the-invited-person');
    expect(world.identityChecks.begun).toEqual([]);
    value(await beginIdentityCheck(world, { token, number: ` ${numberOf('zhao').toLowerCase()} ` }));
    expect(world.identityChecks.begun).toMatchObject([
      { person: { name: '赵行舟' }, returnTo: `/sign/${token}` },
    ]);
  });

  it('closes the link after five wrong numbers', async () => {
    const { world, tokenOf, numberOf } = await invited();
    const token = tokenOf('zhao');
    for (let time = 0; time < 5; time += 1) {
      const { code } = refusal(await beginIdentityCheck(world, { token, number: '110101199003070038' }));
      expect(code).toBe('not-the-invited-person');
    }
    const right = await beginIdentityCheck(world, { token, number: numberOf('zhao') });
    expect(refusal(right).code).toBe('invitation-expired');
  });

  it('has to be confirmed: by face, by the same face, and by whoever has begun it', async () => {
    const { world, tokenOf, numberOf } = await invited();
    const token = tokenOf('zhao');
    const { digest } = value(await readSigning(world, { token }));
    const { session } = value(await beginIdentityCheck(world, { token, number: numberOf('zhao') }));
    const attempt = async (with_: string) =>
      refusal(await signApplication(world, { token, session: with_, digest }));
    expect(await attempt(session)).toMatchObject({
      code: 'identity-not-confirmed',
      facts: { state: 'pending' },
    });
    world.identityChecks.show(session, 'other');
    expect((await attempt(session)).facts).toEqual({ state: 'mismatch' });
    world.identityChecks.show(session);
    expect((await attempt('a session of somebody else')).facts).toEqual({ state: 'not-begun' });
    value(await signApplication(world, { token, session, digest }));
  });

  it('that is down is a fault that will pass, and costs nothing', async () => {
    const { world, tokenOf, numberOf, sign } = await invited();
    world.identityChecks.down = true;
    const begin = beginIdentityCheck(world, { token: tokenOf('zhao'), number: numberOf('zhao') });
    await expect(begin).rejects.toThrow('cannot be reached');
    world.identityChecks.down = false;
    value(await sign('zhao'));
  });
});

describe('a signature', () => {
  it('is a signed statement over what was seen, with who, how and when, and no number in it', async () => {
    const { world, applicationId, sign, states, numberOf } = await invited();
    expect(value(await sign('zhao'))).toMatchObject({ company: anApplication().name });
    expect(await states()).toEqual({ lin: 'invited', zhao: 'signed', sun: 'invited' });
    const draft = await world.drafts.find(applicationId);
    const signature = draft?.invitations.find(({ person }) => person === 'zhao')?.signature;
    if (!signature) throw new Error('no signature');
    const { statement, ...facts } = signature;
    expect(await world.signer.verify(statement)).toMatchObject({
      kind: 'application-signature',
      application: applicationId,
      ...facts,
    });
    expect(JSON.stringify(signature)).not.toContain(numberOf('zhao'));
  });

  it('is given once: the link is used, and the same request has the same answer', async () => {
    const { world, tokenOf, numberOf } = await invited();
    const token = tokenOf('zhao');
    const { digest } = value(await readSigning(world, { token }));
    const { session } = value(await beginIdentityCheck(world, { token, number: numberOf('zhao') }));
    world.identityChecks.show(session);
    const both = await Promise.all([1, 2].map(() => signApplication(world, { token, session, digest })));
    const [one, two] = both.map(value);
    expect(one).toEqual(two);
    expect(value(await signApplication(world, { token, session, digest }))).toEqual(one);
    const again = await beginIdentityCheck(world, { token, number: numberOf('zhao') });
    expect(refusal(again).code).toBe('invitation-used');
  });

  it('is not given for what was changed while it was read', async () => {
    const { world, tokenOf, numberOf, save, sign } = await invited();
    const token = tokenOf('zhao');
    const { digest } = value(await readSigning(world, { token }));
    const { session } = value(await beginIdentityCheck(world, { token, number: numberOf('zhao') }));
    world.identityChecks.show(session);
    await save(anApplication({ staff: 99 }));
    expect(refusal(await signApplication(world, { token, session, digest })).code).toBe('edited-meanwhile');
    value(await sign('zhao'));
  });

  it('by many at once is kept of everybody', async () => {
    const { sign, states } = await invited();
    for (const result of await Promise.all(['lin', 'zhao', 'sun'].map((one) => sign(one)))) value(result);
    expect(await states()).toEqual({ lin: 'signed', zhao: 'signed', sun: 'signed' });
  });

  it('of all leads to the case', async () => {
    const { world, applicationId, sign } = await invited();
    for (const person of ['lin', 'zhao', 'sun']) value(await sign(person));
    const { status } = value(await submitApplication(world, lin, { applicationId }));
    expect(status).toBe('accepted');
    expect(refusal(await inviteSigners(world, lin, { applicationId })).code).toBe('application-has-faults');
  });
});

describe('a change after signing', () => {
  const change = async (content: Application) => {
    const journey = await invited();
    for (const person of ['lin', 'zhao', 'sun']) value(await journey.sign(person));
    await journey.save(content);
    return journey;
  };
  const withPerson = (key: string, change_: object) =>
    anApplication({
      people: anApplication().people.map((one) => (one.key === key ? { ...one, ...change_ } : one)),
    });

  it.each([
    ['the staff', { staff: 99 }, ['lin', 'sun', 'zhao']],
    ['the bank', { bank: { choice: 'declined', reason: '异地开户' } }, ['lin']],
    [
      'the address',
      { address: { ...anApplication().address, street: '新兴大街90号' } },
      ['lin', 'sun', 'zhao'],
    ],
  ] as const)('of %s voids just the signatures over it', async (_, overrides, voided) => {
    const { states } = await change(anApplication(overrides));
    const outdated = Object.entries(await states()).filter(([, state]) => state === 'outdated');
    expect(outdated.map(([person]) => person).sort()).toEqual(voided);
  });

  it('of one’s own mobile voids one’s own signature only', async () => {
    const { states } = await change(withPerson('zhao', { mobile: '13900000009' }));
    expect(await states()).toEqual({ lin: 'signed', zhao: 'outdated', sun: 'signed' });
  });

  it('that is taken back leaves every signature as it was', async () => {
    const { states, save } = await change(withPerson('zhao', { mobile: '13900000009' }));
    await save(anApplication());
    expect(await states()).toEqual({ lin: 'signed', zhao: 'signed', sun: 'signed' });
  });

  it('is signed again by a new link', async () => {
    const { world, applicationId, states, numberOf } = await change(
      anApplication({ bank: { choice: 'declined', reason: '异地开户' } }),
    );
    const { links } = value(await inviteSigners(world, lin, { applicationId }));
    expect(links.map(({ person }) => person)).toEqual(['lin']);
    const token = links[0]?.path.slice('/sign/'.length) ?? '';
    const { digest } = value(await readSigning(world, { token }));
    const { session } = value(await beginIdentityCheck(world, { token, number: numberOf('lin') }));
    world.identityChecks.show(session);
    value(await signApplication(world, { token, session, digest }));
    expect(await states()).toEqual({ lin: 'signed', zhao: 'signed', sun: 'signed' });
  });

  it('that takes somebody out of the form closes his link', async () => {
    const { world, tokenOf, save } = await invited();
    const { organs, tax } = anApplication();
    const [first, second] = anApplication().members;
    if (!first || !second) throw new Error('no members');
    await save(
      anApplication({
        people: anApplication().people.filter(({ key }) => key !== 'sun'),
        members: [{ ...first, contributionFen: 70_000_000 }, second],
        organs: { ...organs, financeOfficer: 'lin', liaison: 'lin' },
        tax: { ...tax, clerk: 'lin' },
      }),
    );
    expect(refusal(await readSigning(world, { token: tokenOf('sun') })).code).toBe('invitation-not-found');
  });
});

describe('declining', () => {
  it('ends the link, and the owner reads why', async () => {
    const { world, applicationId, tokenOf, renew, sign } = await invited();
    value(await declineSigning(world, { token: tokenOf('zhao'), reason: '出资额不对' }));
    const draft = value(await readDraft(world, lin, { applicationId }));
    expect(draft.signers.find(({ person }) => person === 'zhao')).toMatchObject({
      state: 'declined',
      declinedBecause: '出资额不对',
    });
    expect(refusal(await readSigning(world, { token: tokenOf('zhao') })).code).toBe('invitation-used');
    value(await sign('zhao', await renew('zhao')));
  });
});
