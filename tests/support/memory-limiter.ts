import type { Limiter } from '../../domain/ports.ts';

/** Counts in memory. */
export function memoryLimiter(): Limiter {
  const counts = new Map<string, number>();
  return {
    async take(what, { id, addresses }, perMinute, at) {
      const second = Date.parse(at) / 1000;
      const who = id === 'anonymous' ? `address ${addresses?.at(-1)}` : id;
      const key = `${what} ${who} ${Math.floor(second / 60)}`;
      const before = counts.get(key) ?? 0;
      if (before >= perMinute) return Math.max(1, Math.ceil(60 - (second % 60)));
      counts.set(key, before + 1);
      return 0;
    },
  };
}
