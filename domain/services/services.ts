import { bank } from './bank.ts';
import { foodPermit } from './food-permit.ts';
import { housingFund, socialInsurance } from './registrations.ts';
import { seals } from './seals.ts';
import type { Service } from './service.ts';
import { tax } from './tax.ts';

/** The services that follow the licence, each with an order to a partner. */
export const serviceKinds = [
  'seals',
  'bank',
  'tax',
  'social-insurance',
  'housing-fund',
  'food-permit',
] as const;
/** See {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds)[number];

/** Every service by its kind. A new one is a module and a line here; a city offers it by a line of its profile. */
export const services: Readonly<Record<ServiceKind, Service>> = {
  seals: general(seals),
  bank: general(bank),
  tax: general(tax),
  'social-insurance': general(socialInsurance),
  'housing-fund': general(housingFund),
  'food-permit': general(foodPermit),
};

/** The service of a kind of work, if it is one. */
export function serviceOf(kind: string): Service | undefined {
  return services[kind as ServiceKind];
}

/** A service whose answers are checked by its own schema before anything else looks at them. */
function general<Answer extends Record<string, unknown>>(service: Service<Answer>): Service {
  return service as unknown as Service;
}
