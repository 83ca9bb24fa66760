import type { RegistrationAnswer } from '../../../domain/services/registrations.ts';
import { organisationOf } from '../organisations.ts';
import { divisionOf, numbered, type Making, type Service } from './service.ts';

/** Social insurance and housing fund: the unit is registered under a number. */
export const extra: Service = {
  workSeconds: 2,
  makeAnswer({ organisation, facts, takeNumbers }: Making): RegistrationAnswer {
    const { number } = organisationOf(organisation);
    return { registrationNumber: `${divisionOf(facts)}${numbered(number, takeNumbers('units', 1), 7)}` };
  },
  correction: {
    path: '/staff',
    rule: 'P04',
    message: { zh: '请核对职工人数', en: 'please check the number of staff' },
    base: '社会保险法 art.57',
    remedy: { zh: '回复实际用工人数', en: 'answer with the number of people employed' },
  },
};
