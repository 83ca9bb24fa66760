import type { CityProfile } from './city-profile.ts';
import type { PartnerDraw } from './partner-draw.ts';

/** By what an order was drawn: the day in China, and whatever stays the same for one applicant or case. */
export type Draw = { readonly day: string; readonly seed: string };

/** The version of the rule by which {@link inImpartialOrder} draws; another rule gets another name. */
const rule = 'fnv1a-2026-11';

/**
 * Partners in an order that favours nobody and that anybody can draw again: by a hash (FNV-1a, 32 bits, then mixed) of
 * day, seed and the partner's id. No list has a place of its own, none can be bought, and each comes first about as often.
 */
export function inImpartialOrder<T extends { readonly id: string }>(partners: readonly T[], draw: Draw): T[] {
  return partners
    .map((partner) => ({ partner, lot: lotOf(`${draw.day}|${draw.seed}|${partner.id}`) }))
    .sort((a, b) => a.lot - b.lot || (a.partner.id < b.partner.id ? -1 : 1))
    .map(({ partner }) => partner);
}

/** Draws seal makers and banks of a city; the same draw gives the same order, whoever repeats it. */
export function drawPartners(
  { version, sealMakers, banks }: Pick<CityProfile, 'version' | 'sealMakers' | 'banks'>,
  { day, seed }: Draw,
): PartnerDraw {
  const ids = (list: readonly { readonly id: string }[]) =>
    inImpartialOrder(list, { day, seed }).map(({ id }) => id);
  return { rule, profile: version, day, seed, sealMakers: ids(sealMakers), banks: ids(banks) };
}

function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // Texts that differ in their last sign only lie near each other until the bits are mixed.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
