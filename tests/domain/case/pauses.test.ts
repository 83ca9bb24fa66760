import { describe, expect, it } from 'vitest';
import { casePauses, itemPauses } from '../../../domain/case/pauses.ts';
import { caseDue } from '../../../domain/case/promise.ts';
import { WorkItemKind } from '../../../domain/work-items/work-item.ts';
import {
  acceptedAt,
  aCity,
  aClosedWorkItem,
  aCorrection,
  aWorkItem,
  minutesLater,
} from '../../support/a-case.ts';

const asked = aCorrection({ askedAt: minutesLater(10) });
const answered = aCorrection({ askedAt: minutesLater(10), answeredAt: minutesLater(25) });

describe('the clock of a work item', () => {
  it.each(WorkItemKind.options)('for %s runs on where nothing has to be corrected', (kind) => {
    expect(itemPauses(aWorkItem(kind))).toEqual([]);
    expect(itemPauses(aClosedWorkItem(kind, 'completed'))).toEqual([]);
  });

  it('stands still from the notice to its answer', () => {
    const pause = { from: minutesLater(10), to: minutesLater(25) };
    expect(itemPauses(aWorkItem('bank', { correction: answered }))).toEqual([pause]);
    expect(itemPauses(aClosedWorkItem('bank', 'completed', { correction: answered }))).toEqual([pause]);
  });

  it('stands still without an end as long as there is no answer', () => {
    const item = aWorkItem('bank', { state: 'awaiting-correction', correction: asked });
    expect(itemPauses(item)).toEqual([{ from: minutesLater(10) }]);
  });
});

describe('the clock of a case', () => {
  it('runs while officers and partners work, and stands still while the applicant chooses', () => {
    const stopping = WorkItemKind.options.filter((kind) => casePauses([aWorkItem(kind)]).length > 0);
    expect(stopping).toEqual(['another-name', 'another-bank']);
  });

  it('stands still from the question to the choice', () => {
    const openedAt = minutesLater(3);
    const choice = aClosedWorkItem('another-name', 'completed', { openedAt });
    expect(casePauses([choice])).toEqual([{ from: openedAt, to: minutesLater(20) }]);
    expect(casePauses([aWorkItem('another-bank', { openedAt })])).toEqual([{ from: openedAt }]);
  });

  it('has every pause of every work item, and none without one', () => {
    expect(casePauses([])).toEqual([]);
    const items = [
      aWorkItem('tax', { state: 'awaiting-correction', correction: asked }),
      aWorkItem('seals'),
      aClosedWorkItem('bank', 'refused', { correction: answered }),
      aWorkItem('another-bank', { openedAt: minutesLater(40) }),
    ];
    expect(casePauses(items)).toEqual([
      { from: minutesLater(10) },
      { from: minutesLater(10), to: minutesLater(25) },
      { from: minutesLater(40) },
    ]);
  });

  it('loses a minute only once in which two departments wait for the applicant', () => {
    const both = aCorrection({ askedAt: minutesLater(20), answeredAt: minutesLater(40) });
    const items = [aWorkItem('tax', { correction: answered }), aWorkItem('bank', { correction: both })];
    expect(caseDue(aCity(), acceptedAt, casePauses(items))).toBe(minutesLater(150));
  });
});
