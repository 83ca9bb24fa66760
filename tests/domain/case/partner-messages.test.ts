import { describe, expect, it } from 'vitest';
import { eventData, type CaseEvent, type EventType } from '../../../domain/events.ts';
import { effectsOf, nextAttemptAfter, type Effect } from '../../../domain/outbox.ts';
import { eventId, messageOf } from '../../../domain/partner-messages.ts';
import { acceptedAt, aCase, aWorkItem, minutesLater } from '../../support/a-case.ts';

const caseId = aCase().id;
const item = { itemId: aWorkItem('bank').id, kind: 'bank' as const };
const order = { service: 'bank' as const, partner: 'longjiang-bank' };
const dueAt = minutesLater(60);

/** One event of every type as it is sent for a bank, and the message that it makes, if it makes one. */
const every: { [Type in EventType]: [data: unknown, message?: object] } = {
  ApplicationAccepted: [{ dueAt }],
  HelpGiven: [{ consents: [], steps: [] }],
  HelpEnded: [{ why: 'withdrawn' }],
  NameBound: [{ name: '双鸭山市星河云启科技有限公司' }],
  NameTaken: [{ name: '双鸭山市星河云启科技有限公司' }],
  RegistrationGranted: [{ ruleSet: 'r', by: 'rules' }],
  RegistrationReferred: [{ ruleSet: 'r', rules: ['D01'] }],
  LicenceIssued: [{ creditCode: '91230502MA0000015P', licenceNumber: '230502000000001' }],
  LicenceReissued: [{ licenceNumber: '230502000000001', version: 2, facts: ['address'] }],
  CaseFinished: [{ serviceSeconds: 1, wallSeconds: 1 }],
  CaseRefused: [{ reasons: ['not-legal'] }],
  CaseWithdrawn: [{}],
  TrialOpened: [{}],
  TrialEnded: [{ seconds: 2 }],
  AppointmentBooked: [{ bank: 'longjiang-bank', branch: 'jianshan', at: dueAt }],
  AppointmentMoved: [
    {
      bank: 'longjiang-bank',
      branch: 'jianshan',
      at: dueAt,
      from: dueAt,
      cause: 'applicant-asks',
      itemId: item.itemId,
    },
    { type: 'order.placed', data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 12 } },
  ],
  OrderPrepared: [order, { type: 'order.prepared', data: { caseId, service: 'bank', sequence: 12 } }],
  OrderCancelled: [
    { ...order, itemId: item.itemId },
    { type: 'order.cancelled', data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 12 } },
  ],
  WorkItemOpened: [
    { ...item, department: 'bank', partner: 'longjiang-bank', dueAt },
    { type: 'order.placed', data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 12 } },
  ],
  WorkItemRenewed: [{ ...item, answered: false }],
  WorkItemEscalated: [
    { ...item, to: 'supervisor-gao', partner: 'longjiang-bank', dueAt },
    { type: 'order.placed', data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 12 } },
  ],
  PromiseRungPassed: [{ ...item, light: 'yellow', to: 'steward-li', dueAt }],
  WorkItemClaimed: [item],
  WorkItemReleased: [item],
  WorkItemDrawn: [
    { ...item, seed: 'AAAA', candidates: [{ id: 'officer-wang', weight: 1 }], drawn: 'officer-wang' },
  ],
  WorkItemLapsed: [{ ...item, staff: 'officer-wang' }],
  WorkItemHandedOver: [{ ...item, to: 'officer-chen', reason: 'workload' }],
  WorkItemReassigned: [{ ...item, to: 'officer-chen', reason: 'absence' }],
  OfficerRecused: [{ ...item, staff: 'officer-wang', ground: 'relative' }],
  WorkItemNoted: [item],
  FileOpened: [{ what: 'work-item', itemId: item.itemId, role: 'registry-officer', purpose: 'examination' }],
  OfficeAtFault: [{ ...item, fault: 'second-notice', notice: 2 }],
  CorrectionAsked: [{ ...item, rules: ['B02'] }],
  CorrectionAnswered: [
    { ...item, partner: 'longjiang-bank', dueAt },
    { type: 'order.placed', data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 12 } },
  ],
  WorkItemCompleted: [item],
  WorkItemRefused: [{ ...item, reasons: ['R1'] }],
  WorkItemCancelled: [item],
  OrderReplayed: [
    { ...item, partner: 'longjiang-bank', of: 7, placedAt: dueAt },
    {
      id: `evt_${caseId.slice('case_'.length)}-7`,
      timestamp: dueAt,
      type: 'order.placed',
      data: { caseId, service: 'bank', workItemId: item.itemId, sequence: 7 },
    },
  ],
  LaterFactOverdue: [{ ...item, fact: 'specimen-card', to: 'supervisor-gao', dueAt }],
  LaterFactAdded: [{ ...item, fact: 'specimen-card' }],
  ExecutionRedriven: [{ error: 'Broken' }],
  HandOverMoved: [{ state: 'ready' }],
};
const types = Object.keys(every) as EventType[];

