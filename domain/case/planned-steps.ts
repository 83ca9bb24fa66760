import type { CityProfile } from '../cities/city-profile.ts';
import type { Text } from '../findings.ts';
import { isExtra } from '../services/extra-kinds.ts';
import { serviceKinds, type ServiceKind } from '../services/services.ts';

/** The steps of a case as an applicant counts them. */
export type StepName = 'acceptance' | 'name' | 'registration' | ServiceKind | 'finish';

/** All of them, in the order of the journey; the extras after the end, which waits for none. */
export const stepNames = [
  'acceptance',
  'name',
  'registration',
  ...serviceKinds.filter((kind) => !isExtra(kind)),
  'finish',
  ...serviceKinds.filter(isExtra),
] as const satisfies readonly StepName[];

const services = serviceKinds.filter((kind) => !isExtra(kind));

/** The steps that have to be done before this one begins; steps that wait for the same ones go on at the same time. */
export function stepsBefore(step: StepName): readonly StepName[] {
  switch (step) {
    case 'acceptance':
      return [];
    case 'name':
      return ['acceptance'];
    case 'registration':
      return ['name'];
    case 'finish':
      return services;
    default:
      return ['registration'];
  }
}

/** What the applicant has chosen himself, as far as he has. */
export type Chosen = { readonly maker?: string | undefined; readonly bank?: string | undefined };

/** Who does a step: an office of the city, the partner that was chosen, or all from whom one can choose. */
export function performerOf(profile: CityProfile, step: StepName, { maker, bank }: Chosen = {}): Text {
  switch (step) {
    case 'acceptance':
    case 'finish':
      return { zh: '系统自动', en: 'automatic' };
    case 'name':
    case 'registration':
      return profile.authority.name;
    case 'seals':
      return partner(profile.sealMakers, maker);
    case 'bank':
      return partner(profile.banks, bank);
    case 'tax':
      return profile.tax.name;
    default:
      return partner(
        profile.extras.filter(({ service }) => service === step).map((extra) => extra.partner),
        undefined,
      );
  }
}

function partner(offered: CityProfile['banks'], chosen: string | undefined): Text {
  const names = offered.filter(({ id }) => chosen === undefined || id === chosen).map(({ name }) => name);
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: names.map(({ en }) => en).join(', '),
  };
}
