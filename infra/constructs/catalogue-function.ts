import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, type BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionRow } from '../../functions/catalogue.ts';
import { executionsArn, machineArn, machineName, nameOf } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { environmentOf } from './environment.ts';
import { statementsOf } from './grants.ts';
import { acknowledgeWildcard } from './acknowledge.ts';

const root = join(import.meta.dirname, '../..');

/** One small file with all it needs: reading the SDK from the bundle is faster than from the runtime. */
const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  minify: true,
  mainFields: ['module', 'main'],
  externalModules: [],
  banner: "import{createRequire as r}from'node:module';const require=r(import.meta.url);",
};

type Props = { readonly row: FunctionRow; readonly settings: Settings; readonly data: DataStack };

/** A row of the catalogue as a function with its own role, its grants and its log. */
export function catalogueFunction(scope: Construct, { row, settings, data }: Props): NodejsFunction {
  const functionName = nameOf(settings, row.id);
  const logGroup = new LogGroup(scope, `${row.id}-log`, {
    logGroupName: `/aws/lambda/${functionName}`,
    retention: RetentionDays.SIX_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  return new NodejsFunction(scope, row.id, {
    functionName,
    entry: join(root, row.entry),
    projectRoot: root,
    depsLockFilePath: join(root, 'package-lock.json'),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    timeout: Duration.seconds(row.timeoutSeconds),
    role: roleOf(scope, { row, settings, data }, logGroup),
    logGroup,
    environment: environmentOf(row.config, {
      settings,
      tableName: data.table.tableName,
      machineArn: machineArn(scope, settings),
    }),
    environmentEncryption: data.key,
    awsSdkConnectionReuse: false,
    bundling,
  });
}

function roleOf(scope: Construct, { row, settings, data }: Props, logGroup: LogGroup): Role {
  const role = new Role(scope, `${row.id}-role`, {
    description: `What ${row.id} may do: ${row.grants.join(', ') || 'nothing but log'}`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  });
  const statements = statementsOf(row.grants, {
    tableArn: data.table.tableArn,
    indexArns: data.indexArns,
    keyArn: data.key.keyArn,
    machineArn: machineArn(scope, settings),
    executionsArn: executionsArn(scope, settings),
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
  return role;
}
