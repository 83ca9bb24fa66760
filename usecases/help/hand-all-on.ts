import { helpedBy } from '../../domain/drafts/draft.ts';
import type { HelpNeeds } from './change-help.ts';
import { changeHelp } from './change-help.ts';
import { handedOn } from './hand-help-on.ts';

const atOnce = 25;

/**
 * Hands everybody whom a helper helps on, because he is away: to who stands in for him if he is there and may, otherwise to
 * whom the draw falls on. Cut off in between it goes on when it is asked for again.
 */
export async function handAllOn(needs: HelpNeeds, helper: string, substitute?: string): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const { entries } = await needs.drafts.list(helpedBy(helper), { limit: atOnce + tried.size });
    const left = entries.filter(({ id }) => !tried.has(id));
    if (left.length === 0) return;
    for (const { id } of left) {
      tried.add(id);
      await changeHelp(needs, id, (draft, at) =>
        handedOn(needs, draft, { helper, reason: 'absence' }, at, (pool) => {
          const others = pool.filter((one) => one.id !== helper);
          const named = others.filter((one) => one.id === substitute);
          return named.length > 0 ? named : others;
        }),
      );
    }
  }
}
