import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Role, type Caller } from '../../../domain/callers.ts';
import {
  acts,
  actsOf,
  may,
  standingInCase,
  standingInDraft,
  type Act,
} from '../../../domain/help/acts-for.ts';
import { drawHelper } from '../../../domain/help/draw-helper.ts';
import {
  consentOf,
  ended,
  handsOf,
  helpDueAt,
  mostSteps,
  newConsent,
  withStep,
  type Help,
  type HelpConsent,
  type HelpStep,
} from '../../../domain/help/help.ts';
import { withNumbersOf } from '../../../domain/help/hidden-numbers.ts';
import { helpTerms, isOffered } from '../../../domain/help/terms.ts';
import { changedParts } from '../../../domain/help/with-hand-of.ts';
import { maskFacts } from '../../../domain/persons/mask-facts.ts';
import { isFair } from '../../../domain/staff/draw.ts';
import { aCase, acceptedAt, minutesLater } from '../../support/a-case.ts';
import { anApplication, somePeople } from '../../support/an-application.ts';

const an: Caller = { id: 'helper-an', name: '安宁', roles: ['helper'] };
const owner = 'applicant-lin';
const week = minutesLater(7 * 24 * 60);

function aConsent(change: Partial<HelpConsent> = {}): HelpConsent {
  const consent = newConsent(
    { kind: 'authority', wording: 'authority-1', city: '230500', days: 7 },
    acceptedAt,
  );
  return { ...consent, helper: { id: an.id, name: an.name, since: acceptedAt }, ...change };
}
const aHelp = (...consents: HelpConsent[]): Help => ({ applicant: '林知夏', consents, steps: [] });

describe('who may do what for an applicant', () => {
  it('is what the law and the consent leave to each', () => {
    const table = Object.fromEntries(
      (['applicant', 'desk', 'helper', 'agent'] as const).map((standing) => [standing, actsOf(standing)]),
    );
    expect(table['helper']).toEqual(['read', 'change']);
    expect(table['agent']).toEqual(['read', 'change', 'check', 'upload', 'invite', 'read-case', 'answer']);
    for (const never of ['submit', 'sign-in-person', 'delete', 'copy', 'withdraw', 'ask-help'] as const) {
      expect([never, may('helper', never), may('agent', never)]).toEqual([never, false, false]);
    }
    expect(may('applicant', 'sign-in-person')).toBe(false);
    expect((Object.keys(acts) as Act[]).some((act) => may(undefined, act))).toBe(false);
  });

  it('is told in the words to which an applicant agrees', () => {
    expect(helpTerms().map(({ kind, acts: told }) => [kind, told])).toEqual([
      ['fill-in', actsOf('helper')],
      ['authority', actsOf('agent')],
    ]);
    expect(isOffered('fill-in', 'authority-1')).toBe(false);
  });

  it('needs a consent that holds now, and the one whom the draw named, as a helper', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...Role.options), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom('helper-an', 'helper-bai', owner),
        roles,
        fc.constantFrom('fill-in' as const, 'authority' as const),
        fc.boolean(),
        fc.integer({ min: -60, max: 20 * 24 * 60 }),
        (id, of, kind, isEnded, minutes) => {
          const at = minutesLater(minutes);
          const consent = isEnded ? ended(aConsent({ kind }), 'withdrawn', acceptedAt) : aConsent({ kind });
          const caller: Caller = { id, name: '某人', roles: of };
          const subject = { ...aCase(), owner, help: consent };
          const inDraft = standingInDraft(caller, { owner, help: aHelp(consent) }, at);
          expect(inDraft).toBe(standingInCase(caller, subject, at));
          const holds = id === an.id && of.includes('helper') && !isEnded && at < week;
          const byConsent = holds ? { 'fill-in': 'helper', authority: 'agent' }[kind] : undefined;
          expect(inDraft).toBe(id === owner ? 'applicant' : byConsent);
        },
      ),
    );
  });
});

describe('a consent', () => {
  it('is never assumed, and is over at its very instant', () => {
    expect(consentOf(undefined, acceptedAt)).toBeUndefined();
    expect(consentOf(aHelp(), acceptedAt)).toBeUndefined();
    expect(consentOf(aHelp(aConsent()), minutesLater(7 * 24 * 60 - 1))).toBeDefined();
    expect(consentOf(aHelp(aConsent()), week)).toBeUndefined();
    // An earlier one that would still hold does not come to life again.
    expect(
      consentOf(aHelp(aConsent(), ended(aConsent(), 'withdrawn', acceptedAt)), acceptedAt),
    ).toBeUndefined();
  });

  it('is come back to when it runs out, or sooner while nobody helps', () => {
    expect(helpDueAt(aHelp(aConsent()))).toBe(week);
    expect(helpDueAt(aHelp(aConsent({ drawAt: minutesLater(15) })))).toBe(minutesLater(15));
    expect(helpDueAt(aHelp(ended(aConsent(), 'withdrawn', acceptedAt)))).toBeUndefined();
  });
});

