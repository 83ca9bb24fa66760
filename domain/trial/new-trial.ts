import { Application } from '../application/application.ts';
import type { Case } from '../case/case.ts';
import type { Digest } from '../audit/link.ts';
import type { CityProfile } from '../cities/city-profile.ts';
import { caseDue } from '../case/promise.ts';
import type { CaseId } from '../ids.ts';
import { digestsFor, type Signature } from '../signing/signature.ts';
import { signersOf } from '../signing/signers.ts';
import form from './application.json' with { type: 'json' };

/** Whose the trials are; a name that no sign-in gives anybody. */
const owner = '试运行';

/** The form of every trial (试运行): invented people, a name that says what it is. */
export const trialApplication: Application = Application.parse(form);

/** A new trial at `at`, signed by nobody: its signatures say so. */
export function newTrial(id: CaseId, profile: CityProfile, at: string, digest: Digest): Case {
  const [steward] = profile.stewards;
  if (!steward) throw new Error(`${profile.city} has no steward`);
  return {
    id,
    version: 1,
    trial: true,
    owner,
    city: profile.city,
    status: 'accepted',
    application: trialApplication,
    signatures: signersOf(trialApplication).map((signer): Signature => ({
      person: signer.person,
      roles: [...signer.roles],
      parts: digestsFor(trialApplication, signer, digest),
      method: 'desk',
      identity: { reference: owner, confirmedAt: at },
      consentedAt: at,
      signedAt: at,
      statement: owner,
    })),
    name: trialApplication.name,
    bank: trialApplication.bank,
    acceptedAt: at,
    dueAt: caseDue(profile, at, []) ?? at,
    steward,
  };
}
