import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { operations } from '../../contracts/http/operations.ts';
import { generatedFiles } from '../../scripts/generate-client.ts';

const folder = new URL('../../client/', import.meta.url);

describe('the OpenAPI document', () => {
  it('is what the contracts say, like every generated file of the client', async () => {
    for (const [name, text] of Object.entries(await generatedFiles())) {
      expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text);
    }
  }, 60_000);

  it('is valid OpenAPI 3.1 and has every operation', async () => {
    const document = JSON.parse(await readFile(new URL('openapi.json', folder), 'utf8')) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const verdict = await new Validator().validate(structuredClone(document));
    expect(verdict.errors ?? []).toEqual([]);
    expect(verdict.valid).toBe(true);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(ids.sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  });
});
