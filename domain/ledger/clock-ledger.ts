import type { CaseHistory } from '../case/case-file.ts';
import { casePauses } from '../case/pauses.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { walkOpenTime } from '../time/open-time.ts';
import { mergedPauses } from '../time/pause.ts';
import type { ServiceCalendar } from '../time/service-calendar.ts';
import { parties, waitsIn, type Party, type Wait } from './waits.ts';

/** What belongs to one party; seconds. Net is service time without pauses, as the promise counts it. */
export type LedgerLine = { readonly party: Party; readonly wallSeconds: number; readonly netSeconds: number };

/** To whom every second of a case belongs. The lines add up to the whole exactly, wall and net. */
export type ClockLedger = {
  readonly lines: readonly LedgerLine[];
  readonly wallSeconds: number;
  readonly netSeconds: number;
};

type Interval = { readonly party: Party; readonly wallMs: number; readonly netMs: number };

/**
 * The ledger of a case's clock from acceptance to its end, or to `now`. Every instant belongs to exactly one party. Where
 * branches run side by side it is the party of the branch that ends last, for it alone decides when the case is finished
 * (the critical path); of branches that are still open, the one that is due last. Where nobody is waited for it is the
 * system. An office's turn outside its hours belongs to nobody: `closed`. `cuts` are further instants (epoch
 * milliseconds) at which to divide; they change no sum.
 */
export function clockLedger(
  history: CaseHistory,
  { calendar }: Pick<CityProfile, 'calendar'>,
  now: string,
  cuts: readonly number[] = [],
): ClockLedger {
  const { acceptedAt, endedAt } = history.case;
  const [start, end] = [Date.parse(acceptedAt), Date.parse(endedAt ?? now)];
  const waits = waitsIn(history.events);
  const changes = waits.flatMap(({ from, to, corrections }) => [
    from,
    to,
    ...corrections.flatMap((correction) => [correction.from, correction.to]),
  ]);
  const within = [...changes, ...cuts].filter((moment) => moment > start && moment < end);
  const marks = [...new Set([start, ...within, Math.max(start, end)])].sort((a, b) => a - b);
  const pauses = mergedPauses(casePauses(history.items));
  const intervals = marks.slice(1).flatMap((to, place) => {
    const from = marks[place] ?? to;
    return divided(partyAt(waits, from), { from, to }, { calendar, pauses });
  });
  return summed(intervals);
}

/** Whose turn it is at an instant. */
function partyAt(waits: readonly Wait[], moment: number): Party {
  const branches = [...new Set(waits.map(({ branch }) => branch))]
    .map((branch) => waits.filter((wait) => wait.branch === branch))
    .filter((ones) => startOf(ones) <= moment && moment < endOf(ones))
    .sort((a, b) => endOf(b) - endOf(a) || (dueOf(a) < dueOf(b) ? 1 : -1));
  const wait = branches[0]?.find(({ from, to }) => from <= moment && moment < to);
  if (!wait) return 'system';
  const corrects = wait.corrections.some(({ from, to }) => from <= moment && moment < to);
  return corrects ? 'applicant' : wait.party;
}

const startOf = (waits: readonly Wait[]) => Math.min(...waits.map(({ from }) => from));
const endOf = (waits: readonly Wait[]) => Math.max(...waits.map(({ to }) => to));
const dueOf = (waits: readonly Wait[]) => waits.at(-1)?.dueAt ?? '';

type Stretch = { readonly from: number; readonly to: number };
type Counting = { readonly calendar: ServiceCalendar; readonly pauses: readonly Stretch[] };

/** An interval, parted into an office's hours and the time outside them. */
function divided(party: Party, { from, to }: Stretch, { calendar, pauses }: Counting): Interval[] {
  const openMs = walkOpenTime(calendar, { from, to }).counted;
  const paused = pauses.map(
    (pause) =>
      walkOpenTime(calendar, { from: Math.max(pause.from, from), to: Math.min(pause.to, to) }).counted,
  );
  const netMs = openMs - paused.reduce((sum, ms) => sum + ms, 0);
  const wallMs = to - from;
  if (party === 'applicant' || party === 'system') return [{ party, wallMs, netMs }];
  return [
    { party, wallMs: openMs, netMs },
    { party: 'closed', wallMs: wallMs - openMs, netMs: 0 },
  ];
}

/** Whole seconds, so cut that the parts add up to the whole: each gets what its end adds to the sum before it. */
function summed(intervals: readonly Interval[]): ClockLedger {
  let [wallMs, netMs] = [0, 0];
  const lines = parties.map((party): LedgerLine => {
    const [wallBefore, netBefore] = [wholeWall(wallMs), wholeNet(netMs)];
    for (const one of intervals.filter((interval) => interval.party === party)) {
      wallMs += one.wallMs;
      netMs += one.netMs;
    }
    return { party, wallSeconds: wholeWall(wallMs) - wallBefore, netSeconds: wholeNet(netMs) - netBefore };
  });
  return {
    lines: lines.filter(({ wallSeconds, netSeconds }) => wallSeconds > 0 || netSeconds > 0),
    wallSeconds: wholeWall(wallMs),
    netSeconds: wholeNet(netMs),
  };
}

/** As the receipt rounds them. */
const wholeWall = (ms: number) => Math.round(ms / 1000);
const wholeNet = (ms: number) => Math.floor(ms / 1000);
