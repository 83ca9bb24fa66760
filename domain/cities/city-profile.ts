import * as z from 'zod';
import { Text } from '../findings.ts';
import { ServiceCalendar } from '../time/service-calendar.ts';

/** A bank, seal maker or office that takes orders; `id` is the organisation in its tokens. */
export const Partner = z.strictObject({ id: z.string(), name: Text, address: Text.optional() });
/** See the schema. */
export type Partner = z.infer<typeof Partner>;

const minutes = z.int().positive();

/** Everything in which cities differ: promises, calendar, services and who provides them. Data, not code. */
export const CityProfile = z.strictObject({
  city: z.string().regex(/^\d{6}$/),
  name: Text,
  version: z.string(),
  authority: z.strictObject({
    name: Text,
    division: z.string().regex(/^\d{6}$/),
    /** Stays true until a real authority is configured; then documents no longer say 模拟. */
    simulated: z.boolean().default(true),
  }),
  calendar: ServiceCalendar,
  /** Promised service minutes: the whole case, and each wait within it. */
  promises: z.strictObject({
    case: minutes,
    applicant: minutes,
    registration: minutes,
    seals: minutes,
    bank: minutes,
    tax: minutes,
    extras: minutes,
  }),
  sealMakers: z.array(Partner).min(1),
  banks: z.array(Partner).min(1),
  tax: Partner,
  extras: z.array(
    z.strictObject({ service: z.enum(['social-insurance', 'housing-fund']), partner: Partner }),
  ),
  stewards: z.array(z.strictObject({ id: z.string(), name: z.string(), phone: z.string() })).min(1),
  supervisor: z.strictObject({ id: z.string(), name: z.string() }),
});
/** See the schema. */
export type CityProfile = z.infer<typeof CityProfile>;
