import type { CaseEvent } from '../events.ts';
import type { Pause } from '../time/pause.ts';
import type { WorkItemKind } from '../work-items/work-item.ts';

/** To whom a second of a case can belong. `closed`: an office was on turn outside its hours. */
export const parties = ['applicant', 'registry', 'seals', 'bank', 'tax', 'system', 'closed'] as const;
/** See {@link parties}. */
export type Party = (typeof parties)[number];

/** Epoch milliseconds, `to` excluded; Infinity while it lasts. */
type Stretch = { readonly from: number; readonly to: number };

/** One wait of a case, read off its events: whose turn it was when, in which branch of the workflow. */
export type Wait = Stretch & {
  readonly branch: string;
  readonly party: Party;
  readonly dueAt: string;
  /** While the applicant corrects, or is expected at his appointment, it is his turn. */
  readonly corrections: readonly Stretch[];
};

/** Nobody waits for the extra services of a city: they come beside the case, and no second of it is theirs. */
const partyOf: Readonly<Partial<Record<WorkItemKind, Party>>> = {
  'another-name': 'applicant',
  examination: 'registry',
  seals: 'seals',
  bank: 'bank',
  'another-bank': 'applicant',
  tax: 'tax',
};

/** A refused account and the choice of another bank are one branch: it ends when the last of its waits ends. */
export function branchOf(kind: WorkItemKind): string {
  return kind === 'another-bank' ? 'bank' : kind;
}

type Mutable = { -readonly [Key in keyof Wait]: Wait[Key] } & {
  corrections: { from: number; to: number }[];
  visit?: Stretch | undefined;
};

/** The waits of a case on its way to the end, in the order in which they began. */
export function waitsIn(events: readonly CaseEvent[]): Wait[] {
  const waits = new Map<string, Mutable>();
  for (const { at, ...event } of events) {
    const moment = Date.parse(at);
    switch (event.type) {
      case 'WorkItemOpened': {
        const { itemId, kind, dueAt, untilVisit } = event.data;
        const party = partyOf[kind];
        if (!party) break;
        const wait = {
          branch: branchOf(kind),
          party,
          dueAt,
          from: moment,
          to: Infinity,
        };
        waits.set(itemId, { ...wait, corrections: [], ...(untilVisit && { visit: stretchOf(untilVisit) }) });
        break;
      }
      case 'AppointmentMoved': {
        const wait = event.data.itemId && waits.get(event.data.itemId);
        if (wait) wait.visit = event.data.untilVisit && stretchOf(event.data.untilVisit);
        break;
      }
      case 'CorrectionAsked':
        waits.get(event.data.itemId)?.corrections.push({ from: moment, to: Infinity });
        break;
      case 'CorrectionAnswered':
        end(waits.get(event.data.itemId)?.corrections.at(-1), moment);
        break;
      case 'WorkItemCompleted':
      case 'WorkItemRefused':
      case 'WorkItemCancelled':
        end(waits.get(event.data.itemId), moment);
        break;
      default:
    }
  }
  return [...waits.values()].map(({ visit, ...wait }) => ({
    ...wait,
    corrections: [...wait.corrections, ...(visit ? [visit] : [])],
  }));
}

function stretchOf({ from, to }: Pause): Stretch {
  return { from: Date.parse(from), to: to === undefined ? Infinity : Date.parse(to) };
}

function end(stretch: { to: number } | undefined, moment: number): void {
  if (stretch) stretch.to = moment;
}
