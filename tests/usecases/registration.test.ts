import { describe, expect, it } from 'vitest';
import { Unavailable } from '../../domain/faults.ts';
import { callOff } from '../../usecases/cases/call-off.ts';
import { checkName } from '../../usecases/names/check-name.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { verifyLicence } from '../../usecases/registration/verify-licence.ts';
import { bankAnswer, sealsAnswer, taxAnswer } from '../domain/services/partner-answers.ts';
import { anApplication } from '../support/an-application.ts';
import { memoryPorts } from '../support/memory-ports.ts';
import {
  accepted,
  acceptedTogether,
  aReferredApplication,
  lin,
  named,
  submit,
  ordered,
  partners,
  recordedBy,
  referred,
  refusal,
  registered,
  value,
  wang,
  zhao,
  type Journey,
} from './journey.ts';

const caseOf = async ({ world, id }: Journey) => (await world.cases.find(id))?.case;
const { name, city, entityType } = anApplication();

describe('reserving a name', () => {
  it('binds it to the case for two months, once', async () => {
    const journey = await accepted();
    const { world, id } = journey;
    const first = await recordedBy(journey, () => reserveName(world, { caseId: id }));
    expect(first).toEqual(['NameBound']);
    expect(await caseOf(journey)).toMatchObject({ status: 'name-bound', nameReservedUntil: '2027-01-23' });
    expect(await recordedBy(journey, () => reserveName(world, { caseId: id }))).toEqual([]);
    expect(value(await reserveName(world, { caseId: id }))).toEqual({ outcome: 'bound' });
    expect(value(await checkName(world, { name, city, entityType })).verdict).toBe('taken');
  });

  it('gives a name to one of fifty who want it in the same second', async () => {
    const world = memoryPorts();
    const journeys = await acceptedTogether(50, world);
    const outcomes = await Promise.all(journeys.map(({ id }) => reserveName(world, { caseId: id })));
    const bound = outcomes.map(value).filter(({ outcome }) => outcome === 'bound');
    expect(bound).toHaveLength(1);
    const other = outcomes.map(value).find(({ outcome }) => outcome === 'taken');
    expect(other).toEqual({ outcome: 'taken', timeoutSeconds: 86_400 });
  });

  it('never refuses for a lost name: the case stays as it is, and says so once', async () => {
    const [winner, lost] = await acceptedTogether(2);
    if (!winner || !lost) throw new Error('two were to be accepted');
    value(await reserveName(winner.world, { caseId: winner.id }));
    expect(await recordedBy(lost, () => reserveName(lost.world, { caseId: lost.id }))).toEqual(['NameTaken']);
    expect(await caseOf(lost)).toMatchObject({ status: 'accepted' });
    expect(await recordedBy(lost, () => reserveName(lost.world, { caseId: lost.id }))).toEqual([]);
    expect(value(await reserveName(lost.world, { caseId: lost.id })).outcome).toBe('taken');
    expect(await caseOf(winner)).toMatchObject({ status: 'name-bound' });
  });

  it('takes the name that the applicant chose instead', async () => {
    const world = memoryPorts();
    const [one, two] = await acceptedTogether(2, world);
    if (!one || !two) throw new Error('two were to be accepted');
    value(await reserveName(world, { caseId: one.id }));
    value(await reserveName(world, { caseId: two.id }));
    const itemId = await two.wait('another-name');
    const answer = { name: '双鸭山市星河云起科技有限公司' };
    value(await completeWorkItem(world, lin, { itemId, answer }));
    expect(value(await reserveName(world, { caseId: two.id }))).toEqual({ outcome: 'bound' });
    expect(await caseOf(two)).toMatchObject(answer);
  });
});

