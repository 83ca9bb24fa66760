import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentCheck } from '../../contracts/http/applications/draft-shapes.ts';
import { lin } from '../usecases/journey.ts';
import { startFunctions, type Functions } from './handlers.ts';

let functions: Functions;
beforeAll(async () => {
  functions = await startFunctions();
});
afterAll(() => functions.stop());

type Json = Record<string, unknown>;
const forms = [
  'three-founders',
  'joint-stock-company',
  'limited-partnership-led-by-enterprise',
  'sole-proprietor-family-property',
  'individual-business-of-a-family',
  'approval-at-hand',
];

/** The keys that lead to every field of a form; of a list the first element stands for all. */
function fieldsOf(value: unknown, keys: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [keys];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [
    ...(keys.length > 0 ? [keys] : []),
    ...entries.flatMap(([key, one]) => fieldsOf(one, [...keys, key])),
  ];
}

function withValue(form: Json, keys: readonly string[], value: unknown): Json {
  const copy = structuredClone(form);
  const last = keys.at(-1) ?? '';
  const above = keys.slice(0, -1).reduce<Json>((inner, key) => inner[key] as Json, copy);
  above[last] = value;
  return copy;
}

const wrong: readonly unknown[] = [null, { of: 'another' }, [[]], -1.5, 'x'.repeat(5_000), '\u0000'];

describe.each(forms)('every field of %s', (file) => {
  const form = JSON.parse(readFileSync(`samples/${file}.json`, 'utf8')) as Json;
  const numbers = (form['people'] as { document: { number: string }; mobile: string }[]).flatMap(
    ({ document, mobile }) => [document.number, mobile],
  );

  it.each(fieldsOf(form).map((keys) => [`/${keys.join('/')}`, keys] as const))(
    '%s takes nothing that it does not understand, and says where',
    async (path, keys) => {
      const before = await functions.world.cases.listByOwner(lin.id, { limit: 100 });
      for (const value of [...wrong, '<script>alert(1)</script>']) {
        const content = withValue(form, keys, value);
        const { status, body } = await functions.call('checkApplication', { as: lin, body: { content } });
        expect(status).toBe(200);
        const { verdict, findings } = ContentCheck.parse(body);
        expect(verdict).toBe('faults');
        expect(findings.map((one) => one.path)).toContainEqual(expect.stringContaining(path));
        for (const number of numbers) expect(JSON.stringify(body)).not.toContain(number);
      }
      const after = await functions.world.cases.listByOwner(lin.id, { limit: 100 });
      expect(after.entries).toEqual(before.entries);
    },
  );
});
