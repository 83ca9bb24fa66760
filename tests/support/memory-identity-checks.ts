import { Unavailable } from '../../domain/faults.ts';
import type { CheckedPerson, Clock, IdentityChecks, IdentityResult } from '../../domain/ports.ts';

/** Identity checks in memory; a face is shown by `show`, and the check can be taken down. */
export type MemoryIdentityChecks = IdentityChecks & {
  readonly begun: readonly { readonly person: CheckedPerson; readonly returnTo: string }[];
  /** The person shows his face, or another one does. */
  show(session: string, face?: 'own' | 'other'): void;
  down: boolean;
};

/** A provider of identity checks that knows nobody's face until it is told. */
export function memoryIdentityChecks(clock: Clock): MemoryIdentityChecks {
  const results = new Map<string, IdentityResult>();
  const begun: { person: CheckedPerson; returnTo: string }[] = [];
  const checks: MemoryIdentityChecks = {
    begun,
    down: false,
    show(session, face = 'own') {
      const confirmedAt = clock.now();
      results.set(
        session,
        face === 'own'
          ? { state: 'confirmed', reference: `face-${session}`, confirmedAt }
          : { state: 'mismatch' },
      );
    },
    async begin(person, returnTo) {
      if (checks.down) throw new Unavailable('the identity check cannot be reached');
      begun.push({ person, returnTo });
      const session = `session-${begun.length}-${Math.random()}`;
      results.set(session, { state: 'pending' });
      return { session, url: `https://identity.example/face?session=${session}` };
    },
    async result(session) {
      if (checks.down) throw new Unavailable('the identity check cannot be reached');
      return results.get(session) ?? { state: 'expired' };
    },
  };
  return checks;
}
