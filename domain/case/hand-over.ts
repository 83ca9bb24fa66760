import * as z from 'zod';
import type { Finding } from '../findings.ts';
import { accept, refuse, type Result } from '../result.ts';
import type { Case } from './case.ts';
import type { HandOver } from './hand-over-shape.ts';

/** The moves of a hand-over: from where, and for which way of handing over. */
const moves = {
  'make-ready': { from: ['prepared'], to: 'ready', way: 'pick-up' },
  ship: { from: ['prepared'], to: 'shipped', way: 'parcel' },
  receive: { from: ['ready', 'shipped'], to: 'handed-over', way: undefined },
} as const;

/** A move of a hand-over; `ship` says the number of the parcel, `receive` who has received it. */
export const HandOverMove = z.strictObject({
  move: z.enum(['make-ready', 'ship', 'receive']),
  tracking: z.string().trim().min(4).max(40).optional(),
  by: z.enum(['legal-representative', 'agent', 'courier']).optional(),
});
/** See the schema. */
export type HandOverMove = z.infer<typeof HandOverMove>;

/** The hand-over of a case that has just been finished: everything that is a thing, in one go. */
export function preparedHandOver({ application }: Case, at: string): HandOver {
  return {
    way: application.seals.delivery,
    things: ['licence-copy', 'seals', ...(application.tax.invoices === 'ukey' ? (['ukey'] as const) : [])],
    state: 'prepared',
    preparedAt: at,
  };
}

/** The moves that can be made now. */
export function allowedHandOverMoves({ state, way }: HandOver): HandOverMove['move'][] {
  return (Object.keys(moves) as HandOverMove['move'][]).filter((name) => {
    const move = moves[name];
    return (move.from as readonly string[]).includes(state) && (move.way ?? way) === way;
  });
}

/** Moves a hand-over on, or says why not; who received it is recorded with who says so. */
export function moveHandOver(
  handOver: HandOver,
  wanted: HandOverMove,
  { actor, at }: { readonly actor: string; readonly at: string },
): Result<HandOver> {
  if (!allowedHandOverMoves(handOver).includes(wanted.move)) {
    return refuse('move-not-allowed', { move: wanted.move, state: handOver.state });
  }
  const state = moves[wanted.move].to;
  const { move, tracking, by } = wanted;
  switch (move) {
    case 'make-ready':
      return accept({ ...handOver, state, sentAt: at });
    case 'ship':
      if (tracking === undefined) return lacks('/tracking', '快递单号', 'the number of the parcel');
      return accept({ ...handOver, state, sentAt: at, tracking });
    case 'receive':
      if (by === undefined) return lacks('/by', '签收人', 'who received it');
      return accept({ ...handOver, state, receipt: { by, at, recordedBy: actor } });
  }
}

function lacks(path: string, zh: string, en: string): Result<never> {
  const finding: Finding = {
    path,
    rule: 'W03',
    message: { zh: `缺少${zh}`, en: `${en} is missing` },
    base: '行政许可法 art.44',
    remedy: { zh: `请填写${zh}`, en: `say ${en}` },
  };
  return refuse('answer-has-faults', { findings: [finding] });
}
