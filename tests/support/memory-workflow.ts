import type { CaseId } from '../../domain/ids.ts';
import type { Workflow } from '../../domain/ports.ts';

type Execution = {
  status: 'running' | 'stopped';
  starts: number;
  cause?: string;
  /** The requests by which it was redriven. */
  redrives: readonly string[];
};

/** Executions and their waits in memory. */
export type MemoryWorkflow = Workflow & {
  readonly executions: ReadonlyMap<string, Execution>;
  /** The outputs with which waits have ended, by token. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** Lets an execution wait behind a token. */
  await(caseId: CaseId, taskToken: string): void;
  /** Makes every call fail until it is mended. */
  down: boolean;
};

/** A workflow service in which a test plays the machine. */
export function memoryWorkflow(): MemoryWorkflow {
  const executions = new Map<string, Execution>();
  const waits = new Map<string, CaseId>();
  const answers = new Map<string, unknown>();
  const reachable = () => {
    if (workflow.down) throw new Error('the workflow service is down');
  };
  const workflow: MemoryWorkflow = {
    executions,
    answers,
    down: false,
    await: (caseId, taskToken) => void waits.set(taskToken, caseId),
    async start(caseId) {
      reachable();
      const known = executions.get(caseId);
      if (known) known.starts += 1;
      else executions.set(caseId, { status: 'running', starts: 1, redrives: [] });
    },
    async resume(taskToken, output) {
      reachable();
      const caseId = waits.get(taskToken);
      if (caseId === undefined || executions.get(caseId)?.status === 'stopped') return;
      waits.delete(taskToken);
      answers.set(taskToken, JSON.parse(JSON.stringify(output)));
    },
    async stop(caseId, cause) {
      reachable();
      const execution = executions.get(caseId);
      if (execution?.status !== 'running') return;
      executions.set(caseId, { ...execution, status: 'stopped', cause });
    },
    async redrive(caseId, request) {
      reachable();
      const execution = executions.get(caseId);
      if (execution?.status !== 'stopped' || execution.redrives.includes(request)) return;
      executions.set(caseId, { ...execution, status: 'running', redrives: [...execution.redrives, request] });
    },
  };
  return workflow;
}
