import type { Case, Steward } from '../case/case.ts';
import type { CaseId } from '../ids.ts';
import { workItemKinds, type ServiceKind } from '../work-items/kinds.ts';
import type { WorkItemKind } from '../work-items/work-item.ts';
import { CityProfile } from './city-profile.ts';
import shuangyashan from './230500-shuangyashan.json' with { type: 'json' };

const profiles: ReadonlyMap<string, CityProfile> = new Map(
  [shuangyashan].map((data) => {
    const profile = CityProfile.parse(data);
    return [profile.city, profile];
  }),
);

/** Every city that is served. */
export function allCities(): CityProfile[] {
  return [...profiles.values()];
}

/** The profile of a city by its division code, if it is served. */
export function findCity(city: string): CityProfile | undefined {
  return profiles.get(city);
}

/** The profile of an accepted case's city, which was there when it was accepted. Throws if it has vanished. */
export function loadCity(city: string): CityProfile {
  const profile = profiles.get(city);
  if (!profile) throw new Error(`no profile for city ${city}`);
  return profile;
}

/** The organisation that provides a service in this case: the applicant's choice, or the city's office. */
export function partnerFor(profile: CityProfile, subject: Case, service: ServiceKind): string | undefined {
  switch (service) {
    case 'seals':
      return subject.application.seals.maker;
    case 'bank':
      return subject.bank.choice === 'open' ? subject.bank.bank : undefined;
    case 'tax':
      return profile.tax.id;
    case 'social-insurance':
    case 'housing-fund':
      return profile.extras.find((extra) => extra.service === service)?.partner.id;
  }
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
