import type { CityProfile } from '../cities/city-profile.ts';
import { wantedServices } from './progress.ts';
import type { CaseFile } from './case-file.ts';

/** What the city charges for the steps of this case, in fen: nothing, as long as its list of charges is empty. */
export function feesOf(file: CaseFile, profile: CityProfile): number {
  const steps: readonly string[] = ['registration', ...wantedServices(file, profile)];
  return profile.charges.filter(({ step }) => steps.includes(step)).reduce((sum, { fen }) => sum + fen, 0);
}
