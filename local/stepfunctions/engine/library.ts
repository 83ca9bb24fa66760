import type { MachineDefinition } from '../definition/machine-definition.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import type { Execution, ExecutionState } from '../machine/execution.ts';
import type { NewExecution } from '../store/execution-rows.ts';
import type { Store } from '../store/store.ts';
import { Recent } from './recent.ts';

/** An execution in memory, with its row. */
export type Loaded = { readonly id: number; readonly row: NewExecution; readonly execution: Execution };

/** An execution to which nothing has happened yet. */
export const emptyState: ExecutionState = {
  status: 'RUNNING',
  nextEventId: 1,
  nextFrameId: 0,
  draws: 0,
  ready: false,
  frames: new Map(),
};

/** Loads executions on demand and keeps only the last few: a parked execution costs no memory. */
export class Library {
  readonly #store: Store;
  readonly #region: string;
  readonly #recent = new Recent<Loaded>(256);
  readonly #definitions = new Recent<{ definition: MachineDefinition; roleArn: string }>(64);

  constructor(store: Store, region: string) {
    this.#store = store;
    this.#region = region;
  }

  load(arn: string): Loaded | undefined {
    const known = this.#recent.get(arn);
    if (known) return known;
    const row = this.#store.executions.find(arn);
    return row && this.#build(row, this.#store.executions.loadState(row));
  }

  create(row: NewExecution): Loaded {
    return this.#build(row, emptyState);
  }

  /** Remembers what has been stored. Never called before the commit, so memory is never ahead of the disk. */
  keep(loaded: Loaded): void {
    const { arn } = loaded.execution.info;
    if (loaded.execution.state.status === 'RUNNING') this.#recent.set(arn, loaded);
    else this.#recent.delete(arn);
  }

  #build(row: NewExecution, state: ExecutionState): Loaded {
    const { definition, roleArn } = this.#revision(row.revision);
    const info = {
      arn: row.arn,
      name: row.name,
      machineArn: row.machine_arn,
      machineName: row.machine_arn.slice(row.machine_arn.lastIndexOf(':') + 1),
      roleArn,
      region: this.#region,
      input: row.input,
      startedAt: row.started_at,
      seed: row.seed,
    };
    return { id: row.id, row, execution: { info, definition, state } };
  }

  #revision(id: number): { definition: MachineDefinition; roleArn: string } {
    const known = this.#definitions.get(String(id));
    if (known) return known;
    const row = this.#store.machines.revision(id);
    const parsed = row && parseDefinition(row.definition);
    if (!row || !parsed?.ok) throw new Error(`Revision ${id} is not a definition`);
    const revision = { definition: parsed.definition, roleArn: row.role_arn };
    this.#definitions.set(String(id), revision);
    return revision;
  }
}
