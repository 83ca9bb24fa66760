import { nameOf } from './names.ts';
import type { Settings } from './settings.ts';

/** The codes of the log lines that tell of a fault (`functions/pipeline/log.ts`): ours, or one that will pass. */
export const faultCodes = ['broken', 'unavailable'] as const;

/** Where they are counted: the name keeps installations apart. */
export function faultNamespace(settings: Settings): string {
  return `Kaiban/${nameOf(settings, 'faults')}`;
}