describe('the draw of a helper', () => {
  const pool = [
    { id: 'helper-an', name: '安宁', load: 3 },
    { id: 'helper-bai', name: '白露', load: 0 },
    { id: 'helper-cui', name: '崔雪', load: 1 },
  ];
  const nobody = { owner, people: [] };

  it('is one that anybody can repeat, and falls on nobody who may not be drawn', () => {
    const some = fc.subarray(pool.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), some, some, fc.boolean(), (seed, passedBy, owners, named) => {
        const helped = { owner: owners[0] ?? owner, people: named ? ['崔雪'] : [] };
        const consent = drawHelper(aConsent({ passedBy }), seed, { pool, helped }, acceptedAt);
        const barred = [...passedBy, helped.owner, ...(named ? ['helper-cui'] : [])];
        const left = pool.filter(({ id }) => !barred.includes(id));
        if (left.length === 0) {
          expect([consent.helper, consent.drawAt]).toEqual([undefined, minutesLater(15)]);
          return;
        }
        expect(left.map(({ id }) => id)).toContain(consent.helper?.id);
        expect(consent.draws.every(isFair)).toBe(true);
        expect(consent.draws.at(-1)?.drawn).toBe(consent.helper?.id);
        expect(consent.drawAt).toBeUndefined();
      }),
    );
  });

  it('weighs what each has to do already', () => {
    const drawn = drawHelper(aConsent(), 'seed', { pool, helped: nobody }, acceptedAt).draws.at(-1);
    expect(drawn?.candidates.map(({ weight }) => weight)).toEqual([1, 4, 3]);
  });
});

describe('what was done', () => {
  const step = (minute: number, act: 'read' | 'changed' = 'read', by = an.id) => ({
    at: minutesLater(minute),
    by,
    act,
  });

  it('is recorded once an hour for each thing and person, in order, and never dropped', () => {
    const every = fc.array(
      fc.tuple(fc.nat(600), fc.constantFrom('read' as const, 'changed' as const), fc.constantFrom('a', 'b')),
    );
    fc.assert(
      fc.property(every, (done) => {
        const steps = done.map(([minute, act, by]) => step(minute, act, by));
        const help = steps.reduce((one, next) => withStep(one, next) ?? one, aHelp(aConsent()));
        const key = ({ at, act, by }: HelpStep) => `${at.slice(0, 13)} ${act} ${by}`;
        expect(help.steps.map(key)).toEqual([...new Set(steps.map(key))]);
        expect(new Set(handsOf(help))).toEqual(new Set([an.id, ...steps.map(({ by }) => by)]));
      }),
    );
  });

  it('is refused once no more can be recorded', () => {
    const steps = Array.from({ length: mostSteps }, (_, n) => step(n * 60));
    expect(withStep({ ...aHelp(), steps }, step(mostSteps * 60))).toBeUndefined();
  });

  it('names the parts of the form that say something else, and no name that was made up', () => {
    const parts = new Set(['name', 'people']);
    const before = { name: '甲', people: [1], scope: [] };
    expect(changedParts(before, { name: '乙', people: [1], 张伟: 1 }, parts)).toEqual(['name', 'other']);
    expect(changedParts(before, { people: [1], scope: [], name: '甲' }, parts)).toEqual([]);
  });
});

describe('numbers that were hidden', () => {
  it('come back as they were, wherever the person stands now and whatever else was changed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3]), fc.string(), (order, name) => {
        const standing = anApplication({ people: somePeople(4) });
        const masked = maskFacts(standing);
        const given = { ...masked, name, people: order.map((at) => masked.people[at]) };
        const restored = withNumbersOf(given, standing);
        expect(restored).toEqual({ ...standing, name, people: order.map((at) => standing.people[at]) });
      }),
    );
  });

  it('are replaced by a number that was typed, and reach no other person', () => {
    const standing = anApplication();
    const masked = maskFacts(standing);
    const [one, other] = masked.people;
    const typed = { ...one, mobile: '13900000000' };
    const stolen = { ...one, key: 'new', document: other?.document };
    const { people } = withNumbersOf({ ...masked, people: [typed, stolen] }, standing);
    expect(people).toEqual([
      { ...standing.people[0], mobile: '13900000000' },
      { ...one, key: 'new', document: other?.document },
    ]);
  });
});
