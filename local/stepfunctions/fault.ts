/** A refusal of the API, by the name AWS gives it. */
export class ApiFault extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** The refusals, with AWS's sentences. */
export const fault = {
  validation: (message: string) => new ApiFault('ValidationException', message),
  invalidArn: (arn: string) => new ApiFault('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`),
  wrongResource: (arn: string) =>
    new ApiFault(
      'InvalidArn',
      `Invalid Arn: 'Resource type not valid in this context: ${arn.split(':')[5] ?? ''}'`,
    ),
  invalidName: (name: string) => new ApiFault('InvalidName', `Invalid Name: '${name}'`),
  invalidToken: () => new ApiFault('InvalidToken', "Invalid Token: 'Invalid token'"),
  taskTimedOut: () => new ApiFault('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'"),
  taskDoesNotExist: () =>
    new ApiFault('TaskDoesNotExist', "Task Does Not Exist: 'Provided task does not exist'"),
  noMachine: (arn: string) =>
    new ApiFault('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`),
  noExecution: (arn: string) => new ApiFault('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`),
  machineExists: (arn: string) =>
    new ApiFault('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`),
  notRedrivable: (why: string) =>
    new ApiFault('ExecutionNotRedrivable', `Execution Not Redrivable: '${why}'`),
  executionExists: (arn: string) =>
    new ApiFault('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`),
  definition: (message: string) => new ApiFault('InvalidDefinition', message),
  input: (message: string) =>
    new ApiFault('InvalidExecutionInput', `Invalid State Machine Execution Input: '${message}'`),
  output: (message: string) => new ApiFault('InvalidOutput', `Invalid Output: '${message}'`),
};
