import { waitSeconds } from '../domain/case/promise.ts';
import { loadCity } from '../domain/cities/cities.ts';
import { system } from '../domain/events.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Ports } from '../domain/ports.ts';
import { applyRules, ruleSet } from '../domain/registration/rule-set.ts';
import { accept, type Result } from '../domain/result.ts';
import { chinaDateOf } from '../domain/time/instant.ts';
import { changeCase } from './change-case.ts';

/** Granted on the spot, or an officer's work item within `timeoutSeconds`. */
export type RegistrationOutcome = { outcome: 'granted' } | { outcome: 'referred'; timeoutSeconds: number };

/** Applies the rule set and records every rule with its evidence. A machine may grant, never refuse. */
export async function decideRegistration(
  needs: Pick<Ports, 'cases' | 'clock' | 'registers'>,
  { caseId }: { caseId: CaseId },
): Promise<Result<RegistrationOutcome>> {
  const changed = await changeCase(needs, caseId, async ({ case: subject }, at) => {
    if (subject.decision) return accept(undefined);
    const { application } = subject;
    const listedPeople = await needs.registers.query({
      catalogue: 'dishonest-debtors',
      purpose: '公司设立登记: 任职资格核查 (公司法 art.178)',
      caseId,
      // Type and number, nothing else: the register needs no more to answer.
      documents: application.people.map(({ document: { type, number } }) => ({ type, number })),
    });
    // The name may have been chosen anew since the application was accepted.
    const standing = { ...application, name: subject.name };
    const rules = applyRules({ application: standing, today: chinaDateOf(at), listedPeople });
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
  if (subject.decision?.outcome === 'granted') return accept({ outcome: 'granted' });
  const profile = loadCity(subject.city);
  return accept({
    outcome: 'referred',
    timeoutSeconds: waitSeconds(profile, 'examination', needs.clock.now()),
  });
}
