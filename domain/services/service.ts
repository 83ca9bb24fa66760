import type * as z from 'zod';
import { personOf } from '../application/application.ts';
import type { Case } from '../case/case.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import type { Finding, Text } from '../findings.ts';
import type { Department } from '../work-items/work-item.ts';

/** A reason for a refusal: its permanent code, what it says, and the law or rule behind it. */
export type Reason = { readonly code: string; readonly text: Text; readonly base: string };

/** A number that only one case may ever answer with, and the field in which it stands. */
export type UniqueNumber = { readonly key: string; readonly path: string };

/**
 * One service after the licence, in one place: who provides it, what it is asked, what its answer must contain, and for
 * which reasons it may say no. The moves, the clock and the interface are the same for all.
 */
export type Service<Answer extends Record<string, unknown> = Record<string, unknown>> = {
  readonly department: Department;
  /** The line of the city profile that promises how long it takes. */
  readonly promise: 'seals' | 'bank' | 'tax' | 'extras';
  /** The organisation that gets the order: the applicant's choice, or the city's office. */
  readonly partner: (profile: CityProfile, subject: Case) => string | undefined;
  /** What the partner sees of the case: what he needs and no more (个人信息保护法 art.6). */
  readonly ask: (subject: Case, profile: CityProfile) => Record<string, unknown>;
  readonly answer: z.ZodType<Answer>;
  /** What the shape cannot say, e.g. that the name on the seal is the registered one. */
  readonly check?: (answer: Answer, subject: Case, profile: CityProfile) => Finding[];
  /** The numbers in the answer that nobody else may have. */
  readonly numbers?: (answer: Answer) => UniqueNumber[];
  /** Reasons for a refusal; none means that it may not be refused at all. */
  readonly reasons: readonly Reason[];
};

/** The company as its partners may know it. */
export function registeredCompany({ company }: Case): Record<string, unknown> | undefined {
  return (
    company && {
      name: company.name,
      creditCode: company.creditCode,
      licenceNumber: company.licenceNumber,
      foundedOn: company.foundedOn,
    }
  );
}

/** A person by name alone, or with the document and the number by which he is identified and called. */
export function personFor({ application }: Case, key: string, withContact: boolean) {
  const found = personOf(application, key);
  if (!found) return undefined;
  const { name, document, mobile } = found;
  return withContact ? { name, document, mobile } : { name };
}

/** Times that have to stand in this order; the first one that does not is told by its path. */
export function inOrder(
  times: readonly (readonly [path: string, at: string | undefined])[],
  rule: string,
  base: string,
): Finding[] {
  const given = times.filter((time): time is readonly [string, string] => time[1] !== undefined);
  const wrong = given.find(([, at], place) => {
    const before = given[place - 1];
    return before !== undefined && Date.parse(at) < Date.parse(before[1]);
  });
  if (!wrong) return [];
  return [
    {
      path: wrong[0],
      rule,
      message: { zh: '时间早于前一步骤', en: 'this is earlier than the step before it' },
      base,
      remedy: { zh: '请核对各步骤的时间', en: 'check the times of the steps' },
    },
  ];
}
