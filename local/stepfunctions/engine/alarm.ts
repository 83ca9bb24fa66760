// setTimeout overflows beyond 24.8 days; a longer wait is a chain of these.
const longest = 2 ** 31 - 1;

/** Rings when a moment of the movable clock has come. Moving the clock takes a call of `set` again. */
export class Alarm {
  readonly #now: () => number;
  readonly #ring: () => void;
  #timeout: NodeJS.Timeout | undefined;

  constructor(now: () => number, ring: () => void) {
    this.#now = now;
    this.#ring = ring;
  }

  set(due: number | undefined): void {
    clearTimeout(this.#timeout);
    this.#timeout = undefined;
    if (due === undefined) return;
    const delay = Math.min(Math.max(due - this.#now(), 0), longest);
    this.#timeout = setTimeout(() => {
      if (this.#now() >= due) this.#ring();
      else this.set(due);
    }, delay);
    this.#timeout.unref();
  }
}
