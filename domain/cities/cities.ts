import type { Case, Steward } from '../case/case.ts';
import type { CaseId } from '../ids.ts';
import { services, type ServiceKind } from '../services/services.ts';
import { workItemKinds } from '../work-items/kinds.ts';
import type { WorkItemKind } from '../work-items/work-item.ts';
import { hallCalendar } from '../time/hall-calendar.ts';
import { roundTheClock } from '../time/service-calendar.ts';
import { CityProfile } from './city-profile.ts';
import baotou from './150204-qingshan.json' with { type: 'json' };
import binzhou from './371600-binzhou.json' with { type: 'json' };
import shuangyashan from './230500-shuangyashan.json' with { type: 'json' };
import yueyang from './430600-yueyang.json' with { type: 'json' };

/** The calendars that a profile names. */
const calendars: Readonly<Record<string, unknown>> = { hall: hallCalendar, 'round-the-clock': roundTheClock };

const profiles: ReadonlyMap<string, CityProfile> = new Map(
  [shuangyashan, yueyang, baotou, binzhou].map((data) => {
    const profile = CityProfile.parse({ ...data, calendar: calendars[data.calendar] });
    return [profile.city, profile];
  }),
);

/** Every city that is served. */
export function allCities(): CityProfile[] {
  return [...profiles.values()];
}

/** The profile of a city, by its own division code or that of a district with an authority of its own. */
export function findCity(code: string): CityProfile | undefined {
  return profiles.get(code) ?? allCities().find(({ divisions }) => divisions?.includes(code));
}

/** The profile of an accepted case's city, which was there when it was accepted. Throws if it has vanished. */
export function loadCity(city: string): CityProfile {
  const profile = profiles.get(city);
  if (!profile) throw new Error(`no profile for city ${city}`);
  return profile;
}

/** The city on whose roster somebody stands, if he stands on one. */
export function cityOf(staff: string): CityProfile | undefined {
  return allCities().find((profile) => profile.staff.some(({ id }) => id === staff));
}

/** The name of somebody on a roster; the id of one who stands on none any more. */
export function nameOfStaff(staff: string): string {
  return cityOf(staff)?.staff.find(({ id }) => id === staff)?.name ?? staff;
}

/** The organisation that provides a service in this case: the applicant's choice, or the city's office. */
export function partnerFor(profile: CityProfile, subject: Case, service: ServiceKind): string | undefined {
  return services[service].partner(profile, subject);
}

/** To whom a work item is addressed; an officer's lies on the desk of the whole department. */
export function addresseeFor(profile: CityProfile, subject: Case, kind: WorkItemKind): string | undefined {
  switch (workItemKinds[kind].handler) {
    case 'applicant':
      return subject.owner;
    case 'officer':
      return undefined;
    case 'partner':
      return partnerFor(profile, subject, kind as ServiceKind);
  }
}

/** The steward of a case: spread evenly over the city's stewards by the case's id. */
export function stewardFor(profile: CityProfile, id: CaseId): Steward {
  const sum = [...id].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 1_000_003, 7);
  const steward = profile.stewards[sum % profile.stewards.length];
  if (!steward) throw new Error(`city ${profile.city} has no steward`);
  return steward;
}
