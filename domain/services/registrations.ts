import * as z from 'zod';
import { registeredCompany, type Service } from './service.ts';

/** What social insurance and housing fund answer: the number under which the unit is registered. */
export const RegistrationAnswer = z.strictObject({ registrationNumber: z.string().min(1).max(40) });
/** See the schema. */
export type RegistrationAnswer = z.infer<typeof RegistrationAnswer>;

/** The unit is registered with the office that collects for its staff. */
function registration(service: 'social-insurance' | 'housing-fund'): Service<RegistrationAnswer> {
  return {
    department: service,
    promise: 'extras',
    partner: ({ extras }) => extras.find((extra) => extra.service === service)?.partner.id,
    ask: (subject) => ({ company: registeredCompany(subject), staff: subject.application.staff ?? 0 }),
    answer: RegistrationAnswer,
    reasons: [],
  };
}

/** Registration of the unit, within 30 days of its founding (社会保险法 art.57). */
export const socialInsurance = registration('social-insurance');
/** Registration of the unit, within 30 days of its founding (住房公积金管理条例 art.14). */
export const housingFund = registration('housing-fund');
