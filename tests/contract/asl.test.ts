import { getLanguageService } from 'amazon-states-language-service';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { catalogue } from '../../functions/catalogue.ts';
import { WorkItemKind } from '../../domain/work-items/work-item.ts';
import {
  aslFiles,
  comparison,
  inputPath,
  placedStates,
  stepOf,
  waits,
  type Machine,
} from './support/asl-files.ts';
import { textDocument } from './support/text-document.ts';
import { at, contractOf, inputsOf, outputOf, textsOf } from './support/outcomes.ts';

const lambdaFaults = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
];
/** All that may stand in a payload: ids, words and the token; never what a person wrote. */
const payloadKeys = ['caseId', 'kind', 'visit', 'taskToken', 'isRedriven'];
const lineBudget = 900;

describe.each(aslFiles())('$path', ({ path, text }) => {
  const machine = JSON.parse(text) as Machine;
  const states = placedStates(machine);
  const tasks = states.filter(({ state }) => state.Type === 'Task');
  const choices = states.filter(({ state }) => state.Type === 'Choice');
  const byName = <T extends { name: string }>(list: T[]) => list.map((one) => [one.name, one] as const);

  it('has no fault that the language service finds', async () => {
    const document = textDocument(path, text);
    const service = getLanguageService({});
    const faults = await service.doValidation(document, service.parseJSONDocument(document));
    expect(faults.map(({ message, range }) => `${range.start.line + 1}: ${JSON.stringify(message)}`)).toEqual(
      [],
    );
  });

  it(`stays short enough to be read: ${lineBudget} lines`, () => {
    expect(JSON.stringify(machine, null, 2).split('\n').length).toBeLessThanOrEqual(lineBudget);
  });

  it('names every state once, in PascalCase, and asks a question in every Choice', () => {
    const names = states.map(({ name }) => name);
    expect(names.filter((name) => !/^[A-Z][a-z]+([A-Z][a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const misnamed = states.filter(({ name, state }) => /^Is[A-Z]/.test(name) !== (state.Type === 'Choice'));
    expect(misnamed.map(({ name }) => name)).toEqual([]);
  });

  it('calls every step of the catalogue, and no other', () => {
    const rows = catalogue.flatMap(({ trigger }) => (trigger.kind === 'step' ? [trigger.step] : []));
    const called = new Set(tasks.map(({ state }) => stepOf(state)));
    expect([...called].toSorted()).toEqual(rows.toSorted());
  });

  it('gives all Tasks of a sort the same Retry', () => {
    for (const sort of [true, false]) {
      const retries = tasks
        .filter(({ state }) => waits(state) === sort)
        .map(({ state }) => JSON.stringify(state.Retry));
      expect(new Set(retries).size).toBe(1);
    }
  });

  it('has one failure path in every branch: it ends there, or waits to be redriven', () => {
    for (const scope of new Set(tasks.map((task) => task.machine))) {
      const caught = Object.values(scope.States).flatMap(({ Catch }) =>
        (Catch ?? []).map(({ Next }) => Next),
      );
      expect(new Set(caught).size).toBe(1);
      const end = scope.States[caught[0] ?? ''];
      expect((end?.Type === 'Pass' && end.End) || caught[0] === 'ResumeCase').toBe(true);
    }
  });

  describe.each(byName(tasks))('Task %s', (name, task) => {
    const { state } = task;

    it('calls a function that has a contract and a row', () => {
      expect(state.Resource).toMatch(/^arn:\$\{Partition\}:states:::lambda:invoke(\.waitForTaskToken)?$/);
      expect(contractOf(state)?.step).toBe(waits(state) ? stepOf(state) : name);
    });

    it('has a time limit that its input really carries', () => {
      if (typeof state.TimeoutSeconds === 'number') return expect(state.TimeoutSeconds).toBeGreaterThan(0);
      const path = inputPath(state.TimeoutSeconds);
      const inputs = inputsOf(task);
      expect(path).toBeDefined();
      expect(inputs).not.toEqual([]);
      for (const input of inputs)
        for (const found of at(input, path ?? [])) expect(found).toBeInstanceOf(z.ZodNumber);
    });

    it('tries again later, also when the Lambda service fails', () => {
      const retried = (state.Retry ?? []).flatMap(({ ErrorEquals }) => ErrorEquals);
      expect(retried).toEqual(expect.arrayContaining(['TryLater', ...lambdaFaults, 'States.Timeout']));
    });

    it('catches everything else', () => {
      // Where all faults end, a fault is meant to stop the execution.
      const caught = name === 'ResumeCase' ? undefined : [['States.ALL']];
      expect(state.Catch?.map(({ ErrorEquals }) => ErrorEquals)).toEqual(caught);
    });

    it('sends ids and words only, just those of the contract', () => {
      expect(Object.keys(state.Arguments ?? {}).toSorted()).toEqual(['FunctionName', 'Payload']);
      const keys = Object.keys(state.Arguments?.Payload ?? {});
      expect(keys.filter((key) => !payloadKeys.includes(key))).toEqual([]);
      const input = contractOf(state)?.input;
      expect(keys.toSorted()).toEqual(
        input instanceof z.ZodObject ? Object.keys(input.shape).toSorted() : [],
      );
    });

    it('waits for a kind of work item that exists', () => {
      const kind = state.Arguments?.Payload['kind'];
      if (kind === undefined || kind.startsWith('{%')) return;
      expect(WorkItemKind.options).toContain(kind);
    });

    it('is followed by a question if it can end in more than one way', () => {
      const output = outputOf(state);
      const outcomes = output ? at(output, ['outcome']).flatMap(textsOf) : [];
      expect(outcomes).not.toEqual([]);
      const next = task.machine.States[state.Next ?? ''];
      if (outcomes.length > 1) expect(next?.Type).toBe('Choice');
    });
  });

  describe.each(byName(choices))('Choice %s', (_name, choice) => {
    const compared = (choice.state.Choices ?? []).map(({ Condition }) => comparison(Condition));

    it('compares one outcome and nothing else', () => {
      expect(compared).not.toContain(undefined);
      expect(compared.map((one) => one?.path.at(-1))).toEqual(compared.map(() => 'outcome'));
      expect(new Set(compared.map((one) => one?.path.join('.'))).size).toBe(1);
    });

    it('handles every outcome of the contract, and no invented one', () => {
      const path = compared[0]?.path ?? [];
      const possible = inputsOf(choice)
        .flatMap((input) => at(input, path))
        .flatMap(textsOf);
      expect(compared.map((one) => one?.value).toSorted()).toEqual([...new Set(possible)].toSorted());
      expect(choice.state.Default).toBeUndefined();
    });
  });
});
