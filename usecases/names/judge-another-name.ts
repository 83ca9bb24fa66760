import type { Case } from '../../domain/case/case.ts';
import type { Finding } from '../../domain/findings.ts';
import { lackingProof } from '../../domain/naming/contained-name.ts';
import { nameQuestionOf } from '../../domain/naming/judge-question.ts';
import { missingPromise } from '../../domain/naming/similar-name-promise.ts';
import type { Ports } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import type { WorkItemKind } from '../../domain/work-items/work-item.ts';
import { judgeName } from './judge-name.ts';

/** What is missing of the promise, and what is to be kept with the case. */
type JudgedAnswer = {
  readonly findings: readonly Finding[];
  readonly facts: Pick<Case, 'nameJudgement'>;
};

/**
 * Judges the name that an applicant chooses instead of one that he has lost, by the rule of a submission: with names that are
 * similar he promises to bear the risk (企业名称登记管理规定 art.16). That somebody has it already is no finding here: it
 * is decided when the name is bound. Nothing for other answers; `at` is an instant.
 */
export async function judgeAnotherName(
  needs: Pick<Ports, 'cases' | 'names'>,
  { id, application }: Case,
  { kind, answer }: { readonly kind: WorkItemKind; readonly answer: Readonly<Record<string, unknown>> },
  at: string,
): Promise<JudgedAnswer> {
  if (kind !== 'another-name') return { findings: [], facts: {} };
  const question = nameQuestionOf(application, String(answer['name']));
  const { judgement } = await judgeName(needs, question, chinaDateOf(at), { caseId: id });
  const promised = answer['similarNameRisk'] === true;
  return {
    findings: [...lackingProof(judgement), ...missingPromise(judgement, promised, '/similarNameRisk')],
    facts: { nameJudgement: { ...judgement, promised } },
  };
}
