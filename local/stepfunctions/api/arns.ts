import { fault } from '../fault.ts';

/** Names this service's resources. */
export type Arns = {
  machine(name: string): string;
  execution(machineArn: string, name: string): string;
  requireMachine(arn: string): void;
  requireExecution(arn: string): void;
};

/** ARNs of one region and account. */
export function arnsOf(region: string, accountId: string): Arns {
  const partition = region.startsWith('cn-') ? 'aws-cn' : 'aws';
  const prefix = `arn:${partition}:states:${region}:${accountId}`;
  const requirePrefix = (arn: string, kind: string) => {
    if (!/^arn:[a-z0-9-]+:states:/.test(arn)) throw fault.invalidArn(arn);
    if (arn.split(':')[5] !== kind) throw fault.wrongResource(arn);
  };
  return {
    machine: (name) => `${prefix}:stateMachine:${name}`,
    execution: (machineArn, name) => `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`,
    requireMachine: (arn) => requirePrefix(arn, 'stateMachine'),
    requireExecution: (arn) => requirePrefix(arn, 'execution'),
  };
}
