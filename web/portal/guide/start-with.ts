import { serviceNow } from '../../shared/api/clock.ts';
import { keepWorkingDraft, loadWorkingDraft } from '../apply/draft-storage.ts';
import type { EntityType } from '../apply/kinds.ts';
import { withCity } from '../apply/switch-city.ts';
import { withKind } from '../apply/switch-kind.ts';

/** Sets city and kind of enterprise in the form that this tab works on; what was filled in before stays. */
export function startWith(city: string, entityType: EntityType): void {
  const working = loadWorkingDraft();
  keepWorkingDraft({ ...working, draft: withKind(withCity(working.draft, city), entityType, serviceNow()) });
}
