/**
 * Whether the two-hour promise holds: days of a city on a moved clock. `node bench/promise.ts [applications a day] [seed]`.
 *
 * Real: the machine in ASL on the embedded Step Functions, every use case and rule, the draw of officers, the due list, the
 * partners' own answers, time as the city counts it. In memory: table, registers, transport of messages. The clock jumps
 * to the next instant at which anybody does anything, and runs on while the machine works.
 *
 * Played: arrivals over the day (most from 8 to 18 o'clock), 25 % of the applications for an officer, 10 % without a
 * bank; work minutes triangular between a least, a usual and a most, which is what the city promises (examination
 * 6–12–30, seals 10–18–30, bank 15–30–60, tax 5–12–30); first come, first served at so many counters that the busiest hour
 * fills 70 % of them; the officers of the roster, who ask for work. Everything else comes from the seed.
 *
 * A figure that breaks the promise ends the program with an error.
 */
import { clockLedger } from '../domain/ledger/clock-ledger.ts';
import type { CaseHistory } from '../domain/case/case-file.ts';
import { loadCity } from '../domain/cities/cities.ts';
import { departments, playDay, type Day, type DepartmentName, type Played } from './promise/city-day.ts';
import { playMixedCases } from './promise/mixed-cases.ts';
import { figure, quantile } from './running-system.ts';

const applications = Number(process.argv[2] ?? 40);
const seed = Number(process.argv[3] ?? 20_261_122);
const promisedMinutes = 120;
const machineSeconds = 60;

const mixture = { referred: 0.25, withoutBank: 0.1 };
const cities = [
  { city: '230500', hours: 'round the clock' },
  { city: '150200', hours: 'hall hours' },
] as const;

/** Service minutes from acceptance to the end, as the case itself has recorded them. */
function minutesOf({ events }: CaseHistory): number {
  const finished = events.find((event) => event.type === 'CaseFinished');
  return finished?.type === 'CaseFinished' ? finished.data.serviceSeconds / 60 : Infinity;
}

/** Wall seconds of a case that belong to nobody but the machine, by the ledger of the case. */
function machineSecondsOf(history: CaseHistory): number {
  const { lines } = clockLedger(history, loadCity(history.case.city), history.case.endedAt ?? '');
  return lines.find(({ party }) => party === 'system')?.wallSeconds ?? 0;
}

function withinPromise(cases: readonly CaseHistory[]): number {
  return (100 * cases.filter((one) => minutesOf(one) <= promisedMinutes).length) / cases.length;
}

/** The department before which a case waits longest on average; of two alike, the fuller one. */
function bottleneckOf({ loads }: Played): DepartmentName {
  return departments.reduce((worst, name) => (waitOf(loads[name]) > waitOf(loads[worst]) ? name : worst));
}

function waitOf({ waits, utilisation }: Played['loads'][DepartmentName]): number {
  return waits.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, waits.length) + utilisation / 1_000;
}

const broken: string[] = [];
function promise(name: string, holds: boolean): void {
  if (!holds) broken.push(name);
}

for (const { city, hours } of cities) {
  const base: Day = { city, seed, applications, mixture };

  const last = await playDay({ ...base, atThePromise: true });
  const kept = withinPromise(last.cases);
  figure(`finished within 120 service minutes, everybody at his promise, ${hours}`, kept, '%', {
    cases: last.cases.length,
    longest: Math.max(...last.cases.map(minutesOf)),
  });
  promise(`100 % at the promise, ${hours}`, kept === 100 && last.cases.length === applications);

  const day = await playDay(base);
  const minutes = day.cases.map(minutesOf);
  for (const [name, share] of [
    ['p50', 0.5],
    ['p90', 0.9],
    ['p99', 0.99],
  ] as const) {
    figure(`service minutes of a case, ${name}, ${hours}`, quantile(minutes, share), 'min', {
      cases: minutes.length,
    });
  }
  figure(`finished within 120 service minutes, ordinary day, ${hours}`, withinPromise(day.cases), '%');
  const straight = day.cases.filter(({ items }) => items.every(({ kind }) => kind !== 'examination'));
  figure(
    `straight through: granted by rules, nobody asked twice, ${hours}`,
    (100 * straight.length) / minutes.length,
    '%',
  );
  const own = Math.max(...[...last.cases, ...day.cases].map(machineSecondsOf));
  figure(`the machine's own share of a case, at most, ${hours}`, own, 's', { mayBe: machineSeconds });
  promise(`the machine below ${machineSeconds} s, ${hours}`, own < machineSeconds);

  // One of the three officers of the roster is enough for what comes in here: halving them makes no bottleneck.
  for (const halved of ['seals', 'bank', 'tax'] as const) {
    const played = await playDay({ ...base, halved });
    const found = bottleneckOf(played);
    const of = (pick: (load: Played['loads'][DepartmentName]) => number) =>
      Object.fromEntries(departments.map((name) => [name, Math.round(pick(played.loads[name]) * 100) / 100]));
    figure(
      `bottleneck with half of ${halved}, mean wait before it, ${hours}`,
      waitOf(played.loads[found]),
      'min',
      {
        halved,
        bottleneck: found,
        waits: of(waitOf),
        utilisation: of(({ utilisation }) => utilisation),
        longestQueue: of(({ longestQueue }) => longestQueue),
        within120: withinPromise(played.cases),
      },
    );
    promise(`the halved ${halved} is named, ${hours}`, found === halved);
  }
}

const mixed = await playMixedCases(100, seed);
for (const [state, count] of mixed.ends) figure(`100 mixed cases: ${state}`, count, 'cases');
figure('100 mixed cases: in a state that nobody could name', mixed.nameless.length, 'cases', {
  mixed: mixed.nameless,
});
promise('every mixed case has a state with a name', mixed.nameless.length === 0);

if (broken.length > 0) {
  console.error(`broken: ${broken.join('; ')}`);
  process.exitCode = 1;
}