function anEvent(type: EventType, data: unknown, sequence = 12): CaseEvent {
  const recorded = { caseId, sequence, at: acceptedAt, previousHash: '', hash: '' };
  return {
    type,
    data: eventData[type].parse(data),
    actor: { kind: 'system', id: 'kaiban' },
    ...recorded,
  } as CaseEvent;
}

describe('the message of an event', () => {
  it.each(types)('%s goes to its partner or to nobody', (type) => {
    const [data, message] = every[type];
    const expected = message && {
      id: 'evt_01jd4q9w0000000000000000aa-12',
      timestamp: acceptedAt,
      partner: 'longjiang-bank',
      ...message,
    };
    expect(messageOf(anEvent(type, data))).toEqual(expected);
  });

  it.each(['WorkItemOpened', 'WorkItemEscalated', 'CorrectionAnswered'] as const)(
    '%s about what no partner does goes to nobody',
    (type) => {
      const { partner: _, ...data } = every[type][0] as Record<string, unknown>;
      expect(messageOf(anEvent(type, data))).toBeUndefined();
    },
  );

  it('names the work item of a cancelled order only where there was one', () => {
    expect(messageOf(anEvent('OrderCancelled', order))?.data).toEqual({
      caseId,
      service: 'bank',
      sequence: 12,
    });
  });

  it('is known by its place in the log of its case', () => {
    expect(eventId(anEvent('CaseWithdrawn', {}, 1))).toBe('evt_01jd4q9w0000000000000000aa-1');
  });
});

describe('the effect of an event', () => {
  const onTheCase = (effects: readonly Effect[]) => effects.filter(({ kind }) => kind !== 'notify');
  const output = { outcome: 'completed', timeoutSeconds: 60 } as const;
  const resumption = { taskToken: 'token-bank-1', output };
  it('starts or stops the execution, tells the index of names, or is the message to its partner', () => {
    const messages = types.flatMap((type) => {
      const message = messageOf(anEvent(type, every[type][0]));
      return message ? [[type, { kind: 'message', message }]] : [];
    });
    const effects = types.flatMap((type) => {
      const [effect] = onTheCase(effectsOf(anEvent(type, every[type][0]), undefined));
      return effect ? [[type, effect]] : [];
    });
    expect(Object.fromEntries(effects)).toEqual({
      ...Object.fromEntries(messages),
      ApplicationAccepted: { kind: 'start' },
      TrialOpened: { kind: 'start' },
      OfficeAtFault: { kind: 'count-fault', event: anEvent('OfficeAtFault', every.OfficeAtFault[0]) },
      CaseFinished: { kind: 'follow-up' },
      CaseWithdrawn: { kind: 'stop' },
      ExecutionRedriven: { kind: 'redrive' },
      NameBound: { kind: 'index-name' },
      LicenceIssued: { kind: 'index-name' },
      CaseRefused: { kind: 'index-name' },
    });
  });

  it.each(['WorkItemRenewed', 'WorkItemCompleted', 'WorkItemRefused'] as const)(
    '%s that ends a wait tells the waiting state what was kept with it, otherwise nobody',
    (type) => {
      const event = anEvent(type, every[type][0]);
      expect(onTheCase(effectsOf(event, resumption))).toEqual([{ kind: 'resume', resumption }]);
      expect(onTheCase(effectsOf(event, undefined))).toEqual([]);
    },
  );

  it('is tried again after longer and longer times, at last twice a day', () => {
    const waits = Array.from({ length: 12 }, (_, at) => nextAttemptAfter(at + 1));
    expect(waits[0]).toBe(5);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(43_200);
  });
});
