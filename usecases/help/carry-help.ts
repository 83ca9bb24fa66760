import type { Case } from '../../domain/case/case.ts';
import { sameContent } from '../../domain/drafts/same-content.ts';
import { system, type Actor, type NewEvent } from '../../domain/events.ts';
import { handsOf, type Help, type HelpConsent } from '../../domain/help/help.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { excluding } from '../../domain/staff/exclusions.ts';
import { changeCase } from '../cases/change-case.ts';

/** What goes from a draft into the log of its case: under which consents it was helped with, by whom, and what was done. */
export function eventsOfHelp(help: Help | undefined): NewEvent[] {
  if (!help || help.consents.length === 0) return [];
  const consents = help.consents.map(({ helper, drawAt: _, ...consent }: HelpConsent) => ({
    ...consent,
    ...(helper && { helper: helper.id }),
  }));
  return [{ type: 'HelpGiven', data: { consents, steps: help.steps }, actor: system }];
}

/**
 * Makes a case say the same of its help as its draft: who helps, until when, or that he does no more; whoever has had a hand
 * in it may not decide it. Nothing happens without a case, or when it says so already.
 */
export async function carryHelp(
  needs: Pick<Ports, 'cases' | 'clock'>,
  caseId: CaseId,
  help: Help | undefined,
  actor: Actor = system,
): Promise<void> {
  const consent = help?.consents.at(-1);
  if (!consent) return;
  await changeCase(needs, caseId, ({ case: subject }) => {
    const hands = handsOf(help);
    const isKnown = hands.every((id) => subject.excluded?.some(({ staff }) => staff === id));
    if (isKnown && subject.help && sameContent(subject.help, consent)) return accept(undefined);
    const { helper, ended } = consent;
    const isNew = ended !== undefined && subject.help?.ended === undefined;
    return accept({
      case: hands.reduce<Case>((one, staff) => excluding(one, { staff, why: 'helper' }), {
        ...subject,
        help: consent,
      }),
      events: isNew
        ? [{ type: 'HelpEnded', data: { ...(helper && { helper: helper.id }), why: ended.why }, actor }]
        : [],
    });
  });
}
