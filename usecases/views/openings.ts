import type { Opened, Purpose } from '../../domain/audit/opened.ts';
import type { Role } from '../../domain/callers.ts';
import { organisationName } from '../../domain/cities/organisations.ts';
import type { CityProfile } from '../../domain/cities/city-profile.ts';
import type { CaseEvent } from '../../domain/events.ts';
import type { Text } from '../../domain/findings.ts';

/** That somebody opened the file: who, in which role, what of it and for what. */
export type Opening = {
  readonly at: string;
  readonly who: Text;
  readonly role: Role;
  readonly purpose: Purpose;
} & Pick<Opened, 'what' | 'part'>;

/** Who has opened the file of a case, the latest first. */
export function openingsOf(events: readonly CaseEvent[], profile: CityProfile): Opening[] {
  return events
    .flatMap((event): Opening[] => {
      if (event.type !== 'FileOpened') return [];
      const { role, purpose, what, part } = event.data;
      const who = nameOf(event.actor.id, profile);
      return [{ at: event.at, who, role, purpose, what, ...(part !== undefined && { part }) }];
    })
    .toReversed();
}

/** The name on the roster, or of the organisation; the id of somebody who stands on neither any more. */
function nameOf(id: string, profile: CityProfile): Text {
  const person = profile.staff.find((one) => one.id === id);
  if (person) return { zh: person.name, en: person.name };
  return organisationName(profile, id) ?? { zh: id, en: id };
}
