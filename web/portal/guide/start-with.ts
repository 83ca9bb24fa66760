import { serviceNow } from '../../shared/api/clock.ts';
import { keepWorkingDraft, loadWorkingDraft } from '../apply/draft-storage.ts';
import type { EntityType } from '../apply/kinds.ts';
import { withKind } from '../apply/switch-kind.ts';

/** Sets the kind of enterprise in the form that this tab works on; what was filled in before stays. */
export function startWith(entityType: EntityType): void {
  const working = loadWorkingDraft();
  keepWorkingDraft({ ...working, draft: withKind(working.draft, entityType, serviceNow()) });
}
