import { loadCity } from '../cities/cities.ts';
import { chinaDateOf, endOfChinaDate } from '../time/instant.ts';
import { addWorkingDays } from '../time/working-days.ts';

/**
 * Working days within which somebody is contacted, a matter is set right, and a complex one. The State Council sets no
 * number (国办发〔2019〕51号); cities publish 5 to 15.
 */
const days = { contact: 1, fix: 5, complex: 15 } as const;

/** The end of the day by which whoever complained is contacted, or called. */
export function contactBy(city: string, from: string): string {
  return endAfter(city, from, days.contact);
}

/** The end of the day by which it is set right. */
export function fixBy(city: string, from: string, isComplex: boolean): string {
  return endAfter(city, from, isComplex ? days.complex : days.fix);
}

function endAfter(city: string, from: string, count: number): string {
  return endOfChinaDate(addWorkingDays(loadCity(city).calendar, chinaDateOf(from), count));
}
