import type { Caller } from '../../domain/callers.ts';
import { findCity } from '../../domain/cities/cities.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { EntityType } from '../../domain/registration/credit-code-entity.ts';
import type { KeptName } from '../../domain/naming/kept-name.ts';
import type { NameQuestion } from '../../domain/naming/name-judgement.ts';
import type { NameRelation } from '../../domain/naming/name-relation.ts';
import { parseName } from '../../domain/naming/parse-name.ts';
import { claimsFor, reservationOf } from '../../domain/naming/reservation.ts';
import { missingPromise } from '../../domain/naming/similar-name-promise.ts';
import { findScopeItem } from '../../domain/scope/catalogue.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';
import { tellIndex } from './come-back-to-kept-name.ts';
import { judgeName, type JudgedName } from './judge-name.ts';
import { keptNameView, type KeptNameView } from '../views/kept-name-view.ts';

type Needs = Pick<Ports, 'cases' | 'names' | 'keptNames' | 'clock' | 'ids'>;

/** What somebody asks for who wants a name kept; `scope` decides whether an approval has to come first. */
export type NameToKeep = {
  readonly city: string;
  readonly name: string;
  readonly entityType: EntityType;
  readonly division?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  readonly relations?: NameRelation[] | undefined;
  readonly promises?: { readonly similarNameRisk?: boolean | undefined } | undefined;
};

/** Names that one person may keep at a time: names are not for hoarding. */
const mostKept = 5;

/** How often a new record is written while the store is busy. */
const attempts = 5;

/**
 * Reserves a name for the caller before there is an application: two months, or a year where the scope needs an approval
 * first (企业名称登记管理规定 art.18). It takes the very claims that a case would take, so of all who want a name in the
 * same second exactly one has it. Asked again for a name that he keeps already, it answers with that.
 */
export async function keepName(
  needs: Needs,
  caller: Caller,
  wanted: NameToKeep,
): Promise<Result<KeptNameView>> {
  const profile = findCity(wanted.city);
  if (!profile) return refuse('city-not-served', { city: wanted.city });
  const at = needs.clock.now();
  const day = chinaDateOf(at);
  const judged = await judgeName(needs, questionOf(wanted, profile.city), day, {
    keeping: { owner: caller.id, keptNames: needs.keptNames },
  });
  if (judged.kept) return accept(keptNameView(judged.kept, day));

  const objection = objectionTo(judged, wanted);
  if (objection) return objection;
  const { entries } = await needs.keptNames.list(`owner:${caller.id}`, { limit: 100, newestFirst: true });
  const standing = entries.filter((one) => keptNameView(one, day).state === 'kept');
  if (standing.length >= mostKept) return refuse('too-many-kept-names', { most: mostKept });

  const { claims, until } = reservationOf(
    wanted.name,
    { city: profile.city, scope: [...(wanted.scope ?? [])] },
    day,
  );
  const kept: KeptName = {
    id: needs.ids.newKeptNameId(),
    version: 1,
    owner: caller.id,
    city: profile.city,
    name: parseName(wanted.name).normalised,
    state: 'kept',
    keptAt: at,
    until,
    claims: claims.filter((key) => !judged.shared.includes(key)),
    judgement: { ...judged.judgement, promised: wanted.promises?.similarNameRisk === true },
  };
  return store(needs, caller, kept, at);
}

function questionOf(wanted: NameToKeep, city: string): NameQuestion {
  const { name, entityType, division = city, scope, relations } = wanted;
  const scopeDivisions = scope?.flatMap((code) => findScopeItem(code)?.industry ?? []);
  return {
    city,
    division,
    name,
    entityType,
    ...(scopeDivisions && { scopeDivisions }),
    ...(relations && { relations }),
  };
}

/** What bars the name, all at once; a name that is only similar to others needs the promise. */
function objectionTo({ judgement }: JudgedName, { name, promises }: NameToKeep): Result<never> | undefined {
  const { verdict, findings } = judgement;
  if (verdict === 'taken') return refuse('name-not-available', { name, path: '/name' });
  const faults = [
    ...findings.filter(({ action }) => action === 'block' || action === 'evidence'),
    ...missingPromise(judgement, promises?.similarNameRisk),
  ];
  return faults.length > 0 ? refuse('name-has-faults', { findings: faults }) : undefined;
}

async function store(
  needs: Needs,
  caller: Caller,
  kept: KeptName,
  at: string,
): Promise<Result<KeptNameView>> {
  const { name, until, claims: keys } = kept;
  const view = keptNameView(kept, chinaDateOf(at));
  const along = {
    claims: claimsFor({ claims: keys, until }),
    ...(caller.request && { reply: { caller: caller.id, ...caller.request, body: view } }),
  };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const saved = await needs.keptNames.save(kept, at, along);
    if (saved.kind === 'repeated') return refuse('request-key-reused', {});
    if (saved.kind === 'claim-lost') return refuse('name-not-available', { name, path: '/name' });
    if (saved.kind === 'moved-on') continue; // The store was busy with the same keys at this moment.
    await tellIndex(needs, kept.id);
    return accept(view);
  }
  throw new Unavailable('the name could not be kept now');
}
