/** `npm run names:check -- 名称 …`: what the service thinks of names, as anybody may ask it. */
import { createKaibanClient, type OutputOf } from '../client/client.ts';
import { ProblemError } from '../client/problem-error.ts';
import { readSettings } from '../local/settings.ts';
import { faultLines } from './demo/faults.ts';
import { SystemFailed, useSystem } from './system-process.ts';

const city = '230500';
const words = { free: '可用 free', taken: '已被占用 taken', 'not-allowed': '不可使用 not allowed' } as const;

function verdictLines(verdict: OutputOf<'checkName'>): string[] {
  const { name, parts, changes, findings, similar, promiseNeeded, alternatives, rules } = verdict;
  const of = Object.values(parts).join(' · ');
  return [
    `${name}  ${words[verdict.verdict]}${of === '' ? '' : `  (${of})`}`,
    ...changes.map(({ zh }) => `  ~ ${zh}`),
    ...findings.flatMap((one) => {
      const place = one.at ? ` [${one.at.from}–${one.at.to}]` : '';
      return [
        `  ${one.rule} ${one.action}${place} ${one.message.zh} ${one.message.en}`,
        `      ${one.base}; ${one.remedy.zh}`,
      ];
    }),
    ...similar.map((one) => {
      const until = one.until === undefined ? '' : ` → ${one.until}`;
      return `  ${one.result} ${one.effect}  ${one.name} (${one.status}${until})  ${one.reason.zh}`;
    }),
    ...(promiseNeeded
      ? ['  须承诺承担近似名称的责任 similar names: the promise to bear the risk is needed']
      : []),
    ...(alternatives.length > 0 ? [`  可选 alternatives: ${alternatives.join('  ')}`] : []),
    `  ${Object.values(rules).join(', ')}`,
  ];
}

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('Usage: npm run names:check -- 名称 …');
  process.exitCode = 1;
} else {
  try {
    const system = await useSystem(readSettings(process.env));
    try {
      const client = createKaibanClient({ baseUrl: system.origin });
      for (const name of names) {
        const verdict = await client.checkName({ city, name, entityType: 'limited-company' });
        console.log(`${verdictLines(verdict).join('\n')}\n`);
        if (verdict.verdict !== 'free') process.exitCode = 2;
      }
    } finally {
      await system.stop();
    }
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ProblemError) console.error(faultLines(error).join('\n'));
    else if (error instanceof SystemFailed) console.error(error.message);
    else throw error;
  }
}
