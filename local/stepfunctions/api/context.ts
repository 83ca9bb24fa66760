import type { Engine } from '../engine/engine.ts';
import type { Store } from '../store/store.ts';
import type { Arns } from './arns.ts';

/** What the operations work with. */
export type ApiContext = {
  readonly store: Store;
  readonly engine: Engine;
  readonly arns: Arns;
  readonly now: () => number;
};

/** One operation: a parsed body in, a reply out; refusals are thrown as ApiFault. */
export type Operation = (context: ApiContext, body: unknown) => unknown;

/** Times go over the wire as seconds. */
export const epochSeconds = (milliseconds: number): number => milliseconds / 1000;
