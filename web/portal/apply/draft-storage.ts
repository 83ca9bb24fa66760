import type { OutputOf } from '../../../client/client.ts';
import { chosenCity } from '../city.ts';
import { emptyDraft, type Draft } from './draft.ts';

const place = 'kaiban.draft.4';

/** What somebody may do with an application. */
export type Act = OutputOf<'readDraft'>['mayDo'][number];

/** The form that this tab works on: what has been typed, and the draft of the service in which it is kept. */
export type WorkingDraft = {
  readonly draft: Draft;
  /** Not there before the first save. */
  readonly applicationId?: string;
  /** The version of the last save, or the one that was read. */
  readonly version?: number;
  /** What the reader may do with it, when it came from the service; whoever has just begun one may do everything. */
  readonly mayDo?: readonly Act[];
};

/** What this tab works on, or a form that nobody has touched. It bridges a reload; what lasts is with the service. */
export function loadWorkingDraft(): WorkingDraft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<WorkingDraft>;
    return { ...kept, draft: { ...newDraft(), ...kept.draft } };
  } catch {
    return { draft: newDraft() };
  }
}

/** A form that nobody has touched, in the city that was chosen last. */
export function newDraft(): Draft {
  return { ...emptyDraft, city: chosenCity() };
}

/** Keeps it for this tab. */
export function keepWorkingDraft(working: WorkingDraft): void {
  sessionStorage.setItem(place, JSON.stringify(working));
}

/** Begins another form: what was kept with the service stays there. */
export function leaveWorkingDraft(): void {
  sessionStorage.removeItem(place);
}
