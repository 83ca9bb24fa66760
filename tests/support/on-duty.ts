import type { DisposableSystem } from '../../cli/disposable-system.ts';
import { demoPeople } from '../../local/identity/demo-people.ts';

/** Sends every other officer home, so that what waits for an officer is drawn for this one. */
export async function onDuty(system: DisposableSystem, login: string): Promise<void> {
  const others = demoPeople.filter(({ id, roles }) => roles.includes('registry-officer') && id !== login);
  for (const { id } of others) {
    const body = { staffId: id, awayUntil: '2099-01-01T00:00:00.000Z' };
    await system.as('supervisor-gao').recordPresence(body);
  }
}
