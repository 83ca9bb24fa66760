import { Application, type OpenedType } from '../application/application.ts';
import { faultsOf, warningsOf } from '../application/completeness.ts';
import { commonParts } from '../application/parts.ts';
import { loadCity } from '../cities/cities.ts';
import type { Finding } from '../findings.ts';
import { wrongForms } from './wrong-forms.ts';

/** A mistake that people make: where in the form, what the check says about it, and how it is mended. */
export type Mistake = Finding;

type Judged = { readonly type: OpenedType; readonly finding: Finding };

/**
 * The mistakes that are often made in such a form (常见错误), as the check itself words them: nothing here is written down
 * twice, wrong samples are judged by the rules of today. `today` is the day in China.
 */
export function mistakesIn(type: OpenedType, today: string): Mistake[] {
  const own = judged(today).filter((one) => one.type === type || isOfEveryKind(one.finding));
  const byPlace = new Map(own.map(({ finding }) => [`${finding.rule} ${fieldOf(finding)}`, finding]));
  // What was found in a form of this very kind says it in its words.
  for (const { type: of, finding } of own)
    if (of === type) byPlace.set(`${finding.rule} ${fieldOf(finding)}`, finding);
  return [...byPlace.values()];
}

function judged(today: string): Judged[] {
  return wrongForms.flatMap((content) => {
    const form = Application.parse(content);
    const profile = loadCity(form.city);
    const faults = faultsOf(form, profile, today);
    return (faults.length > 0 ? faults : warningsOf(form, profile, today)).map((finding) => ({
      type: form.entityType,
      finding,
    }));
  });
}

/** Every form has this field, and the rule looks at it in all of them; how a name has to end differs (N05). */
function isOfEveryKind({ path, rule }: Finding): boolean {
  return rule !== 'N05' && (path.split('/')[1] ?? '') in commonParts;
}

/** The field without the places in lists: two people may make the same mistake. */
function fieldOf({ path }: Finding): string {
  return path
    .split('/')
    .filter((key) => !/^\d+$/.test(key))
    .join('/');
}
