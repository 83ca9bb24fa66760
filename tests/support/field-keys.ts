/** Keys for personal fields, for tests: the newer one seals. */
export const fieldKeys = JSON.stringify({
  keys: ['test-2', 'test-1'].map((kid) => ({
    kty: 'oct',
    kid,
    k: Buffer.alloc(32, kid).toString('base64url'),
  })),
});
