import type { Application } from '../../../domain/application/application.ts';
import { faultsOf } from '../../../domain/application/completeness.ts';
import type { CityProfile } from '../../../domain/cities/city-profile.ts';
import { aCity } from '../../support/a-case.ts';

/** The day on which the applications of these tests are filed. */
export const today = '2026-11-22';

/** The faults of an application as `path rule`, in their order. */
export function faults(application: Application, day = today, profile: CityProfile = aCity()): string[] {
  return faultsOf(application, profile, day).map(({ path, rule }) => `${path} ${rule}`);
}

/** The paths at which one rule finds a fault, whatever other rules find. */
export function pathsOf(rule: string, application: Application, day = today): string[] {
  return faultsOf(application, aCity(), day).flatMap((fault) => (fault.rule === rule ? [fault.path] : []));
}
