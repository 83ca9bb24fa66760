import type { Application } from '../domain/application/application.ts';
import type { Finding } from '../domain/findings.ts';
import { findCity } from '../domain/cities/cities.ts';
import { faultsOfName } from '../domain/naming/faults-of-name.ts';
import { parseName } from '../domain/naming/parse-name.ts';
import { reservationKeys } from '../domain/naming/reservation-keys.ts';
import type { Ports } from '../domain/ports.ts';
import { accept, refuse, type Result } from '../domain/result.ts';

type Query = Pick<Application, 'city' | 'name' | 'entityType'> & { readonly division?: string | undefined };

/** The verdict on a name: free to take, or every reason against it. Nothing is stored. */
export type NameVerdict = {
  readonly name: string;
  readonly verdict: 'free' | 'not-allowed' | 'taken';
  readonly parts: {
    readonly division?: string;
    readonly brand?: string;
    readonly industry?: string;
    readonly form?: string;
  };
  readonly findings: readonly Finding[];
};

/** Judges a name by its structure and words and looks whether the same one is held in this city. */
export async function checkName(
  needs: Pick<Ports, 'cases' | 'clock'>,
  query: Query,
): Promise<Result<NameVerdict>> {
  const profile = findCity(query.city);
  if (!profile) return refuse('city-not-served', { city: query.city });

  const parsed = parseName(query.name);
  const parts = {
    ...(parsed.division && { division: parsed.division }),
    ...(parsed.brand && { brand: parsed.brand }),
    ...(parsed.industry && { industry: parsed.industry }),
    ...(parsed.form && { form: parsed.form }),
  };
  const findings = faultsOfName(query.name, query.entityType, query.division ?? profile.city);
  if (findings.length > 0)
    return accept({ name: parsed.normalised, verdict: 'not-allowed', parts, findings });

  const taken = await conflictingName(needs, query.name, profile.city, needs.clock.now());
  return accept({
    name: parsed.normalised,
    verdict: taken ? 'taken' : 'free',
    parts,
    findings: taken ? [taken] : [],
  });
}

/** The finding that a same name is held by somebody, if it is; a constant number of key reads. */
export async function conflictingName(
  needs: Pick<Ports, 'cases'>,
  name: string,
  city: string,
  at: string,
  except?: string,
): Promise<Finding | undefined> {
  const { checks } = reservationKeys(name, city);
  const holders = await needs.cases.holdersOf(checks, at);
  if (![...holders.values()].some((holder) => holder !== except)) return undefined;
  return {
    path: '/name',
    rule: 'N-SAME',
    message: { zh: '同一城市已有相同名称', en: 'the same name is held in this city already' },
    base: '企业名称登记管理规定 art.17',
    remedy: { zh: '请更换字号', en: 'choose another brand' },
  };
}
