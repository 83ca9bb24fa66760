import type { Text } from '../findings.ts';
import table from './traditional.json' with { type: 'json' };

/** A change that was made to a name as typed; the applicant is told, because the name is registered as changed. */
export type NameChange = {
  readonly kind: 'brackets' | 'width' | 'blanks' | 'traditional';
  readonly message: Text;
};

/** No name is near this long; what is cut off cannot make a long text valid. */
const longest = 200;

let simplified: ReadonlyMap<string, string> | undefined;

const steps: readonly (readonly [
  kind: NameChange['kind'],
  change: (text: string) => string,
  message: Text,
])[] = [
  [
    'brackets',
    (text) => text.replace(/[([{【〔［｛]/g, '（').replace(/[)\]}】〕］｝]/g, '）'),
    { zh: '括号已统一为全角圆括号。', en: 'Brackets were written as （）.' },
  ],
  [
    'width',
    (text) => text.normalize('NFKC').replaceAll('(', '（').replaceAll(')', '）'),
    {
      zh: '全角、半角和兼容字符已统一。',
      en: 'Full-width, half-width and compatibility characters were unified.',
    },
  ],
  [
    'blanks',
    (text) => text.replace(/[\s\p{Cc}\p{Cf}]/gu, ''),
    { zh: '空格和不可见字符已删除。', en: 'Blanks and invisible characters were removed.' },
  ],
  [
    'traditional',
    (text) => text.replace(/\p{Unified_Ideograph}/gu, (character) => simplify(character)),
    { zh: '繁体字已转换为规范汉字。', en: 'Traditional characters were written in their standard form.' },
  ],
];

/**
 * The one spelling in which names are parsed, compared and registered (规范汉字, 企业名称登记管理规定 art.5), and
 * what was changed on the way. Normalising twice changes nothing more. Never throws; long texts are cut to 200 characters.
 */
export function normaliseName(text: string): {
  readonly normalised: string;
  readonly changes: readonly NameChange[];
} {
  let normalised = [...text.slice(0, 2 * longest).toWellFormed()].slice(0, longest).join('');
  const changes: NameChange[] = [];
  for (const [kind, change, message] of steps) {
    const changed = change(normalised);
    if (changed !== normalised) changes.push({ kind, message });
    normalised = changed;
  }
  return { normalised, changes };
}

function simplify(character: string): string {
  simplified ??= new Map([...table.from].map((from, at) => [from, table.to.charAt(at)]));
  return simplified.get(character) ?? character;
}
