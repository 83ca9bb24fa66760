/** The only place that builds adapters; each is built on first use, so a function needs only its own settings. */
import { systemClock } from '../adapters/clock/system-clock.ts';
import { dynamoCaseStore } from '../adapters/dynamodb/case-store.ts';
import { dynamoOutbox } from '../adapters/dynamodb/outbox.ts';
import { openTable } from '../adapters/dynamodb/table.ts';
import { randomIds } from '../adapters/ids/random-ids.ts';
import { webhookPartners } from '../adapters/partners/webhook-partners.ts';
import { dataSharing } from '../adapters/registers/data-sharing.ts';
import { jwsSigner } from '../adapters/signer/jws-signer.ts';
import {
  openStepFunctions,
  stepFunctionsExecutions,
  stepFunctionsWorkflow,
} from '../adapters/workflow/step-functions.ts';
import { config } from '../contracts/config.ts';
import type { Ports } from '../domain/ports.ts';

export { pendingEventsIn } from '../adapters/dynamodb/outbox.ts';

const table = once(() => openTable(config.table.parse(process.env)));
const stepFunctions = once(() => openStepFunctions(config.workflow.parse(process.env)));
const clock = once(() => systemClock(config.clock.parse(process.env)));
const cases = once(() => dynamoCaseStore(table()));
const outbox = once(() => dynamoOutbox(table()));
const workflow = once(() => stepFunctionsWorkflow(stepFunctions()));
const executions = once(() => stepFunctionsExecutions(stepFunctions()));
const partners = once(() => webhookPartners(config.partners.parse(process.env)));
const registers = once(() => dataSharing(config.registers.parse(process.env)));
const signer = once(() => jwsSigner(config.signer.parse(process.env)));

/** All ports; a use case takes the part that it names. */
export const ports: Ports = {
  ids: randomIds,
  get clock() {
    return clock();
  },
  get cases() {
    return cases();
  },
  get outbox() {
    return outbox();
  },
  get workflow() {
    return workflow();
  },
  get executions() {
    return executions();
  },
  get partners() {
    return partners();
  },
  get registers() {
    return registers();
  },
  get signer() {
    return signer();
  },
};

function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}
