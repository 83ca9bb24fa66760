import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { definitionError } from '../definition/diagnostic.ts';
import { parseDefinition } from '../definition/parse-definition.ts';
import { ApiFault, fault } from '../fault.ts';
import type { MachineRow } from '../store/machine-rows.ts';
import { type ApiContext, epochSeconds, type Operation } from './context.ts';
import { cutPage, readToken } from './paging.ts';
import { maxResults, oneOf, pageToken, readRequest, requireName, text } from './request.ts';

const settings = {
  loggingConfiguration: z.unknown().optional(),
  tracingConfiguration: z.unknown().optional(),
};
const createRequest = z.object({
  name: text,
  definition: text,
  roleArn: text,
  type: oneOf(['STANDARD', 'EXPRESS']).default('STANDARD'),
  ...settings,
});
const updateRequest = z.object({
  stateMachineArn: text,
  definition: z.string().optional(),
  roleArn: z.string().optional(),
  ...settings,
});
const oneMachine = z.object({ stateMachineArn: text });
const listRequest = z.object({ maxResults, nextToken: pageToken(1_024) });
const validateRequest = z.object({ definition: text, maxResults: z.int().optional() });

type Settings = { readonly loggingConfiguration?: unknown; readonly tracingConfiguration?: unknown };

/** The operations on state machines. */
export const machineOperations: Readonly<Record<string, Operation>> = {
  CreateStateMachine(context, body) {
    const request = readRequest(createRequest, body);
    requireName(request.name);
    if (request.type === 'EXPRESS')
      throw new ApiFault('StateMachineTypeNotSupported', 'Express is not supported here');
    requireDefinition(request.definition);
    const arn = context.arns.machine(request.name);
    return context.engine.write(() => {
      const { machines } = context.store;
      const known = machines.find(arn);
      if (known) {
        // Idempotent by text: a reformatted definition is another one.
        if (known.definition !== request.definition || known.role_arn !== request.roleArn)
          throw fault.machineExists(arn);
        return { stateMachineArn: arn, creationDate: epochSeconds(known.created_at) };
      }
      const at = { created_at: context.now(), role_arn: request.roleArn };
      const { definition } = request;
      const revision = machines.revise({ ...at, machine_arn: arn, definition, revision_id: null });
      machines.insert({ ...at, arn, name: request.name, settings: settingsText(request), revision });
      return { stateMachineArn: arn, creationDate: epochSeconds(at.created_at) };
    });
  },

  UpdateStateMachine(context, body) {
    const request = readRequest(updateRequest, body);
    const { stateMachineArn: arn, definition, roleArn } = request;
    context.arns.requireMachine(arn);
    const changes = [definition, roleArn, request.loggingConfiguration, request.tracingConfiguration];
    if (changes.every((each) => each === undefined)) {
      const message =
        'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified';
      throw new ApiFault('MissingRequiredParameter', message);
    }
    if (definition !== undefined) requireDefinition(definition);
    return context.engine.write(() => {
      const known = requireMachine(context, arn);
      const next = {
        definition: definition ?? known.definition,
        role_arn: roleArn ?? known.role_arn,
        settings: settingsText({ ...(JSON.parse(known.settings) as Settings), ...defined(request) }),
      };
      const updated_at = context.now();
      const same =
        next.definition === known.definition &&
        next.role_arn === known.role_arn &&
        next.settings === known.settings;
      if (same) return { updateDate: epochSeconds(updated_at), revisionId: known.revision_id ?? undefined };
      const revision_id = randomUUID();
      const { definition: text, role_arn } = next;
      const row = { machine_arn: arn, definition: text, role_arn, revision_id, created_at: updated_at };
      context.store.machines.update({
        arn,
        role_arn,
        settings: next.settings,
        revision: context.store.machines.revise(row),
      });
      return { updateDate: epochSeconds(updated_at), revisionId: revision_id };
    });
  },

  DescribeStateMachine(context, body) {
    const { stateMachineArn } = readRequest(oneMachine, body);
    context.arns.requireMachine(stateMachineArn);
    const row = requireMachine(context, stateMachineArn);
    return {
      stateMachineArn,
      name: row.name,
      status: 'ACTIVE',
      definition: row.definition,
      roleArn: row.role_arn,
      type: 'STANDARD',
      creationDate: epochSeconds(row.created_at),
      loggingConfiguration: { level: 'OFF', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
      ...(JSON.parse(row.settings) as Settings),
      ...(row.revision_id !== null && { revisionId: row.revision_id }),
    };
  },

  ListStateMachines(context, body) {
    const { maxResults: size, nextToken } = readRequest(listRequest, body);
    const rows = context.store.machines.page(readToken('machines', nextToken) ?? 0, size + 1);
    const { page, ...next } = cutPage('machines', rows, size);
    const stateMachines = page.map(({ arn, name, created_at }) => ({
      stateMachineArn: arn,
      name,
      type: 'STANDARD',
      creationDate: epochSeconds(created_at),
    }));
    return { stateMachines, ...next };
  },

  DeleteStateMachine(context, body) {
    const { stateMachineArn } = readRequest(oneMachine, body);
    context.arns.requireMachine(stateMachineArn);
    return context.engine.write(() => {
      context.store.machines.remove(stateMachineArn);
      return {};
    });
  },

  ValidateStateMachineDefinition(_context, body) {
    const request = readRequest(validateRequest, body);
    const parsed = parseDefinition(request.definition);
    const all = parsed.ok ? [] : parsed.diagnostics;
    const diagnostics = all.slice(0, request.maxResults || 100);
    return { result: parsed.ok ? 'OK' : 'FAIL', diagnostics, truncated: diagnostics.length < all.length };
  },
};

/** The machine, or the refusal that it does not exist. */
export function requireMachine({ store }: ApiContext, arn: string): MachineRow {
  const row = store.machines.find(arn);
  if (!row) throw fault.noMachine(arn);
  return row;
}

function requireDefinition(definition: string): void {
  const parsed = parseDefinition(definition);
  if (!parsed.ok) throw fault.definition(definitionError(parsed.diagnostics));
}

function defined({ loggingConfiguration, tracingConfiguration }: Settings): Settings {
  return {
    ...(loggingConfiguration !== undefined && { loggingConfiguration }),
    ...(tracingConfiguration !== undefined && { tracingConfiguration }),
  };
}

function settingsText(request: Settings): string {
  return JSON.stringify(defined(request));
}
