import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSignedFile } from '../../adapters/documents/check-signed-file.ts';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import type { PublicKey } from '../../domain/ports.ts';
import { electronicSealRecords } from '../../domain/seals/electronic-seal.ts';
import { aCity, aRegisteredCase } from '../support/a-case.ts';
import { aSigningKey, renderer } from './printed.ts';

const html = readFileSync(join(import.meta.dirname, '../../client/verify-offline.html'), 'utf8');
const script = /<script id="code">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
type Facts = Record<string, unknown>;
const page = runInThisContext(`(() => {${script}\nreturn { verify, stateOf };})()`) as {
  verify(text: string, keys: readonly PublicKey[]): Promise<Facts | null>;
  stateOf(record: Facts | null, now: number): string;
};

const issuedAt = '2026-11-23T01:30:00.000Z';
/** The last day of a seal that was issued so, and the days around it. */
const [lastDay, dayAfter] = ['2031-11-23', '2031-11-24'];
let keys: readonly PublicKey[];
let seals: readonly { readonly record: Facts; readonly signed: string }[];

beforeAll(async () => {
  const signer = jwsSigner({ LICENCE_KEY: await aSigningKey('licence-1') });
  keys = await signer.keys();
  const records = electronicSealRecords(aRegisteredCase(), aCity(), issuedAt).map(({ record }) => record);
  seals = await Promise.all(records.map(async (record) => ({ record, signed: await signer.sign(record) })));
});

const command = (text: string, today: string, by = keys) =>
  checkSignedFile(new TextEncoder().encode(text), { keys: by, renderer, today });
/** What the page says at noon of a day in China. */
const offline = async (text: string, day: string, by = keys) =>
  page.stateOf(await page.verify(text, by), Date.parse(`${day}T12:00:00+08:00`));

describe('an electronic seal, checked offline by command and by page', () => {
  it('is valid as signed text, as the public check and as a seal of the case, whichever of the set it is', async () => {
    expect(seals.length).toBeGreaterThanOrEqual(4);
    for (const { record, signed } of seals) {
      const check = JSON.stringify({ valid: true, state: 'in-force', filed: true, record, seal: signed });
      for (const form of [`${signed}\n`, check, JSON.stringify({ id: record['sealId'], record: signed })]) {
        expect(await command(form, '2026-11-24')).toEqual({ valid: true, record });
        expect(await offline(form, '2026-11-24')).toBe('in-force');
      }
    }
  });

  it('is invalid with any one byte of it changed', async () => {
    const [{ signed } = { signed: '' }] = seals;
    const header = signed.indexOf('.');
    const places = Array.from({ length: 60 }, (_, at) => Math.floor((at * (signed.length - 1)) / 59));
    for (const at of [...places, header, header + 1, signed.lastIndexOf('.') + 1]) {
      const changed = signed.slice(0, at) + (signed[at] === 'A' ? 'B' : 'A') + signed.slice(at + 1);
      expect((await command(changed, '2026-11-24')).valid, `byte ${at}`).toBe(false);
      expect(await offline(changed, '2026-11-24'), `byte ${at}`).toBe('broken');
    }
  });

  it('is invalid the day after its last, as both tell, with what was signed', async () => {
    const [{ record, signed } = { record: {}, signed: '' }] = seals;
    expect(record['validUntil']).toBe(lastDay);
    expect((await command(signed, lastDay)).valid).toBe(true);
    expect(await offline(signed, lastDay)).toBe('in-force');
    expect(await command(signed, dayAfter)).toMatchObject({
      valid: false,
      record: { owner: record['owner'] },
      why: `the signature holds, but the seal was valid until ${lastDay}`,
    });
    expect(await offline(signed, dayAfter)).toBe('expired');
  });

  it('is invalid under the key of somebody else, also where it bears the same name', async () => {
    const [{ signed } = { signed: '' }] = seals;
    const other = await jwsSigner({ LICENCE_KEY: await aSigningKey('licence-1') }).keys();
    for (const by of [other, []]) {
      expect(await command(signed, '2026-11-24', by)).toMatchObject({ valid: false });
      expect(await offline(signed, '2026-11-24', by)).toBe('broken');
    }
  });

  it('is invalid where the file says something else than what was signed', async () => {
    const [{ record, signed } = { record: {}, signed: '' }] = seals;
    const text = JSON.stringify({ seal: signed, record: { ...record, owner: '别的有限公司' } });
    expect((await command(text, '2026-11-24')).why).toContain('owner');
  });
});
