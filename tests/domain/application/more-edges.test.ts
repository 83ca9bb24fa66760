import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Application } from '../../../domain/application/application.ts';
import { warningsOf } from '../../../domain/application/completeness.ts';
import { aCity } from '../../support/a-case.ts';
import { anApplication, anApplicationWithOrgans, somePeople } from '../../support/an-application.ts';
import { pathsOf, today } from './faults.ts';

const warnings = (rule: string, application: Application) =>
  warningsOf(application, aCity(), today).flatMap((found) => (found.rule === rule ? [found.path] : []));
const { people, members } = anApplication();

describe('the rules at both edges', () => {
  it.each([
    [2, 1, ['/members']],
    [2, 2, []],
    [3, 1, ['/members']],
    [3, 2, []],
  ])('X01: of %i promoters %i live in China', (count, inChina, found) => {
    const form = JSON.parse(readFileSync('samples/joint-stock-company.json', 'utf8')) as Application;
    const [first] = 'members' in form ? form.members : [];
    const promoters = somePeople(count).map((person, at) => ({ ...person, livesInChina: at < inChina }));
    const application = Application.parse({
      ...form,
      people: promoters,
      members: promoters.map(({ key }) => ({ ...first, person: key })),
    });
    expect(pathsOf('X01', application)).toEqual(found);
  });

  it.each([
    [['sun'], []],
    [[], ['/organs/staffRepresentatives']],
  ])('X10: of three supervisors %j stand for the staff', (staffRepresentatives, found) => {
    const supervision = { kind: 'supervisors' as const, people: ['lin', 'zhao', 'sun'] };
    expect(pathsOf('X10', anApplicationWithOrgans({ supervision, staffRepresentatives }))).toEqual(found);
  });

  it.each([
    [299, []],
    [300, ['/organs/staffRepresentatives']],
  ])('X12: a board without voice of %i staff', (staff, found) => {
    const organs = { ...anApplicationWithOrgans({ directors: ['lin', 'zhao', 'sun'] }).organs };
    const application = { ...anApplication({ staff }), organs: { ...organs, staffRepresentatives: [] } };
    expect(pathsOf('X12', application)).toEqual(found);
    const represented = { ...application, organs: { ...organs, staffRepresentatives: ['sun'] } };
    expect(pathsOf('X12', represented)).toEqual([]);
  });

  it.each([
    ['91230502MA000004X5', []],
    ['91230502MA000004X', ['/members/2/enterprise/creditCode']],
  ])('X23: the code %s of a member', (creditCode, found) => {
    const enterprise = { name: '双鸭山市远岳投资有限公司', creditCode };
    const application = anApplication({
      members: members.map((member, at) => (at === 2 ? { ...member, enterprise } : member)),
    });
    expect(pathsOf('X23', application)).toEqual(found);
  });

  it.each([
    [people[0]?.mobile, ['/people/1/mobile']],
    ['13800999999', []],
  ])('X25 tells of the mobile %s for a second person, and bars nothing', (mobile = '', found) => {
    const application = anApplication({
      people: people.map((person, at) => (at === 1 ? { ...person, mobile } : person)),
    });
    expect(warnings('X25', application)).toEqual(found);
    expect(pathsOf('X25', application)).toEqual([]);
  });

  it.each([
    [25, []],
    [24.99, ['/beneficialOwner/grounds/0/percent']],
    [undefined, ['/beneficialOwner/grounds/0/percent']],
  ])('BO3: an owner by %d %% of the votes', (percent, found) => {
    const ground = { person: 'sun', ground: 'votes' as const, ...(percent && { percent }) };
    const all = people.map(({ key }) => key);
    const beneficialOwner = { kind: 'filed' as const, people: all, grounds: [ground] };
    expect(pathsOf('BO3', anApplication({ beneficialOwner }))).toEqual(found);
  });
});

it('X02: the parts of 2 to 50 members add up to the capital to the fen, and not with one fen more', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 99_999_999_999 }), { minLength: 2, maxLength: 50 });
  const [first] = members;
  if (!first) throw new Error('the sample has members');
  fc.assert(
    fc.property(amounts, fc.constantFrom(-1, 0, 1), (parts, slip) => {
      const owners = somePeople(parts.length);
      const application = anApplication({
        people: owners,
        members: parts.map((contributionFen, at) => ({
          ...first,
          person: owners[at]?.key ?? '',
          contributionFen,
        })),
        capitalFen: parts.reduce((sum, part) => sum + part, 0) + slip,
      });
      expect(pathsOf('X02', application)).toEqual(slip === 0 ? [] : ['/capitalFen']);
    }),
  );
});

it.each([
  ['2024-02-29', '2029-02-28', '2029-03-01'],
  ['2023-02-28', '2028-02-28', '2028-02-29'],
  ['2026-12-31', '2031-12-31', '2032-01-01'],
  ['2026-11-30', '2031-11-30', '2031-12-01'],
])('X03: filed on %s, paid by %s at the latest', (day, last, late) => {
  const paid = (payBy: string) => anApplication({ members: members.map((one) => ({ ...one, payBy })) });
  expect(pathsOf('X03', paid(last), day)).toEqual([]);
  expect(pathsOf('X03', paid(late), day)).toHaveLength(members.length);
});
