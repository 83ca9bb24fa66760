import { describe, expect, it } from 'vitest';
import { documentOf } from '../../domain/documents/documents-of.ts';
import { accept } from '../../domain/result.ts';
import { excluding } from '../../domain/staff/exclusions.ts';
import { changeCase } from '../../usecases/cases/change-case.ts';
import { documentSources } from '../../usecases/cases/document-sources.ts';
import { reissueLicence } from '../../usecases/registration/reissue-licence.ts';
import { verifyLicence } from '../../usecases/registration/verify-licence.ts';
import { chen, lin, named, recordedBy, refusal, registered, value, wang, type Journey } from './journey.ts';

const corrections = { address: '黑龙江省双鸭山市尖山区新兴大街88号创业大厦3层301室（更正）' };
const reason = '住所门牌号印刷错误';
const again = ({ world, id }: Journey, more: object = corrections, caller = wang) =>
  reissueLicence(world, caller, { caseId: id, corrections: more, reason });
const numberOf = async ({ world, id }: Journey) =>
  (await world.cases.find(id))?.case.company?.licenceNumber ?? '';

describe('a licence with a printing error', () => {
  it('is issued again under the next version, with everything else to the letter', async () => {
    const journey = await registered();
    const { world, id } = journey;
    const licenceNumber = await numberOf(journey);
    const before = value(await verifyLicence(world, { licenceNumber }));
    expect(await recordedBy(journey, () => again(journey))).toEqual(['LicenceReissued']);
    const now = value(await verifyLicence(world, { licenceNumber }));
    expect(now).toMatchObject({ valid: true, record: { ...before.record, ...corrections, version: 2 } });
    const last = (await world.cases.findWithHistory(id))?.events.at(-1);
    expect(last).toMatchObject({
      actor: { kind: 'officer', id: wang.id },
      data: { licenceNumber, version: 2, facts: ['address'] },
    });
    expect(JSON.stringify(last)).not.toContain('新兴大街');
  });

  it('verifies in its earlier version as superseded, with the version that is in hand', async () => {
    const journey = await registered();
    const { world } = journey;
    const licenceNumber = await numberOf(journey);
    const first = value(await verifyLicence(world, { licenceNumber }));
    value(await again(journey));
    value(await again(journey, { head: '林知霞' }));
    const old = value(await verifyLicence(world, { licenceNumber, version: 1 }));
    expect(old).toMatchObject({ valid: true, record: first.record, supersededAt: world.clock.now() });
    const standing = value(await verifyLicence(world, { licenceNumber, version: 3 }));
    expect(standing).not.toHaveProperty('supersededAt');
    expect(standing.record).toMatchObject({ legalRepresentative: '林知霞', ...corrections });
    expect(refusal(await verifyLicence(world, { licenceNumber, version: 4 })).code).toBe('licence-not-found');
  });

  it('is printed in the newest version', async () => {
    const journey = await registered();
    const { world, id } = journey;
    value(await again(journey));
    const sources = value(await documentSources(world, lin, { caseId: id }));
    const printed = documentOf(sources, 'licence');
    if (printed?.layout !== 'certificate') throw new Error('no licence');
    expect(printed.number).toContain('第2版');
    expect(printed.right.map(({ value: text }) => text)).toContain(corrections.address);
  });

  it('is left alone if there is nothing to correct, and before there is one', async () => {
    const journey = await registered();
    value(await again(journey));
    const { code, facts } = refusal(await again(journey));
    expect(code).toBe('answer-has-faults');
    expect(facts['findings']).toMatchObject([{ path: '/corrections', rule: 'L01' }]);
    expect(refusal(await again(journey, {})).code).toBe('answer-has-faults');
    expect(refusal(await again(await named())).code).toBe('move-not-allowed');
  });

  it.each(['front-desk', 'helper', 'steward', 'applicant', 'relative'] as const)(
    'is not touched by whoever is excluded from the case (%s); somebody else may',
    async (why) => {
      const journey = await registered();
      const { world, id } = journey;
      value(
        await changeCase(world, id, (file) =>
          accept({ case: excluding(file.case, { staff: wang.id, why }), events: [] }),
        ),
      );
      expect(refusal(await again(journey))).toEqual({ code: 'may-not-decide', facts: { why } });
      expect((await world.cases.find(id))?.case.company).not.toHaveProperty('earlierLicences');
      value(await again(journey, corrections, chen));
    },
  );
});
