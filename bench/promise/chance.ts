/** Chance from a seed: the same seed gives the same day. */
export type Chance = {
  /** A number from 0 up to 1. */
  share(): number;
  /** Tells whether something happens that happens in this share of the cases. */
  happens(share: number): boolean;
  between(least: number, most: number): number;
  /** From `least` to `most`, most often about `usual` (triangular). */
  about(spread: readonly [least: number, usual: number, most: number]): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
};

/** Mulberry32, a small generator that is good enough for arrivals and durations. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    share,
    happens: (limit) => share() < limit,
    between: (least, most) => least + share() * (most - least),
    about([least, usual, most]) {
      const drawn = share();
      const rising = (usual - least) / (most - least);
      return drawn < rising
        ? least + Math.sqrt(drawn * (most - least) * (usual - least))
        : most - Math.sqrt((1 - drawn) * (most - least) * (most - usual));
    },
    oneOf: (choices) => choices[Math.floor(share() * choices.length)] ?? choices[0],
  };
}
