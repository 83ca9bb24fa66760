import type { Caller } from '../../domain/callers.ts';
import { giveBackSeat } from '../../domain/appointments/appointment.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse } from '../../domain/result.ts';
import { applyAnswer } from '../../domain/work-items/apply-answer.ts';
import { workItemKinds } from '../../domain/work-items/kinds.ts';
import { closeWorkItem } from '../../domain/work-items/lifecycle.ts';
import { resumptionOf } from '../../domain/work-items/resumption.ts';
import { changeWorkItem, type WorkItemCommand } from './change-work-item.ts';

type Command = WorkItemCommand & {
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
};

/** Says no to what was asked, with reasons from the catalogue; a refusal is an outcome, not an error. */
export function refuseWorkItem(needs: Pick<Ports, 'cases' | 'clock'>, caller: Caller, command: Command) {
  return changeWorkItem(needs, {
    caller,
    command,
    move: 'refuse',
    isRepeat: (item, actor) =>
      item.state === 'refused' && item.closedBy === actor.id && sameReasons(item.reasons, command.reasons),
    decide: ({ moved, actor, at, file }) => {
      const known = workItemKinds[moved.kind].reasons.map(({ code }) => code);
      const unknown = command.reasons.findIndex((reason) => !known.includes(reason.code));
      if (unknown >= 0) {
        return refuse('answer-has-faults', {
          findings: [
            {
              path: `/reasons/${unknown}/code`,
              rule: 'W01',
              message: { zh: '理由代码不在目录中', en: 'this reason is not in the catalogue' },
              base: '行政许可法 art.38',
              remedy: { zh: `可用代码：${known.join('、')}`, en: `use one of ${known.join(', ')}` },
            },
          ],
        });
      }
      const closed = closeWorkItem({ ...moved, reasons: [...command.reasons] }, at, actor.id);
      const reasons = command.reasons.map((reason) => reason.code);
      const resumption = resumptionOf(closed, loadCity(file.case.city), at);
      const subject = applyAnswer(file.case, closed, actor.id, at);
      const { appointment, ...without } = subject;
      const isItsBank = moved.kind === 'bank';
      return accept({
        case: isItsBank ? without : subject,
        items: [closed],
        claims: isItsBank ? giveBackSeat(appointment) : [],
        events: [
          {
            type: 'WorkItemRefused',
            data: { itemId: moved.id, kind: moved.kind, reasons },
            actor,
            resumption,
          },
        ],
      });
    },
  });
}

function sameReasons(given: Command['reasons'] = [], again: Command['reasons']): boolean {
  const said = (reasons: Command['reasons']) => JSON.stringify(reasons.map(({ code, text }) => [code, text]));
  return said(given) === said(again);
}
