import type { CityProfile } from '../cities/city-profile.ts';
import { serviceKinds } from '../services/services.ts';
import type { CaseOutcome } from './outcome.ts';
import { shareOf, type Share } from './share.ts';

/** 六个一: 一单 one form, 一网 one net, 一门 one door, 一窗 one window, 一次 one visit, 一站 one stop. */
export const indicators = ['one-form', 'one-net', 'one-door', 'one-window', 'one-visit', 'one-stop'] as const;
/** See {@link indicators}. */
export type Indicator = (typeof indicators)[number];

/** An indicator with its base and the date to which it tells how things stand. */
export type Indicated = { readonly indicator: Indicator; readonly asOf: string } & Share;

/**
 * The six indicators, of the cases finished until `to` and of what the cities offer:
 * one form: no department asked for anything beyond it; one net: applied for without the desk; one door: matters of a new
 * company that can be had here, of all that the catalogue knows; one window: cases of the desk that one person took in
 * whole; one visit: at most one; one stop: left with licence, seals, account and tax from the one application.
 */
export function sixOnes(
  outcomes: readonly CaseOutcome[],
  profiles: readonly CityProfile[],
  to: string,
): Indicated[] {
  const journeys = outcomes.flatMap(({ journey }) => journey ?? []);
  const fromDesk = journeys.filter(({ online }) => !online);
  const shares: Readonly<Record<Exclude<Indicator, 'one-door'>, Share>> = {
    'one-form': shareOf(journeys, ({ corrections }) => corrections === 0),
    'one-net': shareOf(journeys, ({ online }) => online),
    'one-window': shareOf(fromDesk, ({ deskHands }) => deskHands === 1),
    'one-visit': shareOf(outcomes, ({ visits }) => visits <= 1),
    'one-stop': shareOf(journeys, ({ delivered }) => delivered.length === 4),
  };
  return indicators.map((indicator) =>
    indicator === 'one-door'
      ? { indicator, ...offered(profiles), asOf: profiles.map(({ version }) => version).sort()[0] ?? to }
      : { indicator, ...shares[indicator], asOf: to },
  );
}

/** Registration and the services that a city has, of registration and all services of the catalogue. */
function offered(profiles: readonly CityProfile[]): Share {
  const known: readonly string[] = ['registration', ...serviceKinds];
  const has = ({ extras }: CityProfile) => [
    'registration',
    'seals',
    'bank',
    'tax',
    ...extras.map(({ service }) => service),
  ];
  return {
    numerator: profiles.reduce((sum, profile) => sum + new Set(has(profile)).size, 0),
    denominator: profiles.length * known.length,
  };
}
