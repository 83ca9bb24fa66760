import { personOf, type Application } from '../application/application.ts';
import { entityKinds } from '../application/entity-kinds.ts';
import type { Member } from '../application/parts.ts';
import { divisionPath } from '../divisions/divisions.ts';
import type { PersonDocument } from '../persons/person-document.ts';

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '兆'];

/** An amount in the capital numerals of cheques and licences: 100000000 fen is 壹佰万元整. */
export function amountInCapitals(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const [jiao, cents] = [Math.floor((fen % 100) / 10), fen % 10];
  const whole = yuan === 0 ? '' : `${integerInCapitals(yuan)}元`;
  if (jiao === 0 && cents === 0) return `${whole || '零元'}整`;
  const tenth = jiao > 0 ? `${digits[jiao]}角` : whole && '零';
  return `${whole}${tenth}${cents > 0 ? `${digits[cents]}分` : '整'}`;
}

function integerInCapitals(number: number): string {
  let text = '';
  let gap = false;
  const width = String(number).length;
  for (const [index, letter] of [...String(number)].entries()) {
    const place = width - 1 - index;
    const digit = Number(letter);
    if (digit === 0) gap = true;
    else {
      text += `${gap && text !== '' ? '零' : ''}${digits[digit]}${places[place % 4]}`;
      gap = false;
    }
    const group = Math.floor(number / 10 ** place) % 10_000;
    if (place % 4 === 0 && group > 0) text += groups[place / 4];
  }
  return text;
}

/** An amount in ten thousand yuan, as forms have it: 33333333 fen is 33.333333万元. */
export function inTenThousands(fen: number): string {
  const units = Math.floor(fen / 1_000_000);
  const rest = String(fen % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${units}${rest === '' ? '' : `.${rest}`}万元`;
}

/** A share of the whole in per cent, cut to two places. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0) return '—';
  const hundredths = Number((BigInt(part) * 10_000n) / BigInt(whole));
  return `${hundredths / 100}%`;
}

/** `2026-11-23` as 2026年11月23日. */
export function dateInChinese(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
}

/** An instant as the clock in China showed it: 2026年11月23日 09:05. */
export function timeInChinese(instant: string): string {
  const shown = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${dateInChinese(shown.slice(0, 10))} ${shown.slice(11, 16)}`;
}

/** A personal number of which only the ends can be read. */
export function masked(number: string): string {
  const shown = number.length > 10 ? 4 : number.length > 6 ? 2 : 1;
  return `${number.slice(0, shown)}${'*'.repeat(Math.max(4, number.length - 2 * shown))}${number.slice(-shown)}`;
}

/** The person's name, or the key where a draft names nobody. */
export function nameOf(application: Application, key: string): string {
  return personOf(application, key)?.name ?? key;
}

/** Several people by name. */
export function namesOf(application: Application, keys: readonly string[]): string {
  return keys.map((key) => nameOf(application, key)).join('、');
}

/** The kinds of documents as forms call them. */
export const documentNames: Readonly<Record<PersonDocument['type'], string>> = {
  'resident-id': '居民身份证',
  'hk-macau-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  passport: '护照',
  'permanent-resident': '外国人永久居留身份证',
};

/** The ways of contributing as the law calls them (公司法 art.48, 合伙企业法 art.16). */
export const wayNames: Readonly<Record<Member['way'] | 'labour', string>> = {
  cash: '货币',
  goods: '实物',
  'intellectual-property': '知识产权',
  'land-use-right': '土地使用权',
  equity: '股权',
  claim: '债权',
  labour: '劳务',
};

/** A member as the register names him: the person, or the enterprise for which a person signs. */
export function memberName(
  application: Application,
  { person, enterprise }: Pick<Member, 'person' | 'enterprise'>,
): string {
  return enterprise?.name ?? nameOf(application, person);
}

/** Everybody who founds it, as a letter addresses them: 全体股东, 全体合伙人, 经营者. */
export function founders({ entityType }: Application): string {
  const { members, head } = entityKinds[entityType];
  return members ? `全体${members.word.zh}` : head.zh;
}

/** The place as forms write it: province, city, county and street. */
export function placeOf({ address: { division, street } }: Application): string {
  return `${divisionPath(division)?.names.join('') ?? ''}${street}`;
}

/** 1 to 99 as 一, 十, 十一, 二十一. */
export function numeral(number: number): string {
  const words = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? words[tens] : ''}${tens > 0 ? '十' : ''}${words[ones]}`;
}
