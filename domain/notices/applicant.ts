import { personOf, type Application } from '../application/application.ts';
import type { Contact, Recipient } from './notice.ts';

/** The ways to a person of a form. */
export function contactOf(person: Application['people'][number] | undefined): Contact {
  return {
    ...(person && { mobile: person.mobile }),
    ...(person?.email !== undefined && { email: person.email }),
  };
}

/**
 * The owner of a case or a draft; where he has said nothing else, he is reached through the liaison whom the application
 * names for it.
 */
export function applicantOf(owner: string, application: Application | undefined): Recipient {
  if (!application) return { kind: 'user', id: owner };
  const contact = contactOf(personOf(application, application.organs.liaison));
  return { kind: 'user', id: owner, contact };
}
