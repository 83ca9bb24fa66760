import type { Caller } from '../../domain/callers.ts';
import { itemDue } from '../../domain/case/promise.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept } from '../../domain/result.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & { readonly answer: string };

/** The applicant has corrected what was asked: the clock runs on, and whoever asked is told. */
export function answerCorrection(needs: Pick<Ports, 'cases' | 'clock'>, caller: Caller, command: Command) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'answerCorrection',
    isRepeat: (item) => item.correction?.answer === command.answer,
    decide: ({ moved, actor, at, file }) => {
      const { correction } = moved;
      const answered: WorkItem = {
        ...moved,
        touchedAt: at,
        ...(correction && { correction: { ...correction, answeredAt: at, answer: command.answer } }),
      };
      const resumed = { ...answered, dueAt: itemDue(loadCity(file.case.city), answered) ?? moved.dueAt };
      const partner = workItemKinds[moved.kind].handler === 'partner' ? moved.addressee : undefined;
      return accept({
        items: [resumed],
        events: [
          {
            type: 'CorrectionAnswered',
            data: { itemId: moved.id, kind: moved.kind, dueAt: resumed.dueAt, ...(partner && { partner }) },
            actor,
          },
        ],
      });
    },
  });
}
