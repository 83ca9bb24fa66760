import type { Json } from '../json.ts';
import { drawNumber, drawUuid } from './chance.ts';
import type { Command } from './command.ts';
import type {
  Ending,
  Execution,
  ExecutionState,
  ExecutionStatus,
  Frame,
  Phase,
  Redriven,
} from './execution.ts';
import type { Failure } from './failure.ts';
import { type HistoryEvent, historyLimit } from './history-event.ts';

/** Thrown when the next event would be the last one allowed. */
export class HistoryFull extends Error {}

/** What a state came to, to be settled before any other state is entered. */
export type Settlement =
  | { readonly kind: 'finished'; readonly frameId: number; readonly output: Json; readonly text: string }
  | { readonly kind: 'children-done'; readonly frameId: number; readonly last: number }
  | {
      readonly kind: 'failed';
      readonly frameId: number;
      readonly failure: Failure;
      readonly eventId?: number;
      /** A failing catcher is not caught again. */
      readonly uncatchable?: true;
    };

/** The draft of one step: a copy of the state that is written to, and what goes out with it. */
export class Turn {
  readonly execution: Execution;
  readonly now: number;
  readonly events: HistoryEvent[] = [];
  readonly commands: Command[] = [];
  readonly ready: number[] = [];
  readonly settlements: Settlement[] = [];
  #frames: Map<number, Frame>;
  #nextEventId: number;
  #nextFrameId: number;
  #draws: number;
  #status: ExecutionStatus;
  #ending: Ending | undefined;
  #redriven: Redriven | undefined;
  /** Branches that ended with the failure of what surrounds them. */
  #abandoned: readonly Frame[] = [];

  constructor(execution: Execution, now: number) {
    const { state } = execution;
    this.execution = execution;
    this.now = now;
    this.#frames = new Map(state.frames);
    this.#nextEventId = state.nextEventId;
    this.#nextFrameId = state.nextFrameId;
    this.#draws = state.draws;
    this.#status = state.status;
    this.#ending = state.ending;
    this.#redriven = state.redriven;
    if (state.ready) {
      for (const frame of state.frames.values()) if (frame.phase.kind === 'ready') this.ready.push(frame.id);
    }
  }

  get nextEventId(): number {
    return this.#nextEventId;
  }

  get ended(): boolean {
    return this.#status !== 'RUNNING';
  }

  get redriven(): Redriven | undefined {
    return this.#redriven;
  }

  /** Records an event and hands out its id. */
  emit(type: string, previousEventId: number, details?: HistoryEvent['details']): number {
    if (this.#nextEventId >= historyLimit) throw new HistoryFull();
    return this.#append(type, previousEventId, details);
  }

  command(command: Command): void {
    this.commands.push(command);
  }

  settle(settlement: Settlement): void {
    this.settlements.push(settlement);
  }

  frames(): Iterable<Frame> {
    return this.#frames.values();
  }

  find(id: number): Frame | undefined {
    return this.#frames.get(id);
  }

  frame(id: number): Frame {
    const frame = this.#frames.get(id);
    if (!frame) throw new Error(`Frame ${id} is gone`);
    return frame;
  }

  change(id: number, patch: Partial<Frame>): Frame {
    const frame = { ...this.frame(id), ...patch };
    this.#frames.set(id, frame);
    return frame;
  }

  /** Lets a frame stand before a state, to be entered in its turn. */
  begin(frame: Omit<Frame, 'id' | 'phase'>): number {
    const id = this.#nextFrameId++;
    this.#frames.set(id, { ...frame, id, phase: { kind: 'ready' } });
    this.ready.push(id);
    return id;
  }

  enterPhase(id: number, phase: Phase): Frame {
    if (phase.kind === 'ready') this.ready.push(id);
    return this.change(id, { phase });
  }

  drop(id: number): void {
    this.#frames.delete(id);
  }

  children(id: number): Frame[] {
    return [...this.#frames.values()].filter(({ parent }) => parent === id);
  }

  /** All frames below one, at any depth. */
  below(id: number): Frame[] {
    return this.children(id).flatMap((child) => [child, ...this.below(child.id)]);
  }

  /** Keeps branches whose surrounding state fails for good, in case the execution is redriven. */
  abandon(frames: readonly Frame[]): void {
    this.#abandoned = [...this.#abandoned, ...frames];
  }

  random(): number {
    return drawNumber(this.execution.info.seed, this.#draws++);
  }

  uuid(): string {
    return drawUuid(this.execution.info.seed, this.#draws++);
  }

  /** Opens a closed execution again; gives how often that has happened. */
  reopen(token: string): number {
    const count = (this.#redriven?.count ?? 0) + 1;
    this.#redriven = { count, at: this.now, token };
    this.#status = 'RUNNING';
    this.#ending = undefined;
    return count;
  }

  /** Closes the execution with its last event, which the history limit does not hinder. */
  end(
    status: Exclude<ExecutionStatus, 'RUNNING'>,
    event: { type: string; previousEventId: number; details?: HistoryEvent['details'] },
    ending: Ending,
  ): void {
    this.#append(event.type, event.previousEventId, event.details);
    this.#status = status;
    this.#ending = ending;
    this.#frames = status === 'SUCCEEDED' ? new Map<number, Frame>() : this.#remains();
  }

  /** Where a redrive would go on: the live frames, and abandoned ones all of whose surroundings failed with them. */
  #remains(): Map<number, Frame> {
    const remains = new Map(this.#frames);
    const byId = this.#abandoned.toSorted((a, b) => a.id - b.id);
    // A frame is always younger than its parent.
    for (const frame of byId) if (remains.has(frame.parent ?? frame.id)) remains.set(frame.id, frame);
    return remains;
  }

  finish(): ExecutionState {
    return {
      status: this.#status,
      nextEventId: this.#nextEventId,
      nextFrameId: this.#nextFrameId,
      draws: this.#draws,
      ready: !this.ended && this.ready.some((id) => this.#frames.get(id)?.phase.kind === 'ready'),
      ...(this.#ending && { ending: this.#ending }),
      ...(this.#redriven && { redriven: this.#redriven }),
      frames: this.#frames,
    };
  }

  #append(type: string, previousEventId: number, details: HistoryEvent['details']): number {
    const id = this.#nextEventId++;
    this.events.push({ id, previousEventId, type, at: this.now, ...(details && { details }) });
    return id;
  }
}
