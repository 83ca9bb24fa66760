import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoNameIndex } from '../../adapters/dynamodb/name-index.ts';
import { comparable, nameEntry, type NameEntry } from '../../domain/naming/name-entry.ts';
import { longestList } from '../../domain/naming/name-lists.ts';
import { nameQuery } from '../../domain/naming/name-query.ts';
import { parseName } from '../../domain/naming/parse-name.ts';
import type { NameIndex } from '../../domain/ports.ts';
import { memoryNames } from '../support/memory-names.ts';
import { startTestTable } from '../support/test-table.ts';

type Opened = { readonly names: NameIndex; stop(): Promise<void> };

const implementations: readonly { where: string; open: () => Promise<Opened> }[] = [
  { where: 'in memory', open: async () => ({ names: memoryNames(), stop: async () => undefined }) },
  {
    where: 'in DynamoDB',
    async open() {
      const { table, stop } = await startTestTable();
      return { names: dynamoNameIndex(table), stop };
    },
  },
];

const day = '2026-11-23';
const entry = (name: string, more: Partial<NameEntry> & { industry?: string } = {}): NameEntry =>
  nameEntry(name, { city: '230500', status: 'registered', ...more });
const put = (one: NameEntry) => ({ action: 'put' as const, entry: one });
const remove = (one: NameEntry) => ({ action: 'remove' as const, entry: one });

