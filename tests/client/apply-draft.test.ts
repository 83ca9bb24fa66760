import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Application, openedTypes } from '../../domain/application/application.ts';
import { faultsOf } from '../../domain/application/completeness.ts';
import { entityKinds } from '../../domain/application/entity-kinds.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { findDivision } from '../../domain/divisions/divisions.ts';
import { searchScope } from '../../domain/scope/search-scope.ts';
import { faultsOfDraft } from '../../web/portal/apply/check-draft.ts';
import { emptyDraft, emptyRelation } from '../../web/portal/apply/draft.ts';
import { exampleDraft } from '../../web/portal/apply/example.ts';
import { pageOf, pagesOf } from '../../web/portal/apply/form-pages.ts';
import { draftFrom } from '../../web/portal/apply/from-content.ts';
import { entityTypes, hasMembers } from '../../web/portal/apply/kinds.ts';
import { withPerson, withoutPerson } from '../../web/portal/apply/people-in-draft.ts';
import { withKind } from '../../web/portal/apply/switch-kind.ts';
import { toApplication } from '../../web/portal/apply/to-application.ts';

const now = Date.parse('2026-11-24T02:00:00Z');
const today = '2026-11-24';
const profile = findCity('230500');
if (!profile) throw new Error('the city of the tests is gone');
const divisions = ['230502', '230503'].map((code) => ({ code, name: findDivision(code)?.name ?? '' }));
const city = { ...profile, divisions, limits: [] } as unknown as Parameters<typeof exampleDraft>[1];
const software = searchScope('软件');
const promises = { truthful: true, addressIsReal: true, similarNameRisk: false };

/** What the form has to ask before it says nothing more, as the law has it. */
const faultsOfForm = (content: unknown) => faultsOf(Application.parse(content), profile, today);

const samples = readdirSync(new URL('../../samples/', import.meta.url))
  .filter((file) => file.endsWith('.json') && file !== 'expected.json')
  .map((file) => ({
    file,
    content: JSON.parse(
      readFileSync(new URL(`../../samples/${file}`, import.meta.url), 'utf8'),
    ) as Application,
  }));

describe('the form of the portal', () => {
  it('opens every kind of enterprise that the service opens, and asks those for members that have some', () => {
    expect([...entityTypes].toSorted()).toEqual([...openedTypes].toSorted());
    for (const type of entityTypes) {
      expect(hasMembers(type), type).toBe(entityKinds[type].members !== undefined);
      expect(pagesOf(type).includes('members'), type).toBe(hasMembers(type));
    }
  });

  it.each(entityTypes)('has an example of a %s that nobody has to mend', (type) => {
    const draft = { ...exampleDraft(type, city, software, now), promises };
    expect(faultsOfDraft(draft)).toEqual([]);
    expect(faultsOfForm(toApplication(draft))).toEqual([]);
  });

  it('asks for every part of a relation with another enterprise, on the page of the name, and loses none', () => {
    const relation = {
      kind: 'authorisation',
      name: '双鸭山市龙煤矿业有限公司',
      creditCode: '91230502MA0000007W',
      document: '授权书 2026-01',
      consent: true,
    } as const;
    const example = exampleDraft('limited-company', city, software, now);
    const content = Application.parse(toApplication({ ...example, promises, nameRelations: [relation] }));
    expect(content.nameRelations).toEqual([relation]);
    expect(draftFrom(content).nameRelations).toEqual([relation]);
    const paths = faultsOfDraft({ ...example, promises, nameRelations: [emptyRelation] }).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(
      ['name', 'creditCode', 'document', 'consent'].map((part) => `/nameRelations/0/${part}`),
    );
    expect(paths.map(pageOf)).toEqual(paths.map(() => 'company'));
  });

  it.each(samples)('loses nothing of $file when it is taken up and saved again', ({ content }) => {
    const again = Application.parse(toApplication(draftFrom(content)));
    const { promises: given, seals, ...rest } = again;
    const { promises: meant, seals: wanted, ...wished } = Application.parse(content);
    expect(given).toMatchObject(meant);
    expect(seals).toMatchObject(wanted);
    expect(rest).toEqual(wished);
  });

  it('says of an empty form only what its pages ask, for every kind', () => {
    for (const entityType of entityTypes) {
      const faults = faultsOfDraft(withKind(emptyDraft, entityType, now));
      expect(faults.length, entityType).toBeGreaterThan(8);
      const pages = pagesOf(entityType);
      expect(faults.filter(({ path }) => !pages.includes(pageOf(path)))).toEqual([]);
    }
  });

  it('keeps everything through all kinds and back, but for what another kind cannot have', () => {
    const start = exampleDraft('limited-company', city, software, now);
    const round = entityTypes.reduce((draft, type) => withKind(draft, type, now), start);
    const back = withKind(round, 'limited-company', now);
    expect(back).toMatchObject({
      people: start.people,
      name: start.name,
      organs: start.organs,
      bank: start.bank,
      scope: start.scope,
    });
    // Promoters have paid: that is the one date which a joint-stock company does not leave as it was.
    expect(new Set(back.members.map(({ payBy }) => payBy))).toEqual(new Set([today]));
  });

  it.each(entityTypes)('fits a form that somebody began as another kind to a %s', (type) => {
    for (const before of entityTypes) {
      const draft = { ...withKind(exampleDraft(before, city, software, now), type, now), promises };
      expect(() => Application.parse(toApplication(draft)), before).not.toThrow();
    }
  });

  it('gives the first person every role of every kind, and takes them all with him', () => {
    for (const type of entityTypes) {
      const one = withPerson(withKind(emptyDraft, type, now), today);
      const roles = faultsOfDraft(one, 'organs');
      expect(roles, type).toEqual(
        type === 'joint-stock-company' ? [{ path: '/organs/supervision/people', key: 'fault.missing' }] : [],
      );
      expect(JSON.stringify(withoutPerson(one, 'p1'))).not.toContain('p1');
    }
  });
});