describe('deciding a registration', () => {
  it('grants a standard company by rules, with every rule and its evidence, once', async () => {
    const journey = await named();
    const { world, id } = journey;
    expect(await recordedBy(journey, () => decideRegistration(world, { caseId: id }))).toEqual([
      'RegistrationGranted',
    ]);
    const decision = (await caseOf(journey))?.decision;
    expect(decision).toMatchObject({ outcome: 'granted', decidedBy: { kind: 'rules' } });
    expect(decision?.rules.map(({ outcome }) => outcome)).toEqual(decision?.rules.map(() => 'passed'));
    expect(await recordedBy(journey, () => decideRegistration(world, { caseId: id }))).toEqual([]);
    expect(value(await decideRegistration(world, { caseId: id }))).toEqual({ outcome: 'granted' });
    const asked = world.registers.queries.map(({ catalogue }) => catalogue);
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('refers anything else to an officer, and refuses nothing by itself', async () => {
    const journey = await named(aReferredApplication());
    const { world, id } = journey;
    const events = await recordedBy(journey, () => decideRegistration(world, { caseId: id }));
    expect(events).toEqual(['RegistrationReferred']);
    expect(value(await decideRegistration(world, { caseId: id }))).toEqual({
      outcome: 'referred',
      timeoutSeconds: 1_800,
    });
    expect(await caseOf(journey)).toMatchObject({ status: 'name-bound' });
  });

  it('refers a company whose people are listed as dishonest debtors', async () => {
    const { world, id } = await named();
    world.registers.listed.add(anApplication().people[1]?.document.number ?? '');
    expect(value(await decideRegistration(world, { caseId: id })).outcome).toBe('referred');
    const decision = (await world.cases.find(id))?.case.decision;
    expect(decision?.rules.filter(({ outcome }) => outcome === 'referred')).toMatchObject([
      { rule: 'D05', doubts: [{ person: 'zhao', text: { en: 'listed as a dishonest judgment debtor' } }] },
    ]);
  });

  it('tells the officer, and not the owner, what a register says of somebody', async () => {
    const { world, id } = await named();
    world.registers.listed.add(`criminal-records ${anApplication().people[1]?.document.number}`);
    value(await decideRegistration(world, { caseId: id }));
    const doubtsFor = async (reader: typeof lin) =>
      value(await readCase(world, reader, { caseId: id })).decision?.rules.flatMap(({ rule, doubts }) =>
        doubts.map(({ person }) => `${rule} ${person}`),
      );
    expect(await doubtsFor(wang)).toEqual(['D08 zhao']);
    expect(await doubtsFor(lin)).toEqual([]);
  });

  it('asks each register with its purpose, and about nobody whom it does not concern', async () => {
    const { world, id } = await named();
    value(await decideRegistration(world, { caseId: id }));
    const { queries } = world.registers;
    expect(queries.map(({ catalogue }) => catalogue)).toEqual([
      'dishonest-debtors',
      'criminal-records',
      'bankruptcies',
      'revoked-licences',
      'false-registrations',
      'shared-mobiles',
    ]);
    for (const query of queries) {
      expect(query.caseId).toBe(id);
      expect(query.purpose).toContain('设立登记');
      expect(JSON.stringify(query)).not.toContain(anApplication().people[0]?.name);
    }
  });

  it.each([
    ['criminal-records', 'D08', 'criminal record'],
    ['bankruptcies', 'D08', 'answerable for a bankruptcy'],
    ['revoked-licences', 'D08', 'answerable for a revoked licence'],
    ['false-registrations', 'D09', 'answerable for a false registration'],
  ])('refers whoever is found among the %s', async (catalogue, rule, en) => {
    const { world, id } = await named();
    world.registers.listed.add(`${catalogue} ${anApplication().people[1]?.document.number}`);
    expect(value(await decideRegistration(world, { caseId: id })).outcome).toBe('referred');
    const decision = (await world.cases.find(id))?.case.decision;
    expect(decision?.rules.filter(({ outcome }) => outcome === 'referred')).toMatchObject([
      { rule, doubts: [{ person: 'zhao', text: { en } }] },
    ]);
  });

  it('waits while the register is down, and records nothing', async () => {
    const journey = await named();
    journey.world.registers.down = true;
    await expect(decideRegistration(journey.world, { caseId: journey.id })).rejects.toBeInstanceOf(
      Unavailable,
    );
    expect(await journey.events()).not.toContain('RegistrationGranted');
    journey.world.registers.down = false;
    expect(value(await decideRegistration(journey.world, { caseId: journey.id }))).toEqual({
      outcome: 'granted',
    });
  });
});

describe('issuing a licence', () => {
  it('makes the company exist, once, and tells how long each service may take', async () => {
    const journey = await named();
    const { world, id } = journey;
    value(await decideRegistration(world, { caseId: id }));
    expect(await recordedBy(journey, () => issueLicence(world, { caseId: id }))).toEqual(['LicenceIssued']);
    const company = (await caseOf(journey))?.company;
    expect(company).toMatchObject({ name, foundedOn: '2026-11-23', licenceNumber: '230502000000001' });
    expect(await recordedBy(journey, () => issueLicence(world, { caseId: id }))).toEqual([]);
    expect((await caseOf(journey))?.company).toEqual(company);
    expect(value(await issueLicence(world, { caseId: id }))).toEqual({
      outcome: 'issued',
      services: {
        seals: { timeoutSeconds: 1_800 },
        bank: { outcome: 'wanted', timeoutSeconds: 3_600 },
        tax: { timeoutSeconds: 1_800 },
      },
      extras: [],
    });
  });

  it('gives consecutive numbers, and the name for good', async () => {
    const { world } = await registered();
    const second = await registered(anApplication({ name: '双鸭山市星河云起科技有限公司' }), world);
    expect((await caseOf(second))?.company?.licenceNumber).toBe('230502000000002');
    world.clock.moveOn(400 * 86_400);
    expect(value(await checkName(world, { name, city, entityType })).verdict).toBe('taken');
  });

  it('refuses a case whose name is not bound, and records nothing', async () => {
    const journey = await accepted();
    const events = await recordedBy(journey, async () => {
      expect(refusal(await issueLicence(journey.world, { caseId: journey.id })).code).toBe(
        'move-not-allowed',
      );
    });
    expect(events).toEqual([]);
  });

  it('wants no bank where the applicant wants none', async () => {
    const { world, id } = await registered(anApplication({ bank: { choice: 'declined', reason: '异地' } }));
    expect(value(await issueLicence(world, { caseId: id })).services.bank).toEqual({ outcome: 'declined' });
  });

  it('lets anybody verify it by its number, and knows no other', async () => {
    const { world } = await registered();
    const found = value(await verifyLicence(world, { licenceNumber: '230502000000001' }));
    expect(found).toMatchObject({ valid: true, record: { name, legalRepresentative: '林知夏' } });
    expect(JSON.stringify(found)).not.toContain('23050219010203001X');
    expect(refusal(await verifyLicence(world, { licenceNumber: '230502000000002' })).code).toBe(
      'licence-not-found',
    );
  });

  it('shows that a licence was not signed by this office', async () => {
    const { world } = await registered();
    const forged = { ...world, signer: { ...world.signer, verify: async () => undefined } };
    expect(value(await verifyLicence(forged, { licenceNumber: '230502000000001' }))).toMatchObject({
      valid: false,
      record: {},
    });
  });
});

describe('calling a case off', () => {
  it('after a refusal frees the name and cancels what was prepared, once', async () => {
    const journey = await referred();
    const { world, id, item } = journey;
    const itemId = item('examination');
    value(await claimWorkItem(world, wang, { itemId }));
    value(
      await refuseWorkItem(world, wang, { itemId, reasons: [{ code: 'false-papers', text: '材料不实' }] }),
    );
    expect(await recordedBy(journey, () => callOff(world, { caseId: id }))).toEqual([
      'CaseRefused',
      'OrderCancelled',
      'OrderCancelled',
      'OrderCancelled',
    ]);
    expect(await recordedBy(journey, () => callOff(world, { caseId: id }))).toEqual([]);
    expect(await caseOf(journey)).toMatchObject({
      status: 'refused',
      decision: { outcome: 'refused', decidedBy: { kind: 'officer', id: wang.id } },
    });
    expect(value(await checkName(world, { name, city, entityType })).verdict).toBe('free');
    expect((await submit(world, zhao, anApplication())).ok).toBe(true);
  });

  it('never undoes a company', async () => {
    const journey = await registered();
    const events = await recordedBy(journey, async () => {
      expect(refusal(await callOff(journey.world, { caseId: journey.id })).code).toBe('move-not-allowed');
    });
    expect(events).toEqual([]);
  });
});

describe('finishing a case', () => {
  const answers = { seals: sealsAnswer, bank: bankAnswer, tax: taxAnswer } as const;
  const answerAll = async ({ world, item }: Journey, kinds: readonly (keyof typeof answers)[]) => {
    for (const kind of kinds) {
      value(await completeWorkItem(world, partners[kind], { itemId: item(kind), answer: answers[kind] }));
    }
  };

  it('waits for every mandatory fact', async () => {
    const journey = await ordered();
    const { world, id } = journey;
    for (const missing of ['seals', 'bank', 'tax'] as const) {
      const events = await recordedBy(journey, async () => {
        expect(value(await finishCase(world, { caseId: id }))).toEqual({ outcome: 'unfinished' });
      });
      expect(events).toEqual([]);
      await answerAll(journey, [missing]);
    }
    expect(value(await finishCase(world, { caseId: id }))).toEqual({ outcome: 'finished' });
  });

  it('counts the time from the acceptance, and is done once', async () => {
    const journey = await ordered();
    const { world, id } = journey;
    await answerAll(journey, ['seals', 'bank', 'tax']);
    world.clock.moveOn(45 * 60);
    expect(await recordedBy(journey, () => finishCase(world, { caseId: id }))).toEqual(['CaseFinished']);
    expect(await recordedBy(journey, () => finishCase(world, { caseId: id }))).toEqual([]);
    const last = (await world.cases.findWithHistory(id))?.events.at(-1);
    expect(last?.data).toEqual({ serviceSeconds: 2_700, wallSeconds: 2_700 });
  });
});
