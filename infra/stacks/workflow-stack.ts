import { join } from 'node:path';
import { Aws, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { catalogue } from '../../functions/catalogue.ts';
import { acknowledge, acknowledgeWildcard } from '../constructs/acknowledge.ts';
import { machineName } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';
import type { ComputeStack } from './compute-stack.ts';

const definition = join(import.meta.dirname, '../../stepfunctions/open-company.asl.json');

type Props = StackProps & { readonly settings: Settings; readonly compute: ComputeStack };

/** The machine, from the same file that the local run executes. */
export class WorkflowStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const stateMachineName = machineName(props.settings);
    const steps = stepFunctionArns(props.compute);
    const role = new Role(this, 'Role', {
      description: 'Calls the functions of the Task states, and nothing else',
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: Object.values(steps) }),
    );
    const machine = new StateMachine(this, 'OpenCompany', {
      stateMachineName,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromFile(definition),
      definitionSubstitutions: { Partition: Aws.PARTITION, ...steps },
      role,
      removalPolicy: RemovalPolicy.RETAIN,
      logs: {
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${stateMachineName}`,
          retention: retention.executionLogs.days,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    acknowledgeWildcard(role, '*', 'Log delivery of Step Functions has no resource-level permissions.');
    for (const rule of ['AwsSolutions-SF2', 'Serverless-StepFunctionStateMachineXray'])
      acknowledge(machine, rule, 'The case carries its own timeline; Lambda has no X-Ray in China.');
  }
}

function stepFunctionArns({ functions }: ComputeStack): Record<string, string> {
  return Object.fromEntries(
    catalogue.flatMap(({ id, trigger }) =>
      trigger.kind === 'step' ? [[trigger.step, functions.get(id)?.functionArn ?? '']] : [],
    ),
  );
}
