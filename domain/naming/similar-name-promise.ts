import type { Finding } from '../findings.ts';
import type { NameJudgement } from './name-judgement.ts';

/** How many names are told in one sentence; all of them stand in the verdict. */
const namesTold = 5;

/**
 * Who takes a name that is similar to others promises to bear the risk, having seen them (企业名称登记管理规定 art.16);
 * without the promise there is no name. Tells the place where it is missing: `path`, in an application
 * or in an answer.
 */
export function missingPromise(
  { promiseNeeded, similar }: Pick<NameJudgement, 'promiseNeeded' | 'similar'>,
  promised: boolean | undefined,
  path = '/promises/similarNameRisk',
): Finding[] {
  if (!promiseNeeded || promised === true) return [];
  const names = similar.map(({ name }) => name).slice(0, namesTold);
  return [
    {
      path,
      rule: 'N-PROMISE',
      message: {
        zh: `该名称与已有名称近似：${names.join('、')}。`,
        en: `The name is similar to others: ${names.join(', ')}.`,
      },
      base: '企业名称登记管理规定 art.16',
      remedy: {
        zh: '请承诺承担因近似侵犯他人权益的法律责任，或者更换名称。',
        en: 'Promise to bear the liability if it infringes the rights of others, or choose another name.',
      },
    },
  ];
}
