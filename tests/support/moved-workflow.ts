import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  openStepFunctions as openClient,
  stepFunctionsExecutions,
  stepFunctionsWorkflow,
} from '../../adapters/workflow/step-functions.ts';
import * as contracts from '../../contracts/steps/steps.ts';
import { Unavailable } from '../../domain/faults.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { CaseStore, ExecutionRecord } from '../../domain/ports.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { comeBackTo } from '../../functions/come-back.ts';
import { stepOperation } from '../../functions/pipeline/step-operation.ts';
import { openStepFunctions } from '../../local/stepfunctions/service.ts';
import { account, deployMachine, machineArn, region } from '../../local/workflow/deploy-machine.ts';
import { callOff } from '../../usecases/cases/call-off.ts';
import { decideRegistration } from '../../usecases/registration/decide-registration.ts';
import { sweepOutbox } from '../../usecases/dispatch-outbox.ts';
import { finishCase } from '../../usecases/cases/finish-case.ts';
import { resumeCase } from '../../usecases/cases/resume-case.ts';
import { issueLicence } from '../../usecases/registration/issue-licence.ts';
import { openWorkItem } from '../../usecases/work-items/open-work-item.ts';
import { reserveName } from '../../usecases/names/reserve-name.ts';
import { workThroughDue } from '../../usecases/work-through-due.ts';
import { memoryPorts, type MemoryPorts } from './memory-ports.ts';
import type { StoppedClock } from './stopped-clock.ts';

/** When a step of the workflow is killed: its effects done and nothing stored, or stored and never answered. */
export type Death = 'before its commit' | 'after its commit';

/**
 * The real machine, executed by the embedded Step Functions, with the real use cases over ports in memory. Nothing
 * waits for real time: the clock is moved, and whatever can happen at its instant happens in `settle`.
 */
export type MovedWorkflow = {
  /** The world of now; `renew` makes another with nothing in it, in which ids and time begin anew. */
  readonly world: MemoryPorts;
  renew(): Promise<MemoryPorts>;
  /** How the steps to come die, the next one first; each is then made again by the workflow. */
  readonly deaths: Death[];
  /** Lets the machine run until it stands still; `delivering` brings about what is recorded or due, too. */
  settle(options?: { readonly delivering?: boolean }): Promise<void>;
  /** The next instant at which something happens by itself, in epoch milliseconds. */
  nextInstant(): Promise<number | undefined>;
  execution(id: CaseId): Promise<ExecutionRecord | undefined>;
  stop(): Promise<void>;
};

/** Turns of the event loop without anything happening after which nothing will. */
const quietTurns = 4;
/** Far more turns than anything at one instant takes. */
const mostTurns = 20_000;

