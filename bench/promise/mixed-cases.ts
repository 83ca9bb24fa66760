import type { CaseHistory } from '../../domain/case/case-file.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { caseOf, type CaseId, type WorkItemId } from '../../domain/ids.ts';
import { isClosed } from '../../domain/work-items/lifecycle.ts';
import type { WorkItem, WorkItemKind } from '../../domain/work-items/work-item.ts';
import { aCorrection } from '../../tests/support/a-case.ts';
import { addresseeOf, answerTo } from '../../tests/support/partner-programs.ts';
import { accepted, lin } from '../../tests/usecases/journey.ts';
import { answerCorrection } from '../../usecases/work-items/answer-correction.ts';
import { askCorrection } from '../../usecases/work-items/ask-correction.ts';
import { claimWorkItem } from '../../usecases/work-items/claim-work-item.ts';
import { completeWorkItem } from '../../usecases/work-items/complete-work-item.ts';
import { refuseWorkItem } from '../../usecases/work-items/refuse-work-item.ts';
import { withdrawCase } from '../../usecases/cases/withdraw-case.ts';
import { applicationIn } from './applications.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { officersOf } from './registry.ts';
import { Simulation } from './simulation.ts';

/** How somebody who is asked may behave. */
const manners = [
  'prompt',
  'slow',
  'refusing',
  'repeating',
  'silent',
  'wrong at first',
  'correcting',
] as const;
type Manner = (typeof manners)[number];

/** People look at what is open every five minutes. */
const lookEveryMinutes = 5;
const city = '230500';
const begin = '2026-11-23T01:00:00.000Z';
const minute = 60_000;
/** Six hours after the first has come, somebody looks at what has become of all. */
const lookAfter = 360 * minute;

/** What has become of the cases: how many are in each state, and those of which nobody can say whose turn it is. */
export type Ends = { readonly ends: ReadonlyMap<string, number>; readonly nameless: readonly string[] };

/** Plays cases in which partners, officers and applicants behave at random, well and badly. */
export async function playMixedCases(count: number, seed: number): Promise<Ends> {
  const simulation = await Simulation.begin(begin);
  try {
    const { world } = simulation.machine;
    const chance = chanceFrom(seed);
    const people = new People(simulation, chance);
    for (let n = 0; n < count; n += 1) {
      const application = applicationIn(city, n, chance, { referred: 0.4, withoutBank: 0.1 });
      simulation.plan(Date.parse(begin) + n * 0.6 * minute, async () => {
        people.cases.push((await accepted(application, world)).id);
      });
    }
    await simulation.run(Date.parse(begin) + lookAfter);
    const ends = new Map<string, number>();
    const nameless: string[] = [];
    for (const id of people.cases) {
      const history = await world.cases.findWithHistory(id);
      const state = history && stateOf(history);
      if (state === undefined) nameless.push(id);
      else ends.set(state, (ends.get(state) ?? 0) + 1);
    }
    return { ends: new Map([...ends].sort()), nameless };
  } finally {
    await simulation.machine.stop();
  }
}

/** Everybody outside the machine. Each reacts to an open item once at each station. */
class People {
  readonly cases: CaseId[] = [];
  readonly #simulation: Simulation;
  readonly #chance: Chance;
  readonly #seen = new Set<string>();

  constructor(simulation: Simulation, chance: Chance) {
    this.#simulation = simulation;
    this.#chance = chance;
    const look = async () => {
      await this.#lookAround();
      simulation.plan(simulation.now + lookEveryMinutes * minute, look);
    };
    simulation.plan(simulation.now, look);
  }

  async #lookAround(): Promise<void> {
    for (const id of this.cases) {
      const file = await this.#simulation.machine.world.cases.find(id);
      for (const item of file?.items ?? []) {
        const seen = `${item.id} ${item.state} ${item.assignee?.id ?? ''}`;
        if (isClosed(item.state) || this.#seen.has(seen)) continue;
        this.#seen.add(seen);
        this.#react(item);
      }
    }
  }

