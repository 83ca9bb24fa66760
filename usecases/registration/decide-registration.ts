import type { Application } from '../../domain/application/application.ts';
import { waitSeconds } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { system } from '../../domain/events.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { inquiriesFor, type Hit } from '../../domain/registration/inquiries.ts';
import { applyRules, ruleSet } from '../../domain/registration/rule-set.ts';
import { accept, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { changeCaseInStep } from '../cases/change-case-in-step.ts';

/** Granted on the spot, or an officer's work item within `timeoutSeconds`. */
export type RegistrationOutcome =
  | { outcome: 'granted' }
  /** Whatever the rules say: a trial gets no licence. */
  | { outcome: 'trial' }
  | { outcome: 'referred'; timeoutSeconds: number };

/** Applies the rule set and records every rule with its evidence. A machine may grant, never refuse. */
export async function decideRegistration(
  needs: Pick<Ports, 'cases' | 'clock' | 'registers'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<RegistrationOutcome>> {
  const changed = await changeCaseInStep(needs, caseId, async ({ case: subject }, at) => {
    if (subject.decision) return accept(undefined);
    const { application } = subject;
    // No authority is asked about people who do not exist.
    const hits = subject.trial ? [] : await askRegisters(needs, application, caseId);
    // The name may have been chosen anew since the application was accepted.
    const standing = { ...application, name: subject.name };
    const rules = applyRules({
      application: standing,
      today: chinaDateOf(at),
      hits,
      nameJudgement: subject.nameJudgement,
    });
    const referred = rules.filter((rule) => rule.outcome === 'referred').map((rule) => rule.rule);
    const outcome = referred.length > 0 ? 'referred' : 'granted';
    return accept({
      case: {
        ...subject,
        decision: { outcome, ruleSet, rules, decidedAt: at, decidedBy: { kind: 'rules', id: ruleSet } },
      },
      events: [
        outcome === 'granted'
          ? { type: 'RegistrationGranted', data: { ruleSet, by: 'rules' }, actor: system }
          : { type: 'RegistrationReferred', data: { ruleSet, rules: referred }, actor: system },
      ],
    });
  });
  if (!changed.ok) return changed;
  const { case: subject } = changed.value;
  if (subject.trial) return accept({ outcome: 'trial' });
  if (subject.decision?.outcome === 'granted') return accept({ outcome: 'granted' });
  const profile = loadCity(subject.city);
  return accept({
    outcome: 'referred',
    timeoutSeconds: waitSeconds(profile, 'examination', needs.clock.now()),
  });
}

/** Asks every register at once; one that cannot be asked now makes the whole decision wait. */
async function askRegisters(
  { registers }: Pick<Ports, 'registers'>,
  application: Application,
  caseId: CaseId,
): Promise<Hit[]> {
  const answers = await Promise.all(
    inquiriesFor(application).map(async ({ question, keys }) => {
      const listed = await registers.query({ ...question, caseId });
      return listed.map((position) => ({
        catalogue: question.catalogue,
        key: keys[position] ?? String(position),
      }));
    }),
  );
  return answers.flat();
}
