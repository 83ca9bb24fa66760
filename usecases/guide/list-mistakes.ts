import type { OpenedType } from '../../domain/application/application.ts';
import type { Finding } from '../../domain/findings.ts';
import { mistakesIn } from '../../domain/guide/mistakes.ts';
import type { Ports } from '../../domain/ports.ts';
import { accept, type Result } from '../../domain/result.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

/** What is often wrong in the form of such an enterprise, by the rules of today. */
export function listMistakes(
  { clock }: Pick<Ports, 'clock'>,
  { entityType }: { entityType: OpenedType },
): Result<{ mistakes: readonly Finding[] }> {
  return accept({ mistakes: mistakesIn(entityType, chinaDateOf(clock.now())) });
}