describe.each(implementations)('an index of names $where', ({ open }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.stop());

  const found = async (name: string, city = '230500'): Promise<string[]> => {
    const [entries = []] = await opened.names.find([nameQuery(parseName(name, { address: city }), city)]);
    return entries.map((one) => one.name).toSorted();
  };

  it('finds a name by all that makes another one the same or similar', async () => {
    await opened.names.change([put(entry('双鸭山市万宝路食品有限公司'))], day);
    for (const name of [
      '双鸭山市万宝路食品有限公司',
      '万宝路（双鸭山市）食品有限公司',
      '双鸭山万宝路百货有限公司',
      '双鸭山市万宝路实业有限公司',
      '双鸭山市宝路食品有限公司',
      '双鸭山市宝万食品有限公司',
      '双鸭山市万保路食品有限公司',
      '双鸭山市万宝街食品有限公司',
      '双鸭山市新万宝路食品有限公司',
      '双鸭山市大万保路食品有限公司',
      '双鸭山市北国新万宝路食品有限公司',
    ]) {
      expect(await found(name), name).toEqual(['双鸭山市万宝路食品有限公司']);
    }
  });

  it('does not find it in another city, in another industry, or by a brand that is not like it', async () => {
    expect(await found('双鸭山市万宝路食品有限公司', '150200')).toEqual([]);
    expect(await found('双鸭山市万宝路餐饮有限公司')).toEqual([]);
    expect(await found('双鸭山市星河食品有限公司')).toEqual([]);
  });

  it('finds two that look alike', async () => {
    await opened.names.change([put(entry('双鸭山市顶峰科技有限公司'))], day);
    expect(await found('双鸭山市顶锋科技有限公司')).toEqual(['双鸭山市顶峰科技有限公司']);
  });

  it('finds a name without an industry from every industry', async () => {
    await opened.names.change([put(entry('双鸭山市云启实业有限公司'))], day);
    for (const trade of ['餐饮', '科技', '酒业'])
      expect(await found(`双鸭山市云启${trade}有限公司`)).toHaveLength(1);
  });

  it('keeps what it was told: status, last day, holder and the industry of the register', async () => {
    const one = entry('双鸭山市星河云味道有限公司', {
      status: 'cancelled',
      until: '2027-01-31',
      holder: 'case_1',
      industry: '62',
    });
    await opened.names.change([put(one)], day);
    const query = nameQuery({ ...comparable(one), industryDivisions: ['62'] }, '230500');
    expect((await opened.names.find([query]))[0]).toEqual([one]);
  });

  it('changes a name in its place, and the same change again changes nothing', async () => {
    const one = entry('双鸭山市北斗星科技有限公司');
    const given = entry('双鸭山市北斗星科技有限公司', { status: 'renamed', until: '2027-02-01' });
    await opened.names.change([put(one), put(one)], day);
    await opened.names.change([put(given)], day);
    await opened.names.change([put(given)], day);
    const [entries] = await opened.names.find([nameQuery(parseName(one.name), '230500')]);
    expect(entries).toEqual([given]);
  });

  it('lets no reservation replace a registered name, and nobody but its holder remove one', async () => {
    const one = entry('双鸭山市南极星科技有限公司', { holder: 'case_1' });
    await opened.names.change([put(one)], day);
    await opened.names.change([put({ ...one, status: 'reserved', until: '2027-01-01' })], day);
    await opened.names.change([remove({ ...one, holder: 'case_2' })], day);
    const [entries] = await opened.names.find([nameQuery(parseName(one.name), '230500')]);
    expect(entries).toEqual([one]);
    await opened.names.change([remove(one), remove(one)], day);
    expect(await found(one.name)).toEqual([]);
  });

  it('decides right when far more names are alike than a list holds, also after most of them are gone', async () => {
    const many = Array.from({ length: longestList * 2 }, (_, at) =>
      entry(`双鸭山市金${String.fromCodePoint(0x4e10 + at)}龙商贸有限公司`),
    );
    await opened.names.change(many.map(put), day);
    await opened.names.change(many.slice(3).map(put), day);
    expect((await found('双鸭山市金龙商贸有限公司')).length).toBeGreaterThanOrEqual(longestList);
    await opened.names.change(many.slice(0, -1).map(remove), day);
    expect(await found('双鸭山市金龙商贸有限公司')).toEqual([many.at(-1)?.name]);
    await opened.names.change(many.map(remove), day);
    expect(await found('双鸭山市金龙商贸有限公司')).toEqual([]);
  });

  it('loses nothing when many write at once', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      entry(`双鸭山市银${String.fromCodePoint(0x4e30 + at)}虎商贸有限公司`),
    );
    await Promise.all(many.map((one) => opened.names.change([put(one)], day)));
    expect(await found('双鸭山市银虎商贸有限公司')).toHaveLength(20);
  });

  it('sweeps out what has ceased to count when a list is written, and fills up from what waits', async () => {
    const ended = Array.from({ length: longestList + 3 }, (_, at) =>
      entry(`双鸭山市铁${String.fromCodePoint(0x4e30 + at)}马商贸有限公司`, {
        status: 'cancelled',
        until: at < longestList ? '2026-12-01' : '2026-11-30',
      }),
    );
    await opened.names.change(ended.map(put), day);
    const next = entry('双鸭山市铁黑马商贸有限公司');
    expect(await found('双鸭山市铁马商贸有限公司')).not.toEqual([]);
    await opened.names.change([put(next)], '2026-12-02');
    expect(await found('双鸭山市铁马商贸有限公司')).toEqual([next.name]);
  });

  it('answers several questions at once, each for itself', async () => {
    const [one, other] = await opened.names.find([
      nameQuery(parseName('双鸭山市顶峰科技有限公司'), '230500'),
      nameQuery(parseName('双鸭山市无人问津科技有限公司'), '230500'),
    ]);
    expect(one).toHaveLength(1);
    expect(other).toEqual([]);
  });
});

describe('an index of names in DynamoDB', () => {
  it(
    'loses nothing when ten processes write names of the same few characters',
    { timeout: 60_000 },
    async () => {
      const { table, stop } = await startTestTable();
      const processes = Array.from({ length: 10 }, () => dynamoNameIndex(table));
      const characters = [...'星河云启'];
      const brands = characters.flatMap((one) =>
        characters.flatMap((two) => characters.map((three) => one + two + three)),
      );
      const all = brands.map((brand) => entry(`双鸭山市${brand}科技有限公司`));
      await Promise.all(all.map(async (one, at) => processes[at % 10]?.change([put(one)], day)));
      const queries = all.map((one) => nameQuery(comparable(one), '230500'));
      const answers = await dynamoNameIndex(table).find(queries);
      for (const [at, { name }] of all.entries()) {
        expect(answers[at]?.map((one) => one.name)).toContain(name);
      }
      await stop();
    },
  );
});
