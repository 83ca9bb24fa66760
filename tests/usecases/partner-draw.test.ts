import { describe, expect, it } from 'vitest';
import { loadCity } from '../../domain/cities/cities.ts';
import { drawPartners } from '../../domain/cities/impartial-order.ts';
import type { PartnerDraw } from '../../domain/cities/partner-draw.ts';
import { drawOf } from '../../domain/drafts/draw-of-draft.ts';
import { caseIdOf } from '../../domain/ids.ts';
import { copyApplication } from '../../usecases/applications/copy-application.ts';
import { readPartnerDraw } from '../../usecases/applications/read-partner-draw.ts';
import { submitApplication } from '../../usecases/applications/submit-application.ts';
import { readCity } from '../../usecases/cities/read-city.ts';
import { acceptedAt } from '../support/a-case.ts';
import { anApplication } from '../support/an-application.ts';
import { applicationId, memoryPorts } from '../support/memory-ports.ts';
import { aSignedDraft } from '../support/signed-draft.ts';
import { lin, refusal, value, zhao } from './journey.ts';

const city = '230500';
const drawFor = (n: number) =>
  drawPartners(loadCity(city), drawOf({ id: applicationId(n), createdAt: acceptedAt }));

/** The first draft of a world, signed with the order that its form says was shown. */
async function submitted(shown?: PartnerDraw) {
  const world = memoryPorts();
  const content = { ...anApplication(), ...(shown && { partnerDraw: shown }) };
  const id = await aSignedDraft(world, lin, content);
  return { world, id, result: await submitApplication(world, lin, { applicationId: id }) };
}

describe('the order in which an applicant sees banks and seal makers', () => {
  it('is drawn by the number of his application, stands with his case and in its log, and can be drawn again', async () => {
    const { world, id, result } = await submitted(drawFor(1));
    const drawn = drawFor(1);
    expect(drawn.seed).toBe(id.slice('app_'.length));
    expect(value(result).partnerDraw).toEqual({ ...drawn, shown: true });
    const [first] = (await world.cases.findWithHistory(caseIdOf(id)))?.events ?? [];
    expect(first).toMatchObject({ type: 'ApplicationAccepted', data: { partnerDraw: drawn } });
    const { day, seed } = drawn;
    const again = value(readCity(world, { city, day, seed }));
    expect(again.banks.map((bank) => bank.id)).toEqual(drawn.banks);
    expect(again.sealMakers.map((maker) => maker.id)).toEqual(drawn.sealMakers);
  });

  it('is told to his form the same however often he asks, and to nobody else', async () => {
    const world = memoryPorts();
    const id = await aSignedDraft(world, lin, anApplication());
    const read = async (as = lin, of = city) => readPartnerDraw(world, as, { applicationId: id, city: of });
    expect(value(await read())).toEqual(drawFor(1));
    expect(await read()).toEqual(await read());
    expect(refusal(await read(zhao)).code).toBe('application-not-found');
    expect(refusal(await read(lin, '110100')).code).toBe('city-not-served');
  });

  it.each<[string, (drawn: PartnerDraw) => PartnerDraw]>([
    ['with another bank first', (drawn) => ({ ...drawn, banks: [...drawn.banks].reverse() })],
    ['without a seal maker', (drawn) => ({ ...drawn, sealMakers: drawn.sealMakers.slice(1) })],
    ['drawn for another application', () => drawFor(2)],
    ['drawn for another day', ({ seed }) => drawPartners(loadCity(city), { seed, day: '2026-01-01' })],
    ['by another rule', (drawn) => ({ ...drawn, rule: 'alphabetical' })],
  ])('is refused %s', async (_, tampered) => {
    const { world, id, result } = await submitted(tampered(drawFor(1)));
    expect(refusal(result)).toMatchObject({
      code: 'application-has-faults',
      facts: { findings: [{ path: '/partnerDraw', rule: 'P06' }] },
    });
    expect(await world.cases.find(caseIdOf(id))).toBeUndefined();
  });

  it('stands with a case whose form does not say that it was shown, and says so', async () => {
    const { result } = await submitted();
    expect(value(result).partnerDraw).toEqual({ ...drawFor(1), shown: false });
  });

  it('is not taken over into a copy', async () => {
    const world = memoryPorts();
    const id = await aSignedDraft(world, lin, { ...anApplication(), partnerDraw: drawFor(1) });
    const copy = value(await copyApplication(world, lin, { of: id }));
    expect((await world.drafts.find(copy.id))?.content).not.toHaveProperty('partnerDraw');
  });
});