  #react(item: WorkItem): void {
    if (item.state === 'awaiting-correction') return this.#answerCorrection(item);
    if (item.department === 'applicant') return this.#choose(item);
    if (item.kind === 'examination') return this.#examine(item);
    const manner = this.#chance.oneOf(manners);
    // Whoever has asked for a correction answers when it has come.
    this.#asPartner(item, item.correction ? 'prompt' : manner);
  }

  #after(least: number, most: number, act: () => Promise<unknown>): void {
    this.#simulation.plan(this.#simulation.now + this.#chance.between(least, most) * minute, act);
  }

  #asPartner(item: WorkItem, manner: Manner): void {
    const { world } = this.#simulation.machine;
    const program = addresseeOf(item);
    const answer = async () =>
      completeWorkItem(world, program, { itemId: item.id, answer: await answerTo(world, item) });
    switch (manner) {
      case 'silent':
        return;
      case 'slow':
        return this.#after(item.promisedMinutes * 1.2, item.promisedMinutes * 6, answer);
      case 'repeating':
        this.#after(5, 20, () => Promise.all([answer(), answer()]));
        return this.#after(25, 60, answer);
      case 'wrong at first':
        this.#after(2, 10, () =>
          completeWorkItem(world, program, { itemId: item.id, answer: { done: true } }),
        );
        return this.#after(12, item.promisedMinutes, answer);
      case 'correcting':
        return this.#after(2, 15, () =>
          askCorrection(world, program, { itemId: item.id, findings: aCorrection().findings }),
        );
      case 'refusing': {
        // Only a bank may say no; the others are told so, and answer.
        const reasons = [{ code: 'R1', text: '不符合开户条件' }];
        this.#after(5, 15, () => refuseWorkItem(world, program, { itemId: item.id, reasons }));
        return this.#after(20, 28, answer);
      }
      case 'prompt':
        return this.#after(5, item.promisedMinutes - 1, answer);
    }
  }

  #examine({ id: itemId, assignee }: WorkItem): void {
    const officer = officersOf(city).find(({ id }) => id === assignee?.id);
    const { world } = this.#simulation.machine;
    if (!officer || this.#chance.happens(0.3)) return;
    this.#after(1, 5, () => claimWorkItem(world, officer, { itemId }));
    if (this.#chance.happens(0.1))
      this.#after(5, 9, () => withdrawCase(world, lin, { caseId: caseOf(itemId) }));
    if (this.#chance.happens(0.1)) return;
    const reasons = [{ code: 'false-papers', text: '材料不实' }];
    const refuses = this.#chance.happens(0.2);
    this.#after(6, 14, () =>
      refuses
        ? refuseWorkItem(world, officer, { itemId, reasons })
        : completeWorkItem(world, officer, { itemId, answer: { note: '符合规定' } }),
    );
  }

  #answerCorrection({ id: itemId }: WorkItem): void {
    if (this.#chance.happens(0.2)) return;
    const { world } = this.#simulation.machine;
    this.#after(5, 120, () => answerCorrection(world, lin, { itemId, answer: '已补充' }));
  }

  #choose({ id: itemId, kind }: WorkItem): void {
    if (kind !== 'another-bank' || this.#chance.happens(0.2)) return;
    const { world } = this.#simulation.machine;
    const bank = this.#chance.happens(0.7)
      ? { choice: 'open', bank: 'rural-bank' }
      : { choice: 'declined', reason: '异地开户' };
    this.#after(5, 120, () => completeWorkItem(world, lin, { itemId, answer: { bank } }));
  }
}

/** In which state a case is, with the name of whose turn it is; nothing if nobody can say. */
function stateOf({ case: subject, items }: CaseHistory): string | undefined {
  if (subject.endedAt !== undefined) return subject.status;
  const open = items.filter(({ state }) => !isClosed(state));
  const turns = open.map(turnOf);
  if (turns.length === 0 || turns.includes(undefined)) return undefined;
  return [...new Set(turns)].sort().join(', ');
}

/** Whose turn an open item is; one that is overdue has to lie before the supervisor of the city, by name. */
function turnOf(
  item: WorkItem & { readonly kind: WorkItemKind; readonly id: WorkItemId },
): string | undefined {
  const { supervisor } = loadCity(item.city);
  if (item.state === 'awaiting-correction') return `applicant corrects for ${item.kind}`;
  const escalated = item.escalations.some(({ to }) => to === supervisor.id);
  const told = item.rungs?.some(({ light, to }) => light === 'red' && to === supervisor.id) ?? false;
  if (escalated && told) return `${item.kind} overdue, before ${supervisor.name}`;
  if (escalated || told) return undefined;
  return `${item.kind} in time`;
}
