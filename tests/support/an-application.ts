import type { Application } from '../../domain/application/application.ts';
import { LimitedCompany, type Organs } from '../../domain/application/companies.ts';
import threeFounders from '../../samples/three-founders.json' with { type: 'json' };

/** The three-person company of `samples/three-founders.json`: complete, and granted by rules. */
export function anApplication(overrides: Partial<LimitedCompany> = {}): LimitedCompany {
  return { ...LimitedCompany.parse(threeFounders), ...overrides };
}

/** That company with other wishes for its taxes. */
export function anApplicationWithTax(overrides: Partial<Application['tax']>): LimitedCompany {
  return anApplication({ tax: { ...anApplication().tax, ...overrides } });
}

/** That company with some of its organs changed; an organ that is `undefined` is left out. */
export function anApplicationWithOrgans(overrides: {
  [Organ in keyof Organs]?: Organs[Organ] | undefined;
}): LimitedCompany {
  const application = anApplication();
  const organs = Object.entries({ ...application.organs, ...overrides }).filter(
    ([, organ]) => organ !== undefined,
  );
  return LimitedCompany.parse({ ...application, organs: Object.fromEntries(organs) });
}

/** The three founders and some more people, each with a document and a mobile of his own. */
export function somePeople(count: number): Application['people'] {
  const { people } = anApplication();
  const more = Array.from({ length: Math.max(0, count - people.length) }, (_, at) => ({
    key: `person-${at + 1}`,
    name: `股东${at + 1}`,
    document: { type: 'taiwan-permit' as const, number: String(10_000_000 + at) },
    mobile: `139${String(10_000_000 + at)}`,
  }));
  return [...people.slice(0, count), ...more];
}
