import { caseOf, type CaseId, type WorkItemId } from '../../domain/ids.ts';
import type { CaseHistory } from '../../domain/case/case-file.ts';
import { itemWith } from '../../domain/case/case-file.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { addresseeOf, answerTo } from '../../tests/support/partner-programs.ts';
import { accepted } from '../../tests/usecases/journey.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { noteProgress } from '../../usecases/work-items/note-progress.ts';
import { applicationIn, arrival, busiestHour, type Mixture } from './applications.ts';
import { chanceFrom } from './chance.ts';
import { after, Department, minutesBetween, type Load } from './department.ts';
import { officersOf, Registry } from './registry.ts';
import { Simulation } from './simulation.ts';

/** The departments that work on a case, besides the machine. */
export const departments = ['examination', 'seals', 'bank', 'tax'] as const;
/** See the list. */
export type DepartmentName = (typeof departments)[number];

/** Work minutes of one counter for one case: least, usual, most; the most is what the city promises. */
const work: Readonly<Record<DepartmentName, readonly [number, number, number]>> = {
  examination: [6, 12, 30],
  seals: [10, 18, 30],
  bank: [15, 30, 60],
  tax: [5, 12, 30],
};
const mean = (name: DepartmentName) => work[name].reduce((sum, minutes) => sum + minutes, 0) / 3;

/** A day as it is to be played. */
export type Day = {
  readonly city: string;
  readonly seed: number;
  readonly applications: number;
  readonly mixture: Mixture;
  /** Everybody uses up what he has promised, to the last second, and nobody has to queue. */
  readonly atThePromise?: boolean;
  /** A department with half of its people. */
  readonly halved?: DepartmentName;
};

/** What a day was like. */
export type Played = {
  readonly cases: readonly CaseHistory[];
  readonly loads: Readonly<Record<DepartmentName, Load & { counters: number; utilisation: number }>>;
};

/** Monday, midnight in China. */
const midnight = '2026-11-22T16:00:00.000Z';
/** So full are the counters of a department in the busiest hour of an ordinary day. */
const fullness = 0.7;

/** Plays a day until its last case has come to its end. */
export async function playDay(day: Day): Promise<Played> {
  const simulation = await Simulation.begin(midnight);
  try {
    const { world } = simulation.machine;
    const chance = chanceFrom(day.seed);
    const ids: CaseId[] = [];
    const counters = (name: DepartmentName) =>
      Math.max(1, Math.floor(staff(day, name) / (day.halved === name ? 2 : 1)));
    const registry = await Registry.open(simulation, day.city, {
      officers: counters('examination'),
      minutes: () => chance.about(work.examination),
    });
    const offices = {
      seals: new Department(simulation, day.city, counters('seals')),
      bank: new Department(simulation, day.city, counters('bank')),
      tax: new Department(simulation, day.city, counters('tax')),
    };

    const examined = async (id: CaseId) => {
      const item = (await world.cases.find(id))?.items.find(({ kind }) => kind === 'examination');
      if (!item) return;
      if (day.atThePromise) await examineToTheLast(simulation, day.city, item);
      else registry.referred(id);
    };
    const asked = new Set<CaseId>();
    simulation.listeners.unshift(async () => {
      for (const id of ids.filter((one) => !asked.has(one))) {
        asked.add(id);
        await examined(id);
      }
    });

    const taken = new Set<WorkItemId>();
    simulation.ordered = ({ itemId }) => {
      if (taken.has(itemId)) return;
      taken.add(itemId);
      const kind = itemId.split('-')[1] as keyof typeof offices;
      const answer = () => deliver(simulation, itemId);
      if (day.atThePromise) simulation.plan(simulation.now, () => atTheLast(simulation, itemId, answer));
      else offices[kind].take(chance.about(work[kind]), answer);
    };

    for (let n = 0; n < day.applications; n += 1) {
      const application = applicationIn(day.city, n, chance, day.mixture);
      simulation.plan(Date.parse(midnight) + arrival(chance), async () => {
        ids.push((await accepted(application, world)).id);
      });
    }
    await simulation.run();

    const cases = await Promise.all(ids.map((id) => world.cases.findWithHistory(id)));
    const open = Math.max(
      1,
      minutesBetween(day.city, Date.parse(midnight), Date.parse(midnight) + 86_400_000),
    );
    const loads = Object.fromEntries(
      departments.map((name) => {
        const { load, counters: people } = name === 'examination' ? registry : offices[name];
        return [name, { ...load, counters: people, utilisation: load.busyMinutes / (people * open) }];
      }),
    ) as Played['loads'];
    return { cases: cases.filter((one) => one !== undefined), loads };
  } finally {
    await simulation.machine.stop();
  }
}

/** People or counters of a department: of the registry as many as stand on the roster. */
function staff({ city, applications, mixture }: Day, name: DepartmentName): number {
  if (name === 'examination') return officersOf(city).length;
  const share = name === 'bank' ? 1 - mixture.withoutBank : 1;
  return Math.ceil((applications * busiestHour * share * mean(name)) / 60 / fullness);
}

async function deliver({ machine }: Simulation, itemId: WorkItemId): Promise<void> {
  const item = await itemOf(machine.world, itemId);
  if (item)
    await completeWorkItem(machine.world, addresseeOf(item), {
      itemId,
      answer: await answerTo(machine.world, item),
    });
}

/** Does something in the last second before an item is due. */
async function atTheLast(
  simulation: Simulation,
  itemId: WorkItemId,
  act: () => Promise<unknown>,
): Promise<void> {
  const item = await itemOf(simulation.machine.world, itemId);
  if (item) simulation.plan(Date.parse(item.dueAt) - 1_000, act);
}

/** The officer for whom it was drawn examines it, and grants it in the last second of his promise. */
async function examineToTheLast(
  simulation: Simulation,
  city: string,
  { id: itemId }: WorkItem,
): Promise<void> {
  const { world } = simulation.machine;
  const item = await itemOf(world, itemId);
  const officer = officersOf(city).find(({ id }) => id === item?.assignee?.id);
  if (!item || !officer) throw new Error(`${itemId} was drawn for nobody`);
  await claimWorkItem(world, officer, { itemId });
  for (let passed = 10; passed < item.promisedMinutes; passed += 10) {
    simulation.plan(after(city, simulation.now, passed), () =>
      noteProgress(world, officer, { itemId, text: '正在审查' }),
    );
  }
  await atTheLast(simulation, itemId, () =>
    completeWorkItem(world, officer, { itemId, answer: { note: '符合规定' } }),
  );
}

async function itemOf(
  { cases }: Simulation['machine']['world'],
  itemId: WorkItemId,
): Promise<WorkItem | undefined> {
  const file = await cases.find(caseOf(itemId));
  return file && itemWith(file, itemId);
}
