import type { Caller } from '../callers.ts';
import type { Case } from '../case/case.ts';
import { isOfDesk } from '../drafts/at-desk.ts';
import type { ApplicationDraft } from '../drafts/draft.ts';
import { consentOf, holds, type HelpConsent, type HelpKind } from './help.ts';

/**
 * As whom somebody acts for an applicant: as himself; as the desk that took his application in, for one who cannot do it
 * alone (行政许可法 art.29); as his helper, who fills in beside him (帮办); as his agent, who has his authority (代办).
 */
export type Standing = 'applicant' | 'desk' | 'helper' | 'agent';

/** The one place that says who may do what for an applicant. Nobody but he, or the desk before his eyes, submits. */
export const acts = {
  read: ['applicant', 'desk', 'helper', 'agent'],
  change: ['applicant', 'desk', 'helper', 'agent'],
  check: ['applicant', 'desk', 'agent'],
  upload: ['applicant', 'desk', 'agent'],
  invite: ['applicant', 'desk', 'agent'],
  'sign-in-person': ['desk'],
  submit: ['applicant', 'desk'],
  delete: ['applicant', 'desk'],
  copy: ['applicant'],
  'ask-help': ['applicant'],
  'read-case': ['applicant', 'desk', 'agent'],
  /** Corrections, another name, another bank, another time for the visit to it. */
  answer: ['applicant', 'desk', 'agent'],
  'read-documents': ['applicant', 'desk'],
  withdraw: ['applicant', 'desk'],
} as const satisfies Record<string, readonly Standing[]>;

/** See {@link acts}. */
export type Act = keyof typeof acts;

/** As whom somebody stands in a draft at `at`; nothing means that for him it does not exist. */
export function standingInDraft(
  caller: Caller,
  { owner, desk, help }: Pick<ApplicationDraft, 'owner' | 'desk' | 'help'>,
  at: string,
): Standing | undefined {
  if (desk) return isOfDesk(caller, desk) ? 'desk' : undefined;
  return caller.id === owner ? 'applicant' : standingOfHelper(caller, consentOf(help, at));
}

/** The same in an accepted case. */
export function standingInCase(
  caller: Caller,
  { owner, city, takenIn, help }: Pick<Case, 'owner' | 'city' | 'takenIn' | 'help'>,
  at: string,
): Standing | undefined {
  if (caller.id === owner) return 'applicant';
  if (takenIn) return isOfDesk(caller, { city }) ? 'desk' : undefined;
  return standingOfHelper(caller, help && holds(help, at) ? help : undefined);
}

/** Tells whether somebody may do this in a case. */
export function mayInCase(
  caller: Caller,
  subject: Pick<Case, 'owner' | 'city' | 'takenIn' | 'help'>,
  act: Act,
  at: string,
): boolean {
  return may(standingInCase(caller, subject, at), act);
}

/** Tells whether whoever stands so may do this. */
export function may(standing: Standing | undefined, act: Act): boolean {
  const by: readonly Standing[] = acts[act];
  return standing !== undefined && by.includes(standing);
}

/** What whoever stands so may do: pages draw from it. */
export function actsOf(standing: Standing): Act[] {
  return (Object.keys(acts) as Act[]).filter((act) => may(standing, act));
}

/** Tells whether somebody helps by a consent: numbers are hidden from him, and links to sign by. */
export function isHelp(standing: Standing | undefined): boolean {
  return standing === 'helper' || standing === 'agent';
}

/** What a consent makes of a helper. */
export const standingBy = { 'fill-in': 'helper', authority: 'agent' } as const satisfies Record<
  HelpKind,
  Standing
>;

function standingOfHelper(caller: Caller, consent: HelpConsent | undefined): Standing | undefined {
  const isHis = caller.roles.includes('helper') && consent?.helper?.id === caller.id;
  return consent && isHis ? standingBy[consent.kind] : undefined;
}
