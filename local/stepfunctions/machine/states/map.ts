import type { MapState } from '../../definition/machine-definition.ts';
import type { Json } from '../../json.ts';
import { evaluateTemplate, evaluationFailure, expectType } from '../../jsonata/evaluate.ts';
import { bindings, stateOf } from '../scope.ts';
import type { Turn } from '../turn.ts';

/** What AWS runs at once when nothing, or 0, is asked for. */
const inlineConcurrency = 40;

/** Starts a Map: as many iterations as may run at once. */
export async function enterMap(turn: Turn, frameId: number, state: MapState): Promise<void> {
  const frame = turn.frame(frameId);
  const items = await itemsOf(turn, frameId, state);
  const asked = await concurrencyOf(turn, frameId, state);
  const startedId = turn.emit('MapStateStarted', frame.last, {
    mapStateStartedEventDetails: { length: items.length },
  });
  turn.change(frameId, { last: startedId });
  const limit = asked === 0 ? inlineConcurrency : Math.min(asked, inlineConcurrency);
  turn.enterPhase(frameId, { kind: 'children', startedId, count: items.length, begun: 0, limit, items });
  if (items.length === 0) turn.settle({ kind: 'children-done', frameId, last: startedId });
  else await beginIterations(turn, frameId, startedId);
}

/** Begins iterations while there is room; they point to `previous`, what made the room. */
export async function beginIterations(turn: Turn, frameId: number, previous: number): Promise<void> {
  const frame = turn.frame(frameId);
  const state = stateOf(turn, frame);
  const { phase } = frame;
  if (state.Type !== 'Map' || phase.kind !== 'children')
    throw new Error(`Frame ${frameId} has no iterations`);
  let running = turn.children(frameId).filter((child) => child.phase.kind !== 'done').length;
  for (let index = phase.begun; index < phase.count && running < phase.limit; index += 1, running += 1) {
    const last = turn.emit('MapIterationStarted', previous, {
      mapIterationStartedEventDetails: { index, name: frame.state },
    });
    turn.change(frameId, { phase: { ...phase, begun: index + 1 } });
    const item = phase.items?.[index] ?? null;
    turn.begin({
      parent: frameId,
      index,
      state: state.ItemProcessor.StartAt,
      input: await selected(turn, frameId, state, { index, value: item }),
      item,
      variables: {},
      enteredAt: 0,
      enteredId: 0,
      enteredFrom: 0,
      last,
      attempts: [],
      retryCount: 0,
    });
  }
}

async function selected(
  turn: Turn,
  frameId: number,
  { ItemSelector }: MapState,
  item: { index: number; value: Json },
): Promise<Json> {
  if (ItemSelector === undefined) return item.value;
  return evaluateTemplate(ItemSelector, 'ItemSelector', bindings(turn, turn.frame(frameId), { item }));
}

async function itemsOf(turn: Turn, frameId: number, { Items }: MapState): Promise<readonly Json[]> {
  const frame = turn.frame(frameId);
  if (Items === undefined) {
    if (Array.isArray(frame.input)) return frame.input as readonly Json[];
    throw evaluationFailure(
      `Map state input must be an array but was: ${JSON.stringify(frame.input)}`,
      'Items',
    );
  }
  const items = await evaluateTemplate(Items, 'Items', bindings(turn, frame));
  expectType(items, 'array', Items, 'Items');
  return items;
}

async function concurrencyOf(turn: Turn, frameId: number, { MaxConcurrency = 0 }: MapState): Promise<number> {
  const value = await evaluateTemplate(MaxConcurrency, 'MaxConcurrency', bindings(turn, turn.frame(frameId)));
  expectType(value, 'number', MaxConcurrency, 'MaxConcurrency');
  if (Number.isInteger(value) && value >= 0) return value;
  throw evaluationFailure(
    `The MaxConcurrency field cannot be parsed as an integer: ${value}`,
    'MaxConcurrency',
  );
}
