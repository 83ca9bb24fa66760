import { type Database, openDatabase } from './database.ts';
import { executionRows } from './execution-rows.ts';
import { historyRows } from './history-rows.ts';
import { machineRows } from './machine-rows.ts';
import { taskRows } from './task-rows.ts';
import { timerRows } from './timer-rows.ts';

/** Everything the service keeps. */
export type Store = {
  readonly database: Database;
  readonly machines: ReturnType<typeof machineRows>;
  readonly executions: ReturnType<typeof executionRows>;
  readonly history: ReturnType<typeof historyRows>;
  readonly timers: ReturnType<typeof timerRows>;
  readonly tasks: ReturnType<typeof taskRows>;
};

/** Opens the store in one file. */
export function openStore(file: string): Store {
  const database = openDatabase(file);
  return {
    database,
    machines: machineRows(database),
    executions: executionRows(database),
    history: historyRows(database),
    timers: timerRows(database),
    tasks: taskRows(database),
  };
}
