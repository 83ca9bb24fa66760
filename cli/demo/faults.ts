import type { ProblemError } from '../../client/problem-error.ts';

/** Every fault of a refused application, by field, with the rule and what to do. */
export function faultLines({ problem, findings, malformed }: ProblemError): string[] {
  return [
    '',
    `Not accepted: ${problem.title} (${problem.titleZh})`,
    ...malformed.map((fault) => `  ${fault.path || '/'}\n      ${fault.message}`),
    ...findings.map(
      (finding) =>
        `  ${finding.path}  [${finding.rule}]  ${finding.message.zh}\n      ${finding.message.en}\n      ${finding.remedy.en}${finding.base ? `  (${finding.base})` : ''}`,
    ),
    ...(findings.length + malformed.length === 0 && problem.facts
      ? [`  ${JSON.stringify(problem.facts)}`]
      : []),
    '',
  ];
}
