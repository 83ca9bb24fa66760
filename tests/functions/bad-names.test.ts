import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badNames } from '../support/bad-names.ts';
import { lin } from '../usecases/journey.ts';
import { startFunctions, type Functions } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

const bodyOf = (name: string) => ({ city: '230500', entityType: 'limited-company', name });

describe('a text that is no name', () => {
  it('gets a verdict with findings, or is told to be malformed', async () => {
    for (const name of badNames) {
      const { status, body } = await functions.call('checkName', { body: bodyOf(name) });
      expect([200, 400], name.slice(0, 40)).toContain(status);
      if (status === 400) expect(body['malformed']).toMatchObject([{ in: 'body' }]);
      else if (body['verdict'] === 'free') expect(body['changes']).not.toEqual([]);
      else expect(body['findings']).not.toEqual([]);
    }
  });

  it('is not kept, or only as what it was corrected to', async () => {
    for (const name of badNames) {
      const { status, body } = await functions.call('keepName', { as: lin, body: bodyOf(name) });
      expect([201, 400, 422], name.slice(0, 40)).toContain(status);
      if (status === 201) expect(body['name']).toMatch(/^[\p{Unified_Ideograph}（）]+$/u);
    }
  });
});
