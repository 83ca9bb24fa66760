import { Application } from '../../domain/application/application.ts';
import { loadCity } from '../../domain/cities/cities.ts';
import { aReferredApplication } from '../../tests/usecases/journey.ts';
import { standardApplication } from '../case-load.ts';
import type { Chance } from './chance.ts';

/** How the applications of a day differ. */
export type Mixture = {
  /** The share that rules leave to an officer: a capital above a hundred million yuan. */
  readonly referred: number;
  /** The share that wants no bank account. */
  readonly withoutBank: number;
};

/** The n-th application in a city, with the offices and banks of that city. */
export function applicationIn(city: string, n: number, chance: Chance, mixture: Mixture): Application {
  const { authority, name, sealMakers, banks } = loadCity(city);
  const standard = Application.parse(standardApplication(n));
  const usual = chance.happens(mixture.referred)
    ? { ...aReferredApplication(), name: standard.name }
    : standard;
  const { id: maker = '' } = sealMakers[n % sealMakers.length] ?? {};
  const [{ id: bank } = { id: '' }] = banks;
  return {
    ...usual,
    city,
    name: usual.name.replace('双鸭山市', name.zh),
    address: { ...usual.address, division: authority.division },
    // Real names have neighbours: who takes one promises to bear the risk.
    promises: { ...usual.promises, similarNameRisk: true },
    seals: { ...usual.seals, maker },
    bank: chance.happens(mixture.withoutBank)
      ? { choice: 'declined', reason: '异地开户' }
      : { choice: 'open', bank },
  };
}

/** How many applications come in each hour of the day, in China; most in the morning and after lunch. */
const hourly = [1, 1, 0, 0, 0, 1, 2, 4, 10, 14, 13, 8, 6, 10, 13, 12, 9, 6, 4, 4, 3, 3, 2, 1];
const total = hourly.reduce((sum, weight) => sum + weight, 0);

/** The share of a day's applications that comes in its busiest hour. */
export const busiestHour = Math.max(...hourly) / total;

/** When in the day an application comes, in milliseconds after midnight. */
export function arrival(chance: Chance): number {
  let left = chance.share() * total;
  const hour = hourly.findIndex((weight) => (left -= weight) < 0);
  return (Math.max(0, hour) + chance.share()) * 3_600_000;
}
