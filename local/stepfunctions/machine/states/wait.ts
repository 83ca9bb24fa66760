import type { WaitState } from '../../definition/machine-definition.ts';
import { evaluateTemplate, evaluationFailure, expectType } from '../../jsonata/evaluate.ts';
import { timerKey } from '../command.ts';
import { leaveState } from '../leave-state.ts';
import { bindings } from '../scope.ts';
import type { Turn } from '../turn.ts';

// AWS counts milliseconds in 31 bits of seconds: 24,855 days pass, 24,856 do not.
const longestWaitSeconds = 2 ** 31;
const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** Waits for a number of seconds or until a moment. A moment that has passed is no wait. */
export async function enterWait(turn: Turn, frameId: number, state: WaitState): Promise<void> {
  const due = await dueOf(turn, frameId, state);
  if (due - turn.now > longestWaitSeconds * 1000) {
    throw evaluationFailure(
      'Wait state delay is too long.',
      state.Seconds === undefined ? 'Timestamp' : 'Seconds',
    );
  }
  if (due <= turn.now) return endWait(turn, frameId, state);
  const { enteredId } = turn.enterPhase(frameId, { kind: 'waiting', due });
  turn.command({ type: 'set-timer', key: timerKey.wait(frameId, enteredId), due });
}

/** Leaves a Wait whose time has come. */
export async function endWait(turn: Turn, frameId: number, state: WaitState): Promise<void> {
  await leaveState(turn, frameId, { fields: state, seen: {}, fallback: turn.frame(frameId).input });
}

async function dueOf(turn: Turn, frameId: number, { Seconds, Timestamp }: WaitState): Promise<number> {
  const scope = bindings(turn, turn.frame(frameId));
  if (Timestamp !== undefined) {
    const value = await evaluateTemplate(Timestamp, 'Timestamp', scope);
    expectType(value, 'string', Timestamp, 'Timestamp');
    const at = parseTimestamp(value);
    if (at !== undefined) return at;
    throw evaluationFailure(
      `The Timestamp parameter is not a valid ISO 8601 timestamp: ${value}`,
      'Timestamp',
    );
  }
  const template = Seconds ?? 0;
  const value = await evaluateTemplate(template, 'Seconds', scope);
  expectType(value, 'number', template, 'Seconds');
  if (!Number.isInteger(value)) {
    throw evaluationFailure(`The Seconds field cannot be parsed as an integer: ${value}`, 'Seconds');
  }
  if (value < 0) throw evaluationFailure(`The Seconds field must not be negative: ${value}`, 'Seconds');
  return turn.now + value * 1000;
}

function parseTimestamp(text: string): number | undefined {
  if (!timestamp.test(text)) return undefined;
  // Date.parse reads nanoseconds only up to milliseconds, and takes the 31st of every month for a date.
  const at = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
  const day = Number(text.slice(8, 10));
  const midnight = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) || midnight.getUTCDate() !== day ? undefined : at;
}
