import { Aws, Duration } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function, Runtime, type Code } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionRow } from '../../functions/catalogue/row.ts';
import { executionsArn, machineArn, machineName, nameOf, uploadsBucketName } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { environmentOf } from './environment.ts';
import { statementsOf } from './grants.ts';
import { acknowledge, acknowledgeWildcard } from './acknowledge.ts';

type Props = {
  readonly row: FunctionRow;
  readonly settings: Settings;
  readonly data: DataStack;
  readonly code: Code;
  readonly logGroup: LogGroup;
};

/** A row of the catalogue as a function with its own role and its grants; it writes to the log of all functions. */
export function catalogueFunction(
  scope: Construct,
  { row, settings, data, code, logGroup }: Props,
): Function {
  const functionName = nameOf(settings, row.id);
  const made = new Function(scope, row.id, {
    functionName,
    // Another text makes CloudFormation read the secrets of the environment again.
    description: `Kaiban ${row.id}, secrets ${settings.secrets}`,
    code,
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    timeout: Duration.seconds(row.timeoutSeconds),
    role: roleOf(scope, row, { settings, data }, logGroup),
    logGroup,
    environment: environmentOf(row.config, {
      settings,
      tableName: data.table.name,
      machineArn: machineArn(scope, settings),
      uploadsBucket: uploadsBucketName(settings),
      licenceKeyArns: data.licenceKeyArns,
    }),
    environmentEncryption: data.key,
  });
  acknowledge(
    made,
    'Serverless-LambdaTracing',
    'The case carries its own timeline; Lambda has no X-Ray in China.',
  );
  acknowledge(made, 'Serverless-LambdaDLQ', undelivered[row.trigger.kind]);
  return made;
}

/** Where a call goes that failed; a queue of the function itself would only serve asynchronous calls. */
const undelivered: Readonly<Record<FunctionRow['trigger']['kind'], string>> = {
  http: 'Called synchronously: the client has the answer.',
  step: 'Called synchronously: the workflow retries and catches.',
  outbox: 'The stream sends what it cannot deliver to the queue of lost events.',
  schedule: 'The rule sends what it cannot deliver to the queue of lost events.',
};

function roleOf(
  scope: Construct,
  row: FunctionRow,
  { settings, data }: Pick<Props, 'settings' | 'data'>,
  logGroup: LogGroup,
): Role {
  const role = new Role(scope, `${row.id}-role`, {
    description: `What ${row.id} may do: ${row.grants.join(', ') || 'nothing but log'}`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const statements = statementsOf(row.grants, {
    tableArn: data.table.arn,
    indexArns: data.table.indexArns,
    keyArn: data.key.keyArn,
    machineArn: machineArn(scope, settings),
    executionsArn: executionsArn(scope, settings),
    uploadsArn: `arn:${Aws.PARTITION}:s3:::${uploadsBucketName(settings)}`,
    licenceKeyArns: data.licenceKeyArns,
  });
  const logs = new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logGroup.logGroupArn],
  });
  for (const statement of [logs, ...statements]) role.addToPolicy(statement);
  if (row.grants.some((grant) => grant.startsWith('workflow:')))
    acknowledgeWildcard(
      role,
      `arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${machineName(settings)}:*`,
      'Executions of this one machine; each is named after its case.',
    );
  if (row.grants.some((grant) => grant.startsWith('uploads:')))
    acknowledgeWildcard(
      role,
      `arn:<AWS::Partition>:s3:::${nameOf(settings, 'uploads')}-<AWS::AccountId>-<AWS::Region>/papers/*`,
      'Each paper is an object of its own, under one prefix of this one bucket.',
    );
  return role;
}
