import * as z from 'zod';
import { organisationOf } from './organisations.ts';
import type { ServiceKind } from './settings.ts';

/** What an organisation may do with an order beside plain work. */
export type Trigger = 'slow' | 'refuse' | 'correct' | 'silent' | 'duplicate';

/**
 * The characters of a company's name that make partners behave in a special way. Each may stand in a legal
 * name, and none is part of the name of the demo city (双 would be: 双鸭山).
 */
export const nameTriggers = [
  { sign: '慢', trigger: 'slow', means: 'answers after a long time' },
  {
    sign: '拒',
    trigger: 'refuse',
    means: 'the first bank of each city refuses with R4; the other banks open the account',
  },
  { sign: '补', trigger: 'correct', means: 'asks for one correction, completes after the answer' },
  { sign: '默', trigger: 'silent', means: 'takes the order and never answers' },
  {
    sign: '叠',
    trigger: 'duplicate',
    means: 'answers twice at once with different keys, and once more later',
  },
] as const satisfies readonly { sign: string; trigger: Trigger; means: string }[];

/** What `POST /behaviour` sets for every order, whatever the name says; `by-name` goes back to the names. */
export const Behaviour = z.enum([
  'by-name',
  'normal',
  'slow',
  'refuse',
  'correct',
  'silent',
  'duplicate',
  /** Turns every message and question away with 503. */
  'down',
]);
/** See the schema. */
export type Behaviour = z.infer<typeof Behaviour>;

/** The triggers in force for an order of this company. */
export function triggersFor(
  name: string,
  behaviour: Behaviour,
  partner: { readonly organisation: string; readonly kind: ServiceKind },
): ReadonlySet<Trigger> {
  const found = new Set<Trigger>();
  if (behaviour === 'by-name') {
    for (const { sign, trigger } of nameTriggers) if (name.includes(sign)) found.add(trigger);
    if (!organisationOf(partner.organisation).refusesByName) found.delete('refuse');
  } else if (behaviour !== 'normal' && behaviour !== 'down') {
    found.add(behaviour);
  }
  // Only a bank may say no; the work items of the others know no reasons for it.
  if (partner.kind !== 'bank') found.delete('refuse');
  return found;
}
