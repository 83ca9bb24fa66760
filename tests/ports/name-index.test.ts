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
    await opened.names.change([put(entry('双鸭山市万宝路食品有限公司'))]);
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
    await opened.names.change([put(entry('双鸭山市顶峰科技有限公司'))]);
    expect(await found('双鸭山市顶锋科技有限公司')).toEqual(['双鸭山市顶峰科技有限公司']);
  });

  it('finds a name without an industry from every industry', async () => {
    await opened.names.change([put(entry('双鸭山市云启实业有限公司'))]);
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
    await opened.names.change([put(one)]);
    const query = nameQuery({ ...comparable(one), industryDivisions: ['62'] }, '230500');
    expect((await opened.names.find([query]))[0]).toEqual([one]);
  });

  it('changes a name in its place, and the same change again changes nothing', async () => {
    const one = entry('双鸭山市北斗星科技有限公司');
    const given = entry('双鸭山市北斗星科技有限公司', { status: 'renamed', until: '2027-02-01' });
    await opened.names.change([put(one), put(one)]);
    await opened.names.change([put(given)]);
    await opened.names.change([put(given)]);
    const [entries] = await opened.names.find([nameQuery(parseName(one.name), '230500')]);
    expect(entries).toEqual([given]);
  });

  it('lets no reservation replace a registered name, and nobody but its holder remove one', async () => {
    const one = entry('双鸭山市南极星科技有限公司', { holder: 'case_1' });
    await opened.names.change([put(one)]);
    await opened.names.change([put({ ...one, status: 'reserved', until: '2027-01-01' })]);
    await opened.names.change([remove({ ...one, holder: 'case_2' })]);
    const [entries] = await opened.names.find([nameQuery(parseName(one.name), '230500')]);
    expect(entries).toEqual([one]);
    await opened.names.change([remove(one), remove(one)]);
    expect(await found(one.name)).toEqual([]);
  });

  it('decides right when far more names are alike than a list holds, also after most of them are gone', async () => {
    const many = Array.from({ length: longestList * 2 }, (_, at) =>
      entry(`双鸭山市金${String.fromCodePoint(0x4e10 + at)}龙商贸有限公司`),
    );
    await opened.names.change(many.map(put));
    await opened.names.change(many.slice(3).map(put));
    expect((await found('双鸭山市金龙商贸有限公司')).length).toBeGreaterThanOrEqual(longestList);
    await opened.names.change(many.slice(0, -1).map(remove));
    expect(await found('双鸭山市金龙商贸有限公司')).toEqual([many.at(-1)?.name]);
    await opened.names.change(many.map(remove));
    expect(await found('双鸭山市金龙商贸有限公司')).toEqual([]);
  });

  it('loses nothing when many write at once', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      entry(`双鸭山市银${String.fromCodePoint(0x4e30 + at)}虎商贸有限公司`),
    );
    await Promise.all(many.map((one) => opened.names.change([put(one)])));
    expect(await found('双鸭山市银虎商贸有限公司')).toHaveLength(20);
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
