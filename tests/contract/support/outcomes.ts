import * as z from 'zod';
import * as steps from '../../../contracts/steps/steps.ts';
import { serviceKinds } from '../../../domain/services/services.ts';
import { workItemKinds } from '../../../domain/work-items/kinds.ts';
import { outcomeOf } from '../../../domain/work-items/resumption.ts';
import { WorkItemKind, type WorkItem } from '../../../domain/work-items/work-item.ts';
import { comparison, inputPath, stepOf, waits, type Placed, type State } from './asl-files.ts';

/** What a Map over the extra services of a city can wait for. */
const extraKinds = serviceKinds.filter((kind) => workItemKinds[kind].promise === 'extras');

/** The contract of the function that a Task calls. */
export function contractOf(state: State): steps.StepContract | undefined {
  const contracts = Object.values(steps).filter((one) => 'step' in one) as steps.StepContract[];
  return contracts.find(({ step }) => step === stepOf(state));
}

/** What leaves a Task: the contract's output, or the outcomes in which its kind of wait can end. */
export function outputOf(state: State): z.ZodType | undefined {
  return waits(state) ? waitOutcome(state.Arguments?.Payload['kind'] ?? '') : contractOf(state)?.output;
}

/** The schemas that a state's input may have, one for each way that leads to it. */
export function inputsOf(placed: Placed): z.ZodType[] {
  const { name, machine, container } = placed;
  const ways = Object.keys(machine.States).flatMap((from) => wayFrom({ ...placed, name: from }, name));
  return machine.StartAt === name && container ? [...ways, ...startInputs(container)] : ways;
}

/** The schemas at a path; `undefined` for an alternative that lacks it. */
export function at(schema: z.ZodType, path: readonly string[]): (z.ZodType | undefined)[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return alternatives(schema).flatMap((one) => {
    const inner = one instanceof z.ZodObject ? (one.shape as Record<string, z.ZodType>)[key] : undefined;
    return inner ? at(inner, rest) : [undefined];
  });
}

/** The texts that a schema of literals allows. */
export function textsOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return [];
}

function alternatives(schema: z.ZodType): z.ZodType[] {
  return schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).flatMap(alternatives) : [schema];
}

function startInputs(container: Placed): z.ZodType[] {
  const inputs = inputsOf(container);
  if (container.state.Type !== 'Map') return inputs;
  const path = inputPath(container.state.Items) ?? [];
  return inputs
    .flatMap((input) => at(input, path))
    .flatMap((list) => (list instanceof z.ZodArray ? [list.element as z.ZodType] : []));
}

function wayFrom(from: Placed, to: string): z.ZodType[] {
  const state = from.machine.States[from.name];
  if (!state) return [];
  if (state.Type === 'Choice')
    return (state.Choices ?? [])
      .filter(({ Next }) => Next === to)
      .flatMap(({ Condition, Output }) => narrowed({ ...from, state }, Condition, Output));
  if (state.Type === 'Parallel' && state.Next === to) return branchOutput(state);
  const output = state.Next === to && state.Type === 'Task' ? outputOf(state) : undefined;
  return output ? [output] : [];
}

/** What leaves a Parallel that hands on the result of one branch: the outcomes in which that branch can end. */
function branchOutput({ Branches = [], Output }: State): z.ZodType[] {
  const [, place] = /^\{% \$states\.result\[(\d)\] %\}$/.exec(String(Output)) ?? [];
  const ends = Object.values(Branches[Number(place)]?.States ?? {}).filter(({ End }) => End);
  return ends.map((end) => {
    const { outcome } = z.object({ outcome: z.string() }).parse(end.Output);
    return z.object({ outcome: z.literal(outcome) });
  });
}

/** What goes on from a Choice: its input, or the part its Output names, where the compared outcome holds. */
function narrowed(choice: Placed, condition: string, output: string | undefined): z.ZodType[] {
  const compared = comparison(condition);
  const part = output === undefined ? [] : inputPath(output);
  if (!compared || !part) return [];
  const tag = compared.path.slice(part.length);
  return inputsOf(choice)
    .flatMap((input) => at(input, part))
    .flatMap((schema) => (schema ? alternatives(schema) : []))
    .filter((one) => at(one, tag).some((leaf) => textsOf(leaf).includes(compared.value)));
}

/** `declined` and `refused` are possible only where the domain knows a way to them. */
function waitOutcome(kindExpression: string): z.ZodType {
  const parsed = WorkItemKind.safeParse(kindExpression);
  const kinds = parsed.success ? [parsed.data] : extraKinds;
  const outcomes = new Set(kinds.flatMap(possibleOutcomes));
  return steps.workItemOutcome.extend({ outcome: z.enum([...outcomes]) });
}

function possibleOutcomes(kind: WorkItemKind): string[] {
  const answered = { kind, state: 'completed', answer: {} } as WorkItem;
  const declined = { ...answered, answer: { bank: { choice: 'declined' } } };
  const refused = { ...answered, state: 'refused' } as WorkItem;
  const items = [answered, declined, ...(workItemKinds[kind].reasons.length > 0 ? [refused] : [])];
  return items.map(outcomeOf);
}
