import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSignedFile } from '../../adapters/documents/check-signed-file.ts';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import { documentOf, type Sources } from '../../domain/documents/documents-of.ts';
import type { PublicKey } from '../../domain/ports.ts';
import { licenceKeys, rotateLicenceKey } from '../../local/licence-keys.ts';
import { aSigningKey, finishedSources, renderer } from './printed.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
let sources: Sources;
let keys: readonly PublicKey[];
let licence: string;
let code: string;
let pdf: Uint8Array;

beforeAll(async () => {
  const signer = jwsSigner({ LICENCE_KEY: await aSigningKey('licence-1') });
  sources = await finishedSources(signer);
  keys = await signer.keys();
  const { company } = sources.file.case;
  licence = company?.licence ?? '';
  code = company?.licenceCode ?? '';
  const content = documentOf(sources, 'licence');
  pdf = content ? await renderer.render(content) : new Uint8Array();
});

const check = (file: Uint8Array, by = keys) =>
  checkSignedFile(file, { keys: by, renderer, today: '2026-11-23' });
const checkText = (text: string, by = keys) => check(bytesOf(text), by);
const facts = { creditCode: '91230502MA0000015P', name: '双鸭山市星河云启科技有限公司', simulated: true };

describe('a licence file', () => {
  it('is valid as signed text, as the link of its QR code, as a case, as a public check and as PDF', async () => {
    const { company } = sources.file.case;
    const forms = {
      signed: bytesOf(`${licence}\n`),
      short: bytesOf(code),
      link: bytesOf(`https://kaiban.example/verify/230502000000001#${code}`),
      case: bytesOf(JSON.stringify({ id: 'case_x', company })),
      check: bytesOf(JSON.stringify({ valid: true, licence, record: sources.record })),
      pdf,
    };
    for (const [form, file] of Object.entries(forms)) {
      expect(await check(file), form).toMatchObject({ valid: true, record: facts });
    }
  });

  it.each([
    ['the whole record', () => licence],
    ['the short record', () => code],
  ])('as signed text, %s, fails with any one character changed, added or left out', async (_, text) => {
    const signed = text();
    for (let at = 0; at < signed.length; at += 1) {
      const other = signed[at] === 'A' ? 'B' : 'A';
      const changed = signed.slice(0, at) + other + signed.slice(at + 1);
      expect((await checkText(changed)).valid, `position ${at}`).toBe(false);
      if (at % 29 > 0) continue;
      expect((await checkText(signed.slice(0, at) + signed.slice(at + 1))).valid).toBe(false);
      expect((await checkText(signed.slice(0, at) + other + signed.slice(at))).valid).toBe(false);
    }
  });

  it('as PDF fails with a byte changed anywhere', async () => {
    const places = [20, 400, Math.floor(pdf.length / 2), pdf.length - 3];
    const text = Buffer.from(pdf).toString('latin1');
    places.push(text.indexOf('/KaibanLicence') + 60, text.indexOf('/KaibanCode') + 30);
    for (const at of places) {
      const changed = Uint8Array.from(pdf);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await check(changed)).valid, `byte ${at}`).toBe(false);
    }
    expect((await check(Buffer.concat([pdf, bytesOf('\n')]))).valid).toBe(false);
  });

  it('as case fails where it says something else than what was signed', async () => {
    const { company } = sources.file.case;
    const verdict = await checkText(JSON.stringify({ company: { ...company, name: '别的有限公司' } }));
    expect(verdict).toMatchObject({ valid: false, record: facts });
    expect(verdict.why).toContain('name');
  });

  it.each(['', 'nonsense', '{', '{}', '[]', '%PDF-1.7', '{"company":{}}', 'a.b.c', '#'])(
    'is not valid, and breaks nothing, as %j',
    async (text) => {
      expect((await checkText(text)).valid).toBe(false);
    },
  );

  it('of somebody who signs with a key of his own is not valid', async () => {
    const forger = await finishedSources(jwsSigner({ LICENCE_KEY: await aSigningKey('licence-1') }));
    const content = documentOf(forger, 'licence');
    expect((await check(content ? await renderer.render(content) : pdf)).valid).toBe(false);
    expect((await checkText(forger.file.case.company?.licence ?? '')).valid).toBe(false);
  });
});

describe('the page that works offline', () => {
  const html = readFileSync(join(import.meta.dirname, '../../client/verify-offline.html'), 'utf8');
  const script = /<script id="code">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const verify = runInThisContext(`(() => {${script}\nreturn verify;})()`) as (
    text: string,
    by: readonly PublicKey[],
  ) => Promise<Record<string, unknown> | null>;

  it('says the same as the command', async () => {
    for (const text of [licence, code, `https://kaiban.example/verify/1#${code}`]) {
      expect(await verify(text, keys)).toEqual((await checkText(text)).record);
    }
    expect(await verify(JSON.stringify({ company: { licence } }), keys)).toMatchObject(facts);
  });

  it('fails with any one character changed, and without the key', async () => {
    for (let at = 0; at < code.length; at += 1) {
      const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
      expect(await verify(changed, keys), `position ${at}`).toBeNull();
    }
    expect(await verify(licence, [])).toBeNull();
    for (const text of ['', '{', '{}', 'a.b.c']) expect(await verify(text, keys)).toBeNull();
  });

  it('loads nothing from anywhere else', () => {
    expect(html).not.toMatch(/(src|href)=["']?(https?:)?\/\//);
  });
});

describe('keys on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaiban-keys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are rotated without a licence losing its worth, and keep no old private part', async () => {
    const signed = [];
    for (const kid of ['licence-1', 'licence-2', 'licence-3']) {
      const settings = await licenceKeys(folder);
      expect(await licenceKeys(folder)).toEqual(settings);
      const signer = jwsSigner(settings);
      expect((await signer.keys())[0]?.kid).toBe(kid);
      signed.push(await signer.sign({ kid }));
      await rotateLicenceKey(folder);
    }
    const settings = await licenceKeys(folder);
    const signer = jwsSigner(settings);
    for (const one of signed) expect(await signer.verify(one)).toBeDefined();
    expect((await signer.keys()).map(({ kid }) => kid)).toEqual([
      'licence-4',
      'licence-3',
      'licence-2',
      'licence-1',
    ]);
    expect(settings.LICENCE_OLD_KEYS).not.toContain('"d"');
    expect(JSON.stringify(await signer.keys())).not.toContain('"d"');
  });
});
