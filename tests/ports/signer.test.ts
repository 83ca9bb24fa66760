import { exportJWK, generateKeyPair } from 'jose';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { rawSignature } from '../../adapters/signer/der-signature.ts';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import { kmsSigner } from '../../adapters/signer/kms-signer.ts';
import { Unavailable } from '../../domain/faults.ts';
import { kmsDouble } from '../adapters/kms-double.ts';
import { memorySigner } from '../support/memory-signer.ts';

const kms = await kmsDouble();
afterAll(() => kms.close());

async function aKey(kid = 'test'): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid });
}

const record = { name: '双鸭山市星河云启科技有限公司', capitalFen: 100_000_000, scope: ['软件开发'] };

describe.each([
  { how: 'in memory', open: async () => memorySigner() },
  { how: 'by JWS', open: async () => jwsSigner({ LICENCE_KEY: await aKey() }) },
  { how: 'by KMS', open: async () => kmsSigner({ keys: [kms.newKey()], endpoint: kms.url }) },
])('a signer $how', ({ open }) => {
  it('hands back what it has signed', async () => {
    const signer = await open();
    expect(await signer.verify(await signer.sign(record))).toEqual(record);
  });

  it('trusts no text in which one character has changed, wherever it is', async () => {
    const signer = await open();
    const signed = await signer.sign(record);
    for (let at = 0; at < signed.length; at += 1) {
      const other = signed[at] === 'A' ? 'B' : 'A';
      const tampered = signed.slice(0, at) + other + signed.slice(at + 1);
      expect(await signer.verify(tampered), `position ${at}`).toBeUndefined();
    }
  });

  it.each(['', '.', '..', 'no signature', 'a.b.c', 'a.b.c.d'])('trusts no nonsense: "%s"', async (text) => {
    expect(await (await open()).verify(text)).toBeUndefined();
  });

  it('tells its keys by name, and nothing of them that is private', async () => {
    const keys = await (await open()).keys();
    expect(keys.map(({ kid }) => kid)).not.toContain('');
    expect(keys.flatMap((key) => Object.keys(key))).not.toContain('d');
    expect(keys.flatMap((key) => Object.keys(key))).not.toContain('k');
  });

  it('trusts nobody else', async () => {
    const signed = await (await open()).sign(record);
    expect(await (await open()).verify(signed)).toBeUndefined();
  });
});

describe('a licence signed by JWS', () => {
  it('says with which key, and never contains its private part', async () => {
    const key = await aKey();
    const signed = await jwsSigner({ LICENCE_KEY: key }).sign(record);
    const header = JSON.parse(Buffer.from(signed.split('.')[0] ?? '', 'base64url').toString()) as object;
    expect(header).toEqual({ alg: 'ES256', kid: 'test', typ: 'kaiban-licence+jws' });
    expect(signed).not.toContain((JSON.parse(key) as { d: string }).d);
  });

  it('stays verifiable when another key signs, by the public half of its own', async () => {
    const [first, second] = [await aKey('one'), await aKey('two')];
    const signed = await jwsSigner({ LICENCE_KEY: first }).sign(record);
    const before = (await jwsSigner({ LICENCE_KEY: first }).keys()).slice(0, 1);
    const rotated = jwsSigner({ LICENCE_KEY: second, LICENCE_OLD_KEYS: JSON.stringify(before) });
    expect(await rotated.verify(signed)).toEqual(record);
    expect((await rotated.keys()).map(({ kid }) => kid)).toEqual(['two', 'one']);
    const header = JSON.parse(
      Buffer.from((await rotated.sign(record)).split('.')[0] ?? '', 'base64url').toString(),
    ) as { kid: string };
    expect(header.kid).toBe('two');
    expect(await jwsSigner({ LICENCE_KEY: second }).verify(signed)).toBeUndefined();
  });

  it('is not believed because it says that it needs no signature', async () => {
    const signer = jwsSigner({ LICENCE_KEY: await aKey() });
    const [, payload] = (await signer.sign(record)).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    expect(await signer.verify(`${none}.${payload}.`)).toBeUndefined();
  });
});

describe('a licence signed by KMS', () => {
  it('stays verifiable after rotations, from KMS or from an earlier key of our own', async () => {
    const [one, two] = [kms.newKey(), kms.newKey()];
    const old = jwsSigner({ LICENCE_KEY: await aKey('licence-1') });
    const before = kmsSigner({ keys: [one], endpoint: kms.url });
    const after = kmsSigner({
      keys: [two, one],
      older: JSON.stringify(await old.keys()),
      endpoint: kms.url,
    });
    for (const signer of [old, before, after])
      expect(await after.verify(await signer.sign(record))).toEqual(record);
    const names = (await after.keys()).map(({ kid }) => kid);
    expect(names).toEqual([...new Set(names)]);
    expect(names[1]).toBe((await before.keys())[0]?.kid);
    expect(names[2]).toBe('licence-1');
    expect(await before.verify(await after.sign(record))).toBeUndefined();
  });

  it('asks for the public keys once, and for each signature once', async () => {
    const signer = kmsSigner({ keys: [kms.newKey()], endpoint: kms.url });
    const asked = kms.calls.length;
    for (let n = 0; n < 5; n += 1) expect(await signer.verify(await signer.sign({ n }))).toEqual({ n });
    expect(kms.calls.slice(asked)).toEqual(['GetPublicKey', 'Sign', 'Sign', 'Sign', 'Sign', 'Sign']);
  });

  it('may be longer than what KMS takes as a message', async () => {
    const signer = kmsSigner({ keys: [kms.newKey()], endpoint: kms.url });
    const long = { scope: '软件开发；'.repeat(2_000) };
    expect(await signer.verify(await signer.sign(long))).toEqual(long);
  });

  it('is unavailable while KMS is, and works once it is back', async () => {
    const signer = kmsSigner({ keys: [kms.newKey()], endpoint: kms.url });
    kms.isDown = true;
    await expect(signer.sign(record)).rejects.toBeInstanceOf(Unavailable);
    kms.isDown = false;
    expect(await signer.verify(await signer.sign(record))).toEqual(record);
  });
});

describe('a signature in DER', () => {
  it('becomes the raw one, whatever its numbers begin with', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const lengths = new Set<number>();
    for (let n = 0; n < 3_000; n += 1) {
      const text = Buffer.from(`licence ${n}`);
      const der = sign('sha256', text, privateKey);
      lengths.add(der.length);
      const raw = rawSignature(der);
      expect(raw).toHaveLength(64);
      expect(verify('sha256', text, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw), `${n}`).toBe(true);
    }
    // Short, usual and long numbers have all been there.
    expect(lengths.size).toBeGreaterThan(3);
  });

  it.each([
    ['nothing', ''],
    ['no sequence', '020101020101'],
    ['one number', '3003020101'],
    ['a third number', '3009020101020101020101'],
    ['a number that is too long', `3026022101${'ff'.repeat(32)}020101`],
    ['a number past the end', '3006020101020501'],
  ])('is refused as %s', (_, hex) => {
    expect(() => rawSignature(Buffer.from(hex, 'hex'))).toThrow(RangeError);
  });
});
