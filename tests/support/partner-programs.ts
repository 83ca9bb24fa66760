import type { Caller } from '../../domain/callers.ts';
import type { Ports } from '../../domain/ports.ts';
import type { ServiceKind } from '../../domain/services/services.ts';
import type { WorkItem } from '../../domain/work-items/work-item.ts';
import { bank } from '../../local/partners/services/bank.ts';
import { extra } from '../../local/partners/services/extra.ts';
import { food } from '../../local/partners/services/food.ts';
import { seals } from '../../local/partners/services/seals.ts';
import type { Service } from '../../local/partners/services/service.ts';
import { tax } from '../../local/partners/services/tax.ts';
import { PartnerWorkItem } from '../../local/partners/work-item.ts';
import { readWorkItem } from '../../usecases/work-items/read-work-item.ts';
import { programOf, value } from '../usecases/journey.ts';

/** How the demonstration partners answer, by the kind of the work item. */
const partnerServices: Readonly<Record<ServiceKind, Service>> = {
  seals,
  bank,
  tax,
  'social-insurance': extra,
  'housing-fund': extra,
  'food-permit': food,
};

/** The program of the organisation to which an item is addressed. */
export function addresseeOf({ addressee }: Pick<WorkItem, 'addressee'>): Caller {
  return programOf(addressee ?? 'nobody');
}

/**
 * What the demonstration partner answers to an item, from what it may read of it: always the same for the same item, with
 * numbers that no other item has; another `round` gives another answer, as right as the first.
 */
export async function answerTo(
  world: Pick<Ports, 'cases' | 'clock'>,
  item: WorkItem,
  round = 0,
): Promise<Record<string, unknown>> {
  const view = value(await readWorkItem(world, addresseeOf(item), { itemId: item.id }));
  const { facts } = PartnerWorkItem.parse(view);
  const numberOfCase = Number(item.caseId.slice(-6));
  return partnerServices[item.kind as ServiceKind].makeAnswer({
    organisation: item.addressee ?? '',
    facts,
    now: item.openedAt,
    takeNumbers: (_, count) => numberOfCase * 100 + round * 50 + item.attempt * count,
  });
}