/** Starts it; what the steps log is not shown until it stops. */
export async function startMovedWorkflow(clock?: StoppedClock): Promise<MovedWorkflow> {
  Object.assign(process.env, {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  const deaths: Death[] = [];
  let running = 0;
  let service = aService();
  const server = createServer((request, response) => service.listener(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = openClient({ STATE_MACHINE_ARN: machineArn, SFN_ENDPOINT: endpoint });
  const executions = stepFunctionsExecutions(client);
  let world = aWorld();
  let steps = stepsOf({ ...world, cases: dying(world.cases, deaths) });
  await deployMachine(endpoint);
  const { log, error } = console;
  console.log = console.error = () => undefined;

  function aService() {
    return openStepFunctions({
      file: ':memory:',
      now: () => Date.parse(world.clock.now()),
      region,
      accountId: account,
      async invoke({ FunctionName, Payload }) {
        running += 1;
        const handler = steps;
        try {
          return await invoke(handler, FunctionName, JSON.parse(Payload));
        } finally {
          running -= 1;
        }
      },
    });
  }

  function aWorld(): MemoryPorts {
    const ports = memoryPorts();
    const workflow = { ...ports.workflow, ...stepFunctionsWorkflow(client) };
    return { ...ports, clock: clock ?? ports.clock, workflow, executions };
  }

  /** What the outbox and the minute's worker do; how much that was. */
  async function deliver(): Promise<number> {
    const { settled, postponed } = await sweepOutbox(world, 100);
    const { done, firstFailure } = await workThroughDue(world, comeBackTo(world), 100);
    if (firstFailure !== undefined) throw new Error(firstFailure);
    return settled + postponed + done;
  }

  return {
    get world() {
      return world;
    },
    async renew() {
      await service.close();
      deaths.length = 0;
      world = aWorld();
      steps = stepsOf({ ...world, cases: dying(world.cases, deaths) });
      service = aService();
      await deployMachine(endpoint);
      return world;
    },
    deaths,
    async settle({ delivering = true } = {}) {
      service.wake();
      for (let quiet = 0, turns = 0; quiet < quietTurns; turns += 1) {
        if (turns > mostTurns) throw new Error('it does not come to rest');
        const { commits } = service;
        const delivered = delivering ? await deliver() : 0;
        await nextTurn();
        quiet = delivered > 0 || service.commits > commits || running > 0 ? 0 : quiet + 1;
      }
    },
    async nextInstant() {
      const [due] = await world.dueList.due('9999', 1);
      const instants = [service.nextTimer, due && Date.parse(due.at)].filter((one) => one !== undefined);
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },
    execution: (id) => executions.find(id),
    async stop() {
      Object.assign(console, { log, error });
      client.client.destroy();
      server.closeAllConnections();
      server.close();
      await service.close();
    },
  };
}

type Step = (input: unknown, context: unknown) => Promise<unknown>;
type Steps = Readonly<Record<string, Step>>;

/** Lambda's Invoke for the steps of the catalogue. */
async function invoke(steps: Steps, id: string, payload: unknown) {
  const row = catalogue.find((one) => one.id === id);
  const handler = row?.trigger.kind === 'step' ? steps[row.trigger.step] : undefined;
  if (!handler) throw new Error(`no step ${id}`);
  const reply = { StatusCode: 200, ExecutedVersion: '$LATEST' };
  try {
    return { ...reply, Payload: JSON.stringify(await handler(payload, {})) };
  } catch (failure) {
    const { name, message } = failure as Error;
    const Payload = JSON.stringify({ errorType: name, errorMessage: message, trace: [] });
    return { ...reply, FunctionError: 'Unhandled', Payload };
  }
}

/** The steps as `functions/steps` has them, over these ports. */
function stepsOf(ports: MemoryPorts): Steps {
  const { reserveName: name, decideRegistration: decision, issueLicence: licence } = contracts;
  return {
    ReserveName: stepOperation(name, (input) => reserveName(ports, input)) as Step,
    DecideRegistration: stepOperation(decision, (input) => decideRegistration(ports, input)) as Step,
    IssueLicence: stepOperation(licence, (input) => issueLicence(ports, input)) as Step,
    OpenWorkItem: stepOperation(contracts.openWorkItem, (input) => openWorkItem(ports, input)) as Step,
    FinishCase: stepOperation(contracts.finishCase, (input) => finishCase(ports, input)) as Step,
    CallOff: stepOperation(contracts.callOff, (input) => callOff(ports, input)) as Step,
    ResumeCase: stepOperation(contracts.resumeCase, (input) => resumeCase(ports, input)) as Step,
  };
}

/** The store as a step meets it that is killed around its commit. */
function dying(cases: CaseStore, deaths: Death[]): CaseStore {
  return {
    ...cases,
    async commit(change, at) {
      const death = deaths.shift();
      if (death === 'before its commit') throw new Unavailable('killed before its commit');
      const commit = await cases.commit(change, at);
      if (death === 'after its commit') throw new Unavailable('killed after its commit');
      return commit;
    },
  };
}
