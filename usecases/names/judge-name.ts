import type { NameJudgement, NameQuestion } from '../../domain/naming/name-judgement.ts';
import { judgementOf } from '../../domain/naming/judge-question.ts';
import { isKeptName, type KeptName } from '../../domain/naming/kept-name.ts';
import { parseName } from '../../domain/naming/parse-name.ts';
import type { Ports, RecordStore } from '../../domain/ports.ts';
import { compareWithRegister } from './compare-with-register.ts';

/** For whom a name is judged: what he has kept before does not stand in his way, nor what his case holds. */
export type NameSeeker = {
  readonly keeping?: { readonly owner: string; readonly keptNames: RecordStore<KeptName> };
  readonly caseId?: string;
};

/** The verdict; the keys that he need not take; and his own reservation of this very name. */
export type JudgedName = {
  readonly judgement: NameJudgement;
  readonly shared: readonly string[];
  readonly kept?: KeptName;
};

/** Judges a name by structure, words and register, on a day in China, with a fixed number of reads. */
export async function judgeName(
  needs: Pick<Ports, 'cases' | 'names'>,
  question: NameQuestion,
  day: string,
  { keeping, caseId }: NameSeeker = {},
): Promise<JudgedName> {
  const { name, city, relations } = question;
  let kept: KeptName | undefined;
  const ownOf = async (holders: ReadonlySet<string>): Promise<string[]> => {
    for (const holder of [...holders].filter(isKeptName)) {
      const found = await keeping?.keptNames.find(holder);
      if (found && found.owner === keeping?.owner && found.name === parseName(name).normalised) kept = found;
    }
    return [caseId, kept?.id].filter((holder) => holder !== undefined);
  };
  const [conflicts] = await compareWithRegister(needs, [name], city, { day, relations }, ownOf);
  return {
    judgement: judgementOf(question, conflicts?.similar ?? [], day),
    shared: conflicts?.shared ?? [],
    ...(kept && { kept }),
  };
}
