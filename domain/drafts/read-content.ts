import * as z from 'zod';
import { Application, openedTypes } from '../application/application.ts';
import { faultsOf } from '../application/completeness.ts';
import { commonParts } from '../application/parts.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { type Finding, pointerTo, type Text } from '../findings.ts';
import { faultsOfName } from '../naming/faults-of-name.ts';
import { NameRelations } from '../naming/name-relation.ts';
import { checkMobile } from '../persons/mobile.ts';
import { checkPersonDocument, PersonDocument } from '../persons/person-document.ts';
import type { DraftContent } from './draft.ts';

/** A form as it was read: whole, or the parts that are there; and every fault that can be told already. */
export type ReadContent = { readonly application?: Application; readonly findings: readonly Finding[] };

const base = '市场主体登记管理条例 art.16, 17, 19';

/**
 * Reads what has been filled in so far. A form with gaps is told all of them by field, and besides what is wrong with
 * its name, documents and mobiles as far as they are there; a whole one is told every fault (一次性告知).
 * `cityOf` finds the profile of a served city; `today` is the day in China.
 */
export function readContent(
  content: DraftContent,
  cityOf: (city: string) => CityProfile | undefined,
  today: string,
): ReadContent {
  const parsed = Application.safeParse(content);
  if (!parsed.success) {
    const gaps = issuesOf(content, parsed.error).flatMap((issue) => gapsOf(issue, content));
    const known = new Set(gaps.map(({ path }) => path));
    return { findings: [...gaps, ...faultsOfParts(content, today).filter(({ path }) => !known.has(path))] };
  }
  const application = parsed.data;
  const profile = cityOf(application.city);
  if (!profile) return { application, findings: [cityNotServed] };
  return { application, findings: faultsOf(application, profile, today) };
}

/** As long as nobody has said what is to be founded, the form asks for what all kinds of enterprises have. */
const anyKind = z.looseObject({ entityType: z.enum(openedTypes), ...commonParts });

function issuesOf(content: DraftContent, { issues }: z.ZodError): readonly z.core.$ZodIssue[] {
  return openedTypes.some((type) => type === content['entityType'])
    ? issues
    : (anyKind.safeParse(content).error?.issues ?? issues);
}

/** What is wrong with the shape of the form: a field that is missing, in another form, or unknown. */
function gapsOf(issue: z.core.$ZodIssue, content: DraftContent): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => gap('S03', [...issue.path, key.slice(0, 80)], unknownField));
  const value = issue.path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    content,
  );
  const isMissing = value === undefined || value === null || value === '';
  return [isMissing ? gap('S01', issue.path, missing) : gap('S02', issue.path, otherForm(issue.message))];
}

type Words = { readonly message: Text; readonly remedy: Text };

const missing: Words = {
  message: { zh: '此项尚未填写。', en: 'This has not been filled in yet.' },
  remedy: { zh: '请填写此项。', en: 'Fill it in.' },
};
const unknownField: Words = {
  message: { zh: '申请表中没有此项。', en: 'The form has no such field.' },
  remedy: { zh: '请删除此项。', en: 'Leave it out.' },
};
const otherForm = (why: string): Words => ({
  message: { zh: '此项的格式不正确。', en: `This has another form: ${why}.` },
  remedy: { zh: '请按说明重新填写。', en: 'Enter it in the form that is described.' },
});

function gap(rule: string, path: readonly PropertyKey[], words: Words): Finding {
  return { path: pointerTo(path), rule, base, ...words };
}

/** What can be judged of a form that is not whole: its name, and each person's document and mobile. */
function faultsOfParts(content: DraftContent, today: string): Finding[] {
  const name = commonParts.name.safeParse(content['name']);
  const type = anyKind.shape.entityType.safeParse(content['entityType']);
  const division = commonParts.address.shape.division.safeParse(
    (content['address'] as { division?: unknown } | undefined)?.division,
  );
  const relations = NameRelations.safeParse(content['nameRelations']);
  const people = Array.isArray(content['people']) ? (content['people'] as unknown[]) : [];
  return [
    ...(name.success && name.data !== '' && type.success && division.success
      ? faultsOfName(name.data, type.data, division.data, relations.data)
      : []),
    ...people.flatMap((person, at) => faultsOfPerson(person, today, `/people/${at}`)),
  ];
}

function faultsOfPerson(person: unknown, today: string, path: string): Finding[] {
  if (typeof person !== 'object' || person === null) return [];
  const { document, mobile } = person as { document?: unknown; mobile?: unknown };
  const parsed = PersonDocument.safeParse(document);
  return [
    ...(parsed.success ? checkPersonDocument(parsed.data, today, `${path}/document`) : []),
    ...(typeof mobile === 'string' && mobile !== '' ? checkMobile(mobile, `${path}/mobile`) : []),
  ];
}

const cityNotServed: Finding = {
  path: '/city',
  rule: 'P00',
  message: { zh: '该城市尚未开通本服务。', en: 'This city is not served.' },
  base: '市场主体登记管理条例实施细则 art.10',
  remedy: { zh: '请向住所所在地的登记机关申请。', en: 'Apply to the authority of the place.' },
};
