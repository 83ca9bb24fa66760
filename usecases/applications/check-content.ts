import type { Application } from '../../domain/application/application.ts';
import { warningsOf } from '../../domain/application/completeness.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { drawOf, faultsOfDraw } from '../../domain/drafts/draw-of-draft.ts';
import type { ApplicationDraft, DraftContent } from '../../domain/drafts/draft.ts';
import { readContent } from '../../domain/drafts/read-content.ts';
import type { Finding } from '../../domain/findings.ts';
import { lackingProof } from '../../domain/naming/contained-name.ts';
import { findingsOfName } from '../../domain/naming/faults-of-name.ts';
import { nameQuestionOf, takenName } from '../../domain/naming/judge-question.ts';
import { missingPromise } from '../../domain/naming/similar-name-promise.ts';
import type { Ports } from '../../domain/ports.ts';
import type { AppliedRule } from '../../domain/registration/decision.ts';
import { applyRules, rulesOfRegisters } from '../../domain/registration/rule-set.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { bookVisit } from '../appointments/book-visit.ts';
import { judgeName } from '../names/judge-name.ts';
import { faultsOfPapers } from './papers-of-application.ts';

/** What would become of a form if it were submitted now. */
export type ContentCheck = {
  /** `faults`: not accepted; `granted`: decided by rules on the spot; `referred`: an officer examines it. */
  readonly verdict: 'faults' | 'granted' | 'referred';
  readonly findings: readonly Finding[];
  /** What bars nothing, but should be known. */
  readonly warnings: readonly Finding[];
  /** Every rule as it would be applied; none while there are faults. */
  readonly rules: readonly AppliedRule[];
  /** Rules that need a register of other authorities, which is asked about accepted applications only. */
  readonly laterRules: readonly string[];
};

type Needs = Pick<Ports, 'cases' | 'names' | 'clock' | 'keptNames' | 'uploads'>;

/** Nobody is looked up in the registers of other authorities for a form that nobody has signed yet. */
const laterRules = rulesOfRegisters;

/** A form as it was read, if it is whole, and what would become of it. */
export type CheckedContent = { readonly application?: Application; readonly check: ContentCheck };

/** A form and whose it is; `draft` is the one in which it is kept, if it is kept. */
type Checked = {
  readonly owner: string;
  readonly content: DraftContent;
  readonly draft?: Pick<ApplicationDraft, 'id' | 'createdAt'>;
};

/**
 * The dry run: every fault, every warning, and what the rules would decide. Nothing is stored. A name that the owner of the
 * form has kept before does not stand in his way.
 */
export async function checkContent(
  needs: Needs,
  { owner, content, draft }: Checked,
): Promise<CheckedContent> {
  const at = needs.clock.now();
  const today = chinaDateOf(at);
  const { application, findings } = readContent(content, findCity, today);
  if (!application) return { check: faulty(findings) };

  const { name, entityType, city, address } = application;
  const profile = findCity(city);
  const question = nameQuestionOf(application);
  const { judgement } = await judgeName(needs, question, today, {
    keeping: { owner, keptNames: needs.keptNames },
  });
  const isTaken = judgement.similar.some(({ effect }) => effect === 'block');
  const warnings = [
    ...findingsOfName(name, { entityType, addressDivision: address.division }).filter(
      ({ action }) => action === 'warn',
    ),
    ...(profile ? warningsOf(application, profile, today) : []),
  ];
  const faults = [
    ...findings,
    ...(profile && isTaken ? [takenName] : []),
    ...(profile && draft ? faultsOfDraw(application.partnerDraw, profile, drawOf(draft)) : []),
    ...(await faultsOfPapers(needs, owner, application, today)),
    ...lackingProof(judgement),
    ...(profile ? (await bookVisit(needs, profile, application.bank, at)).faults : []),
    ...missingPromise(judgement, application.promises.similarNameRisk),
  ];
  if (faults.length > 0) return { application, check: faulty(faults, warnings) };
  const rules = applyRules({ application, today, hits: [], nameJudgement: judgement }).filter(
    ({ rule }) => !laterRules.includes(rule),
  );
  const verdict = rules.some(({ outcome }) => outcome === 'referred') ? 'referred' : 'granted';
  return { application, check: { verdict, findings: [], warnings, rules, laterRules } };
}

/** The dry run of a form that is kept: also whether it shows the order of partners that was drawn for it. */
export async function checkKept(needs: Needs, draft: ApplicationDraft): Promise<CheckedContent> {
  const { owner, content } = draft;
  return checkContent(needs, { owner, content, draft });
}

function faulty(findings: readonly Finding[], warnings: readonly Finding[] = []): ContentCheck {
  return { verdict: 'faults', findings, warnings, rules: [], laterRules: [] };
}
