import * as z from 'zod';
import table from './divisions.json' with { type: 'json' };

/** Six digits of GB/T 2260: two for the province, two for the prefecture, two for the county. Shape only. */
export const DivisionCode = z.string().regex(/^[1-8]\d{5}$/);
/** See the schema. */
export type DivisionCode = z.infer<typeof DivisionCode>;

/**
 * One division of GB/T 2260, on one of the three levels that a name may show (企业名称登记管理规定 art.7).
 * `district` marks a 市辖区, which a name may show only together with its city.
 */
export type Division = {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly district: boolean;
};

/** 北京, 天津, 上海, 重庆 and 台湾, 香港, 澳门: the province is itself the whole city. */
const undivided = /^(11|12|31|50|71|81|82)/;

let byCode: ReadonlyMap<string, Division> | undefined;

/** The day as of which the table lists the divisions (`YYYY-MM-DD`); younger divisions are not in it. */
export const divisionsDataDate: string = /* @__PURE__ */ dataDateOf(table);

/** Every division by its code: provinces first, then prefectures, then counties. Built on first use. */
export function allDivisions(): ReadonlyMap<string, Division> {
  byCode ??= new Map(
    rows().map(([code, name, level]) => [code, { code, name, level, district: isDistrict(name) }]),
  );
  return byCode;
}

/** Counties stand in the table under the first four digits of their codes, each with the last two before its name. */
function rows(): (readonly [code: string, name: string, level: Division['level']])[] {
  const { provinces, prefectures, counties } = table;
  return [
    ...Object.entries(provinces).map(([code, name]) => [code, name, 'province'] as const),
    ...Object.entries(prefectures).map(([code, name]) => [code, name, 'prefecture'] as const),
    ...Object.entries(counties).flatMap(([above, list]) =>
      list.split(' ').map((one) => [above + one.slice(0, 2), one.slice(2), 'county'] as const),
    ),
  ];
}

/** A call that is marked pure lets a bundler leave the table out where nobody asks for it. */
function dataDateOf({ dataDate }: { readonly dataDate: string }): string {
  return dataDate;
}

/**
 * The division with this six-digit code, or nothing when the code is not in the table. A missing code is no
 * proof of a wrong document: identity numbers and credit codes keep the code of their first issue.
 */
export function findDivision(code: string): Division | undefined {
  return allDivisions().get(code);
}

/** The names above and of a division; `names` has those that there are, province first. */
export type DivisionPath = {
  readonly names: readonly string[];
  readonly province: string;
  readonly prefecture?: string;
  readonly county?: string;
};

/**
 * Where a division lies: `230502` → 黑龙江省, 双鸭山市, 尖山区. Municipalities and counties directly under a province
 * have no prefecture: `110105` → 北京市, 朝阳区. Nothing for a code that is not in the table.
 */
export function divisionPath(code: string): DivisionPath | undefined {
  const division = findDivision(code);
  const province = findDivision(`${code.slice(0, 2)}0000`);
  if (division === undefined || province === undefined) return undefined;
  const prefecture = findDivision(`${code.slice(0, 4)}00`);
  const path = {
    province: province.name,
    ...(prefecture?.level === 'prefecture' && { prefecture: prefecture.name }),
    ...(division.level === 'county' && { county: division.name }),
  };
  return { names: Object.values(path), ...path };
}

/**
 * The code of the prefecture-level city to which a division belongs: the scope in which enterprise names are
 * compared and reserved (one registration authority = all authorities inside one 设区的市). `230502` → `230500`;
 * in a municipality the whole of it, `110105` → `110000`; a county directly under its province (省直辖) stands
 * for itself, `419001` → `419001`. Nothing for an ordinary province, and for a code that is not in the table.
 */
export function prefectureOf(code: string): string | undefined {
  const division = findDivision(code);
  if (division === undefined) return undefined;
  if (undivided.test(code)) return `${code.slice(0, 2)}0000`;
  if (division.level === 'province') return undefined;
  const prefecture = `${code.slice(0, 4)}00`;
  return findDivision(prefecture) === undefined ? code : prefecture;
}

/** 神农架林区 and 六枝特区 end in 区 but stand beside counties; 自治区 and 地区 stand above. 碑林区 is a district. */
function isDistrict(name: string): boolean {
  return name.endsWith('区') && !/(自治|行政|地|^神农架林|^六枝特)区$/.test(name);
}
