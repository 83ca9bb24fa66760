import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Faults, one a line, and the rule that has to report each. */
const faults: readonly { readonly line: string; readonly rule: string }[] = [
  { line: "import { z } from 'zod';", rule: 'no-restricted-syntax' },
  { line: "import { refuse } from './result.ts';", rule: '@typescript-eslint/consistent-type-imports' },
  { line: "export * from './ids.ts';", rule: 'no-restricted-syntax' },
  { line: 'export const at = Date.now();', rule: 'no-restricted-syntax' },
  { line: 'export const today = new Date();', rule: 'no-restricted-syntax' },
  { line: 'export const dice = Math.random();', rule: 'no-restricted-syntax' },
  { line: 'export const home = process.env;', rule: 'no-restricted-syntax' },
  { line: 'export const anything: any = z.string();', rule: '@typescript-eslint/no-explicit-any' },
  { line: 'Promise.resolve(1);', rule: '@typescript-eslint/no-floating-promises' },
  {
    line: 'export type Refuse = typeof refuse; const unused = 1;',
    rule: '@typescript-eslint/no-unused-vars',
  },
  {
    line: "export function f(a: 'x' | 'y') { switch (a) { case 'x': return 1; } }",
    rule: '@typescript-eslint/switch-exhaustiveness-check',
  },
  { line: 'export default 1;', rule: 'no-restricted-syntax' },
];
const text = faults.map(({ line }) => line).join('\n');

/** Lints a text as if it were the content of a file that exists. */
async function findingsIn(filePath: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(text, { filePath });
  return (result?.messages ?? []).map(({ line, ruleId }) => `${line} ${ruleId}`);
}

describe('lint rules', { timeout: 180_000 }, () => {
  it('report every fault in the core', async () => {
    const found = await findingsIn('domain/result.ts');
    expect(found).toEqual(expect.arrayContaining(faults.map(({ rule }, place) => `${place + 1} ${rule}`)));
  });

  it('hold in tests as well, where clock and dice are free', async () => {
    const found = await findingsIn('tests/house/lint-rules.test.ts');
    expect(found).toContain('9 @typescript-eslint/no-floating-promises');
    expect(found).toContain('12 no-restricted-syntax');
    for (const line of [4, 5, 6, 7]) expect(found).not.toContain(`${line} no-restricted-syntax`);
  });
});
