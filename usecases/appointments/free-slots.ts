import { seatsOf, slotsFrom, type Slot } from '../../domain/appointments/appointment.ts';
import type { Branch } from '../../domain/appointments/branch.ts';
import type { Ports } from '../../domain/ports.ts';
import { chinaDateOf } from '../../domain/time/instant.ts';

/** A slot with its free seats; one without any is not told. */
export type FreeSlot = { readonly at: string; readonly minutes: number; readonly free: readonly string[] };

/** The free slots of a branch from an instant on: of the first days, at most so many, that have any. */
export async function freeSlots(
  needs: Pick<Ports, 'cases'>,
  { bank, branch, from }: { readonly bank: string; readonly branch: Branch; readonly from: string },
  { now, days }: { readonly now: string; readonly days: number },
): Promise<FreeSlot[]> {
  const found: FreeSlot[] = [];
  for (const slots of byDay(slotsFrom(branch, from, now))) {
    found.push(
      ...(await freeAmong(
        needs,
        slots.map((at) => ({ bank, branch, at })),
        now,
      )),
    );
    if (new Set(found.map(({ at }) => chinaDateOf(at))).size >= days) break;
  }
  return found;
}

/** Which of these slots have free seats, in one question to the store. */
export async function freeAmong(
  needs: Pick<Ports, 'cases'>,
  slots: readonly Slot[],
  now: string,
): Promise<FreeSlot[]> {
  const holders = await needs.cases.holdersOf(slots.flatMap(seatsOf), now);
  return slots
    .map((slot) => ({
      at: slot.at,
      minutes: slot.branch.slotMinutes,
      free: seatsOf(slot).filter((seat) => !holders.has(seat)),
    }))
    .filter(({ free }) => free.length > 0);
}

function byDay(slots: readonly string[]): string[][] {
  return Object.values(Object.groupBy(slots, chinaDateOf)).map((day) => day ?? []);
}
