/** Texts that people and programs really send and that no rule may stumble over. */
export const oddTexts = [
  '',
  ' ',
  '\u0000\u0007\u001b',
  '😀👨‍👩‍👧',
  '\ud800',
  '\udc00\ud800',
  'a\u0301'.repeat(50),
  '双'.repeat(10_000),
  '9'.repeat(10_000),
  '（'.repeat(10_000),
  '\ufdfa'.repeat(10_000),
  '\u202e有限公司',
  '__proto__',
  'constructor',
];
