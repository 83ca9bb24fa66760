import { exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { jwsSigner } from '../../adapters/signer/jws-signer.ts';
import { memorySigner } from '../support/memory-signer.ts';

async function aKey(kid = 'test'): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid });
}

const record = { name: '双鸭山市星河云启科技有限公司', capitalFen: 100_000_000, scope: ['软件开发'] };

describe.each([
  { how: 'in memory', open: async () => memorySigner() },
  { how: 'by JWS', open: async () => jwsSigner({ LICENCE_KEY: await aKey() }) },
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
