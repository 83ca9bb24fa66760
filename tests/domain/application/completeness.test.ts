import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { faultsOf } from '../../../domain/application/completeness.ts';
import { Finding } from '../../../domain/findings.ts';
import { aCity } from '../../support/a-case.ts';
import { anApplication } from '../../support/an-application.ts';
import { faults, today } from './faults.ts';

const key = fc.constantFrom('lin', 'zhao', 'sun', 'x');
const keys = fc.array(key, { minLength: 1, maxLength: 5 });

/** Forms of the right shape with whatever people may put into them. */
const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    name: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant(anApplication().name)),
    capitalFen: fc.maxSafeNat(),
    scope: fc.array(fc.oneof(fc.string({ maxLength: 20 }), fc.constant('G0001')), {
      minLength: 1,
      maxLength: 4,
    }),
    staff: fc.nat({ max: 1_000 }),
    members: fc.array(
      fc.record({
        person: key,
        contributionFen: fc.maxSafeNat(),
        way: fc.constantFrom('cash', 'goods', 'claim'),
        valued: fc.boolean(),
        payBy: fc.constantFrom('2020-01-01', '2031-11-23'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    people: fc.array(
      fc.record({
        key,
        name: fc.constantFrom('林知夏', '某人'),
        document: fc.record({
          type: fc.constantFrom('resident-id', 'passport'),
          number: fc.stringMatching(/^\w{1,20}$/),
        }),
        mobile: fc.stringMatching(/^\w{1,20}$/),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    organs: fc.record(
      {
        legalRepresentative: key,
        directors: keys,
        chair: key,
        manager: key,
        supervision: fc.oneof(
          fc.record({ kind: fc.constantFrom('supervisors', 'audit-committee'), people: keys }),
          fc.constant({ kind: 'none', consentOfAllMembers: true }),
        ),
        financeOfficer: key,
        liaison: key,
      },
      { requiredKeys: ['legalRepresentative', 'directors', 'supervision', 'financeOfficer', 'liaison'] },
    ),
    address: fc
      .constantFrom('230502', '110105', '999999')
      .map((division) => ({ ...anApplication().address, division })),
  })
  .map((parts) => Application.parse({ ...anApplication(), ...parts }));

/** What stands at a JSON pointer, or at the object above it where an optional field was left out. */
function standsAt(document: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1);
  const above = steps
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], document);
  return pointer.startsWith('/') && typeof above === 'object' && above !== null;
}

describe('the faults of an application', () => {
  it('are none for a complete one', () => {
    expect(faults(anApplication())).toEqual([]);
  });

  it('are told all at once', () => {
    const { organs, seals } = anApplication();
    const wrong = anApplication({
      capitalFen: 1,
      scope: ['nothing'],
      organs: { ...organs, legalRepresentative: 'sun', chair: 'lin' },
      seals: { ...seals, maker: 'nobody' },
    });
    expect(faults(wrong)).toEqual([
      '/scope/0 X-SCOPE',
      '/capitalFen X02',
      '/organs/legalRepresentative X07',
      '/organs/chair X09',
      '/seals/maker P01',
    ]);
  });

  it('include those of the name', () => {
    const found = faults(anApplication({ name: '双鸭山市ABC科技有限公司' }));
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) expect(fault).toMatch(/^\/name /);
  });

  it('each have a field of the form, a rule, a legal base and a remedy in both languages', () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        for (const fault of faultsOf(application, aCity(), today)) {
          const { path, rule, message, base, remedy } = Finding.parse(fault);
          expect(standsAt(application, path)).toBe(true);
          expect([rule, base, message.zh, message.en, remedy.zh, remedy.en]).not.toContain('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are found without changing the application', () => {
    const application = anApplication({ capitalFen: 1 });
    const before = structuredClone(application);
    faultsOf(application, aCity(), today);
    expect(application).toEqual(before);
  });
});
