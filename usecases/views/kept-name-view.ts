import { reminderDay, type KeptName, type KeptNameState } from '../../domain/naming/kept-name.ts';

/** A kept name as its owner sees it. */
export type KeptNameView = Pick<
  KeptName,
  'id' | 'version' | 'city' | 'name' | 'keptAt' | 'until' | 'endedAt' | 'caseId' | 'judgement'
> & {
  readonly state: KeptNameState;
  /** Its end is near. */
  readonly ending: boolean;
};

/** The name on a day in China: one whose time has run out is shown so, even before it has been taken out. */
export function keptNameView(kept: KeptName, day: string): KeptNameView {
  const { id, version, city, name, keptAt, until, endedAt, caseId, judgement } = kept;
  const state = kept.state === 'kept' && until < day ? 'expired' : kept.state;
  return {
    id,
    version,
    city,
    name,
    state,
    ending: state === 'kept' && reminderDay(until) <= day,
    keptAt,
    until,
    ...(endedAt !== undefined && { endedAt }),
    ...(caseId !== undefined && { caseId }),
    judgement,
  };
}
