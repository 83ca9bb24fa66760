import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { chinaDateOf } from '../time/instant.ts';
import type { Block } from './document.ts';
import { dateInChinese } from './words.ts';

/** The line under the title by which a paper finds its case. */
export function caseReference({ id }: Case): string {
  return `办件编号 ${id}`;
}

/** Who issues a notice, and on which day. */
export function closeOf(profile: CityProfile, at: string): Block {
  return { kind: 'close', lines: [profile.authority.name.zh, dateInChinese(chinaDateOf(at))] };
}
