import { findDivision, type Division } from '../divisions/divisions.ts';
import { divisionsNamed } from '../divisions/divisions-named.ts';

/** One division name read at the start of a text; several candidates where names repeat. */
type Link = { readonly text: string; readonly candidates: readonly Division[] };

/** The divisions at the start of a text, from the highest down: 黑龙江省 双鸭山市 尖山区. */
export type DivisionChain = readonly Link[];

/** The longest division name, 14 characters (双江拉祜族佤族布朗族傣族自治县 has 15). */
const longest = 15;

/**
 * Reads divisions off the start of a text, each time the longest name, each below the one before: of the two
 * 青山区, 包头市青山区 can only be that of 包头.
 */
export function readDivisions(text: string): DivisionChain {
  const chain: Link[] = [];
  for (let rest = text; ;) {
    const link = longestLink(rest, chain.at(-1)?.candidates);
    if (link === undefined) return chain;
    chain.push(link);
    rest = rest.slice(link.text.length);
  }
}

/** The text of a chain as it stands in the name. */
export function chainText(chain: DivisionChain): string {
  return chain.map(({ text }) => text).join('');
}

/** The lowest divisions that the chain may mean; those around `address` first when an address is given. */
export function chainCandidates(chain: DivisionChain, address?: string): readonly Division[] {
  const candidates = chain.at(-1)?.candidates ?? [];
  if (address === undefined) return candidates;
  return candidates.toSorted((a, b) => Number(contains(b.code, address)) - Number(contains(a.code, address)));
}

/** Whether a chain ends in a district (市辖区) without the name of its city before it. */
export function isDistrictAlone(chain: DivisionChain): boolean {
  const district = chain.at(-1)?.candidates.every((division) => division.district) ?? false;
  return district && !chain.slice(0, -1).some(({ candidates }) => candidates.some(isCity));
}

/** Whether a division name was written without 省, 市 or 县: then it may as well be a brand (友谊, 永安). */
export function isShortName({ text, candidates }: Link): boolean {
  return candidates.every(({ name }) => name !== text);
}

/** Whether the division `outer` is `inner` or contains it, by their codes. */
export function contains(outer: string, inner: string): boolean {
  return inner.startsWith(outer.replace(/(00){1,2}$/, ''));
}

function longestLink(text: string, above: readonly Division[] | undefined): Link | undefined {
  for (let length = Math.min(longest, text.length); length >= 2; length -= 1) {
    const name = text.slice(0, length);
    const candidates = divisionsNamed(name).filter(
      ({ code }) =>
        above === undefined || above.some((outer) => outer.code !== code && contains(outer.code, code)),
    );
    if (candidates.length > 0) return { text: name, candidates };
  }
  return undefined;
}

function isCity({ code, level, name }: Division): boolean {
  if (level === 'prefecture') return true;
  return level === 'province' && (findDivision(code)?.name ?? name).endsWith('市');
}
