/**
 * The name check at several sizes in turn, question by question, beside SQLite's FTS5 trigram index and a scan of the city:
 * speed, recall, keys and capacity units. `node bench/names.ts [SIZE …]`; the stores are made once and kept in `.cache`.
 */
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { dynamoCaseStore } from '../adapters/dynamodb/case-store.ts';
import { openNameLoad, type NameLoad } from '../adapters/dynamodb/name-load.ts';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { openTable } from '../adapters/dynamodb/table.ts';
import type { ComparableName } from '../domain/naming/compare-names.ts';
import { compareWithEntry } from '../domain/naming/contained-name.ts';
import { comparable, nameEntry, type NameEntry } from '../domain/naming/name-entry.ts';
import { nameKeys } from '../domain/naming/name-keys.ts';
import { nameQuery } from '../domain/naming/name-query.ts';
import { parseName } from '../domain/naming/parse-name.ts';
import { similarNames } from '../domain/naming/similar-names.ts';
import { launchDynamodb, tableName } from '../local/dynamodb/dynamodb.ts';
import { freePort } from '../tests/local/identity/free-port.ts';
import { fieldKeys } from '../tests/support/field-keys.ts';
import { checkName } from '../usecases/names/check-name.ts';
import { nearName, plantedKinds } from './names-planted.ts';
import { diceOf, registerLines } from './names-register.ts';
import { benchDay, nameStore, registerByCity } from './names-store.ts';
import { figure, quantile } from './running-system.ts';
import { countStore } from './store-counter.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(200_000, 1_000_000);
const questionsAsked = 600;
const city = '230500';
const cache = join(import.meta.dirname, '..', '.cache');
Object.assign(process.env, { AWS_REGION: 'cn-north-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });

type Effects = Map<string, 'block' | 'evidence' | 'warn'>;
type Ask = (name: string) => Promise<Effects> | Effects;

const effectsOf = (name: ComparableName, entries: Iterable<NameEntry>): Effects =>
  new Map(
    similarNames(name, entries, { day: benchDay }).map((one) => [
      one.name,
      one.effect as 'block' | 'evidence' | 'warn',
    ]),
  );

/** The names of the largest city; the peers hold them alone, which is to their favour. */
function namesOf(size: number): NameEntry[] {
  return (registerByCity(size).get(city) ?? []).map(({ entry }) => entry);
}

function questionsFor(entries: readonly NameEntry[]): string[] {
  const dice = diceOf(5);
  const fresh = registerLines({ seed: 77, cities: 1 });
  return Array.from({ length: questionsAsked }, (_, at) => {
    const entry = entries[dice.below(entries.length)];
    const kind = plantedKinds[at % plantedKinds.length] ?? 'same';
    if (entry === undefined || dice.chance(0.25)) return fresh.next().value?.name ?? '';
    return nearName(entry, '双鸭山市', kind, dice);
  });
}

/** Two reads of the index, as a check makes them. */
function byIndex(load: NameLoad): Ask {
  return async (name) => {
    const one = parseName(name, { address: city });
    const [found = []] = await load.names.find([nameQuery(one, city)]);
    return effectsOf(one, found);
  };
}

/** Every name of the city, read beforehand and kept in memory: the truth, and the slowest. */
function byScan(entries: readonly NameEntry[]): Ask {
  const all = entries.map((entry) => [entry.name, { as: comparable(entry), status: entry.status }] as const);
  return (name) => {
    const one = parseName(name, { address: city });
    const found: Effects = new Map();
    for (const [other, readied] of all) {
      const { effect } = compareWithEntry(one, readied);
      if (effect !== 'pass') found.set(other, effect);
    }
    return found;
  };
}

/** SQLite in process: trigrams of the whole name, the hundred best by rank, compared by our rules. */
function byTrigram(entries: readonly NameEntry[]): Ask {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE names USING fts5(brand, name UNINDEXED, tokenize = 'trigram')");
  const insert = database.prepare('INSERT INTO names (rowid, brand, name) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const [at, entry] of entries.entries()) {
    insert.run(at + 1, parseName(entry.name, { address: city }).brand ?? entry.name, entry.name);
  }
  database.exec('COMMIT');
  const search = database.prepare('SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 100');
  return (name) => {
    const one = parseName(name, { address: city });
    const brand = [...(one.brand ?? '')];
    const grams = brand.slice(2).map((_, at) => `"${brand.slice(at, at + 3).join('')}"`);
    if (grams.length === 0) return new Map();
    const rows = search.all(grams.join(' OR ')) as { rowid: number }[];
    return effectsOf(
      one,
      rows.flatMap(({ rowid }) => entries[rowid - 1] ?? []),
    );
  };
}

type Store = {
  readonly size: number;
  readonly running: ReturnType<typeof launchDynamodb>;
  readonly endpoint: string;
  readonly load: NameLoad;
  readonly times: number[];
};

const stores: Store[] = [];
for (const size of sizes) {
  // A fixed one may be that of another store, whose figures these would be.
  const port = await freePort();
  const folder = await nameStore(size, cache);
  const running = launchDynamodb({ folder, host: '127.0.0.1', port });
  const endpoint = `http://127.0.0.1:${port}`;
  stores.push({ size, running, endpoint, load: openNameLoad(tableName, endpoint), times: [] });
}
try {
  const [smallest = 0] = sizes;
  const entries = namesOf(smallest);
  const questions = questionsFor(entries);
  for (const { load } of stores) for (const name of questions.slice(0, 50)) await byIndex(load)(name);

  const peers = [
    {
      peer: 'scan of the city, in memory',
      ask: byScan(entries),
      times: [] as number[],
      found: [] as Effects[],
    },
    {
      peer: 'SQLite FTS5 trigram, in process',
      ask: byTrigram(entries),
      times: [] as number[],
      found: [] as Effects[],
    },
    ...stores.slice(0, 1).map(({ load }) => ({
      peer: 'index in DynamoDB',
      ask: byIndex(load),
      times: [] as number[],
      found: [] as Effects[],
    })),
  ];
  const timed = async (times: number[], work: () => Promise<Effects> | Effects) => {
    const began = performance.now();
    const found = await work();
    times.push(performance.now() - began);
    return found;
  };
  for (const name of questions) {
    for (const { load, times } of stores) await timed(times, () => byIndex(load)(name));
    for (const { ask, times, found } of peers) found.push(await timed(times, () => ask(name)));
  }

  const [first] = stores;
  for (const { size, times } of stores) {
    const p50 = quantile(times, 0.5);
    figure(`name check at ${size}`, p50, 'ms p50', {
      p99: Math.round(quantile(times, 0.99) * 100) / 100,
      perSecond: Math.round((1_000 * times.length) / times.reduce((sum, one) => sum + one, 0)),
      growth: Math.round((100 * p50) / quantile(first?.times ?? [1], 0.5)) / 100,
    });
  }
  const truth = peers[0]?.found ?? [];
  for (const { peer, times, found } of peers) {
    const recall = (effect: 'block' | 'warn') => {
      const wanted = truth.flatMap((all, at) =>
        [...all].filter((one) => one[1] === effect).map(([name]) => [at, name] as const),
      );
      return (
        Math.round(
          (1_000 * wanted.filter(([at, name]) => found[at]?.get(name) === effect).length) / wanted.length,
        ) / 1_000
      );
    };
    figure(`${peer}, ${entries.length} names of one city`, quantile(times, 0.5), 'ms p50', {
      p99: Math.round(quantile(times, 0.99) * 100) / 100,
      recallOfBlocks: recall('block'),
      recallOfWarnings: recall('warn'),
    });
  }
  await counts(questions);
} finally {
  for (const { load, running } of stores) {
    load.close();
    await running.stop();
  }
}

/** What does not depend on the machine: keys, and read and write units as the engine counts them. */
async function counts(questions: readonly string[]): Promise<void> {
  const keys = questions.map(
    (name) => new Set(nameKeys(parseName(name, { address: city })).map(({ key }) => key)).size,
  );
  figure('keys per check', keys.reduce((sum, one) => sum + one, 0) / keys.length, 'keys', {
    most: Math.max(...keys),
  });
  for (const { size, endpoint } of stores) {
    const { url, count, server } = await countStore(endpoint);
    const load = openNameLoad(tableName, url);
    const per = async (name: string, some: readonly string[], work: (one: string) => Promise<unknown>) => {
      count.units = 0;
      for (const operation of Object.keys(count.requests)) count.requests[operation] = 0;
      for (const one of some) await work(one);
      const requests = Object.values(count.requests).reduce((sum, each) => sum + each, 0);
      figure(`${name} at ${size}`, count.units / some.length, 'units', { requests: requests / some.length });
    };
    await per('index read of a check', questions.slice(0, 300), (name) =>
      Promise.resolve(byIndex(load)(name)),
    );
    const table = openTable(
      { TABLE_NAME: tableName, FIELD_KEYS: fieldKeys, DYNAMODB_ENDPOINT: url },
      systemClock({}),
    );
    const ports = {
      cases: dynamoCaseStore(table),
      names: load.names,
      clock: { now: () => `${benchDay}T04:00:00.000Z` },
    };
    await per('whole check, alternatives included', questions.slice(0, 100), (name) =>
      checkName(ports, { city, name, entityType: 'limited-company' }),
    );
    const fresh = [...registerLines({ seed: 991, cities: 1 }).take(100)].map(({ name }) => name);
    await per('a name that comes (read, and written in one transaction)', fresh, (name) =>
      load.names.change(
        [{ action: 'put', entry: nameEntry(name, { city, status: 'registered', holder: 'bench' }) }],
        benchDay,
      ),
    );
    await load.names.change(
      fresh.map((name) => ({
        action: 'remove',
        entry: nameEntry(name, { city, status: 'registered', holder: 'bench' }),
      })),
      benchDay,
    );
    load.close();
    table.client.destroy();
    server.close();
  }
}
