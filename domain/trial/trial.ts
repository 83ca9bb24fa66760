import type { Claim } from '../case/case-file.ts';
import type { Case } from '../case/case.ts';
import { moveCase } from '../case/lifecycle.ts';
import { system, type NewEvent } from '../events.ts';
import type { CaseId } from '../ids.ts';
import { accept, type Result } from '../result.ts';

const keptMs = 7 * 24 * 3_600_000;

/** When a trial may be forgotten, in seconds since 1970; nothing for every other case. */
export function trialExpiry({ trial, acceptedAt }: Case): number | undefined {
  return trial ? Math.ceil((Date.parse(acceptedAt) + keptMs) / 1000) : undefined;
}

/** The claims of a trial lie under a mark and its id: none ever meets the name of a company or of another trial. */
export function claimsOfTrial(id: CaseId, claims: readonly string[]): string[] {
  return claims.map((key) => `trial/${id}/${key}`);
}

/** Ends a trial where the licence would come: its name is let go, and nobody is told. */
export function endTrial(
  subject: Case,
  at: string,
): Result<{ case: Case; claims: Claim[]; events: NewEvent[] }> {
  const ended = moveCase(subject, 'refuse', at);
  if (!ended.ok) return ended;
  const seconds = Math.round((Date.parse(at) - Date.parse(subject.acceptedAt)) / 1000);
  return accept({
    case: ended.value,
    claims: (subject.nameClaims ?? []).map((key): Claim => ({ action: 'release', key })),
    events: [{ type: 'TrialEnded', data: { seconds }, actor: system }],
  });
}
