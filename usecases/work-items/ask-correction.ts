import type { Caller } from '../../domain/callers.ts';
import type { Finding } from '../../domain/findings.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse } from '../../domain/result.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & { readonly findings: readonly Finding[] };

/**
 * Tells the applicant once, by field, everything that has to be corrected; the clock stands still until then. A second,
 * different notice for the same papers takes a supervisor and is counted as a fault of the office (行政许可法 art.32).
 */
export function askCorrection(needs: Pick<Ports, 'cases' | 'clock'>, caller: Caller, command: Command) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'askCorrection',
    isRepeat: (item) =>
      item.state === 'awaiting-correction' &&
      JSON.stringify(item.correction?.findings) === JSON.stringify(command.findings),
    decide: ({ moved, by, actor, at }) => {
      const before = [...(moved.earlierCorrections ?? []), ...(moved.correction ? [moved.correction] : [])];
      if (before.length > 0 && by !== 'supervisor') {
        return refuse('supervisor-needed', { askedAlreadyAt: before[0]?.askedAt });
      }
      const data = { itemId: moved.id, kind: moved.kind };
      const rules = command.findings.map((finding) => finding.rule);
      const notice = before.length + 1;
      return accept({
        items: [
          {
            ...moved,
            touchedAt: at,
            correction: { findings: [...command.findings], askedAt: at },
            ...(before.length > 0 && { earlierCorrections: before }),
          },
        ],
        events: [
          { type: 'CorrectionAsked', data: { ...data, rules }, actor },
          ...(notice > 1
            ? [
                {
                  type: 'OfficeAtFault' as const,
                  data: { ...data, fault: 'second-notice' as const, notice },
                  actor,
                },
              ]
            : []),
        ],
      });
    },
  });
}
