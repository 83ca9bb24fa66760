import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PartnerDraw } from '../../domain/cities/partner-draw.ts';
import { createDraft } from '../../usecases/applications/create-draft.ts';
import { saveDraft } from '../../usecases/applications/save-draft.ts';
import { lin, value } from '../usecases/journey.ts';
import { aFreshApplication, startFunctions, type Functions } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

describe('an order of partners over the interface', () => {
  it('is refused with 422 at the check and at submission when somebody has put a bank first', async () => {
    const content = { ...aFreshApplication() };
    const { id } = value(await createDraft(functions.world, lin, { content }));
    const request = { as: lin, path: { applicationId: id } };
    const { body } = await functions.call('readPartnerDraw', { ...request, query: { city: '230500' } });
    const drawn = PartnerDraw.parse(body);
    const tampered = { ...drawn, banks: [...drawn.banks].reverse() };
    value(
      await saveDraft(functions.world, lin, {
        applicationId: id,
        content: { ...content, partnerDraw: tampered },
        ifMatch: undefined,
      }),
    );
    const check = await functions.call('checkDraft', request);
    expect(check.body['findings']).toMatchObject([{ path: '/partnerDraw', rule: 'P06' }]);
    const { status, body: problem } = await functions.call('submitApplication', request);
    expect({ status, code: problem.code }).toEqual({ status: 422, code: 'application-has-faults' });
    expect(JSON.stringify(problem)).toContain('/partnerDraw');
  });
});
