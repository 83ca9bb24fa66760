import { describe, expect, it } from 'vitest';
import type { LimitedCompany } from '../../domain/application/companies.ts';
import { allCities } from '../../domain/cities/cities.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import { documentOf } from '../../domain/documents/documents-of.ts';
import { noticesOf } from '../../domain/notices/notices-of.ts';
import { wordsOf } from '../../domain/notices/words.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import { stoppedClock } from '../support/stopped-clock.ts';
import { accepted, lin, registered, submit, value } from './journey.ts';

/** 16:30 in China on the last day of the last year whose holidays are published. */
const lastAfternoon = '2026-12-31T08:30:00.000Z';

/** The usual application, for a company of this city. */
function inCity(profile: CityProfile): LimitedCompany {
  const usual = anApplication();
  const [maker, bank] = [profile.sealMakers[0]?.id ?? '', profile.banks[0]?.id ?? ''];
  return {
    ...usual,
    city: profile.city,
    name: usual.name.replace('双鸭山市', profile.name.zh),
    address: { ...usual.address, division: profile.authority.division },
    seals: { ...usual.seals, maker },
    bank: { ...usual.bank, bank } as LimitedCompany['bank'],
  };
}

describe.each(allCities())('the last afternoon of a published year in $name.en', (profile) => {
  const isHall = profile.calendar.kind === 'office-hours';

  it('accepts, with a due time that is said to be provisional where it depends on holidays', async () => {
    const world = { ...memoryPorts(), clock: stoppedClock(lastAfternoon) };
    const { id } = value(await submit(world, lin, inCity(profile)));
    const view = value(await readCase(world, lin, { caseId: id }));
    expect(view.provisionalUntil).toBe(isHall ? 2027 : undefined);
    expect(view.dueAt.slice(0, 10)).toBe(isHall ? '2027-01-04' : '2026-12-31');

    const history = await world.cases.findWithHistory(id);
    const [event] = history?.events ?? [];
    if (!history || !event) throw new Error('nothing was recorded');
    const [notice] = noticesOf(event);
    if (!notice) throw new Error('nobody was told');
    const inWords = (language: 'zh' | 'en') =>
      wordsOf({ template: notice.template, facts: notice.facts ?? {}, language }).text;
    const sources = {
      file: history,
      profile,
      reader: 'owner',
      record: undefined,
      origin: undefined,
    } as const;
    const paper = JSON.stringify(documentOf(sources, 'acceptance-notice'));
    for (const [text, mark] of [
      [inWords('zh'), '2027年放假安排公布前'],
      [inWords('en'), 'Provisional until the holidays of 2027 are published'],
      [paper, '2027年放假安排公布前'],
    ] as const) {
      expect(text.includes(mark)).toBe(isHall);
    }
  });

  it('goes on: the name is bound, the licence issued, and the services are ordered into the new year', async () => {
    const world = { ...memoryPorts(), clock: stoppedClock(lastAfternoon) };
    const journey = await registered(inCity(profile), world);
    await journey.wait('seals');
    await journey.wait('tax');
    world.clock.moveOn(4 * 86_400);
    const view = value(await readCase(world, lin, { caseId: journey.id }));
    expect(view.steps.find(({ step }) => step === 'seals')).toMatchObject({ state: 'active' });
    expect(view.ledger.wallSeconds).toBe(4 * 86_400);
  });
});

describe('a due time within the published years', () => {
  it('is certain', async () => {
    const { world, id } = await accepted();
    expect(value(await readCase(world, lin, { caseId: id })).provisionalUntil).toBeUndefined();
  });
});
