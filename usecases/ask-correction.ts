import type { Caller } from '../domain/callers.ts';
import type { Finding } from '../domain/findings.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse } from '../domain/result.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & { readonly findings: readonly Finding[] };

/** Tells the applicant once, by field, everything that has to be corrected; the clock stands still until then. */
export function askCorrection(needs: Pick<Ports, 'cases' | 'clock'>, caller: Caller, command: Command) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'askCorrection',
    isRepeat: (item) =>
      item.state === 'awaiting-correction' &&
      JSON.stringify(item.correction?.findings) === JSON.stringify(command.findings),
    decide: ({ moved, actor, at }) => {
      if (moved.correction) {
        return refuse('move-not-allowed', {
          move: 'askCorrection',
          askedAlreadyAt: moved.correction.askedAt,
        });
      }
      const rules = command.findings.map((finding) => finding.rule);
      return accept({
        items: [{ ...moved, correction: { findings: [...command.findings], askedAt: at } }],
        events: [{ type: 'CorrectionAsked', data: { itemId: moved.id, kind: moved.kind, rules }, actor }],
      });
    },
  });
}
