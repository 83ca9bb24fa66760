import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operations } from '../../contracts/http/operations.ts';
import * as steps from '../../contracts/steps/steps.ts';
import { catalogue } from '../../functions/catalogue.ts';
import type { FunctionRow } from '../../functions/catalogue/row.ts';

const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const rows = <Kind extends FunctionRow['trigger']['kind']>(kind: Kind) =>
  catalogue.filter((row): row is FunctionRow & { trigger: { kind: Kind } } => row.trigger.kind === kind);

describe('catalogue', () => {
  it('gives every function its own id', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has exactly one row for every operation', () => {
    const named = rows('http').map(({ trigger }) => trigger.operationId);
    expect(named.toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
  });

  it('has exactly one row for every step', () => {
    const contracts = Object.values(steps).flatMap((one) => ('step' in one ? [one.step] : []));
    expect(
      rows('step')
        .map(({ trigger }) => trigger.step)
        .toSorted(),
    ).toEqual(contracts.toSorted());
  });

  it('names row and file like the operation, and puts them into the folder of one feature in every layer', () => {
    for (const { id, entry, trigger } of rows('http')) {
      expect(id).toBe(kebab(trigger.operationId));
      expect(entry).toMatch(new RegExp(`^functions/http/[a-z-]+/${id}\\.ts$`));
      const contract = entry.replace('functions/', 'contracts/');
      expect(existsSync(contract), contract).toBe(true);
    }
  });

  it('names row and file like the step', () => {
    for (const { id, entry, trigger } of rows('step')) {
      expect(id).toBe(kebab(trigger.step));
      expect(entry).toBe(`functions/steps/${id}.ts`);
    }
  });

  it('has a row for every function file, and a file for every row', () => {
    const files = globSync('functions/{http/*,steps,events}/*.ts').map((path) => path.replaceAll('\\', '/'));
    expect(files.toSorted()).toEqual(catalogue.map(({ entry }) => entry).toSorted());
  });

  it('gives every route one method and path', () => {
    const routes = operations.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(routes.length);
  });
});
