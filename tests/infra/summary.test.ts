import { expect, it } from 'vitest';
import { operations } from '../../contracts/http/operations.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { synthesise, type Resource } from './support/synthesised.ts';

/** Properties that decide who gets in, what is encrypted and what is kept, by the type that has them. */
const telling: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::Table': ['DeletionProtectionEnabled', 'SSESpecification.SSEType', 'StreamSpecification'],
  'AWS::S3::Bucket': [
    'BucketEncryption',
    'VersioningConfiguration.Status',
    'LoggingConfiguration.LogFilePrefix',
  ],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'EnableKeyRotation'],
  'AWS::SQS::Queue': ['SqsManagedSseEnabled', 'MessageRetentionPeriod'],
  'AWS::StepFunctions::StateMachine': ['StateMachineType', 'LoggingConfiguration.IncludeExecutionData'],
  'AWS::ApiGatewayV2::Authorizer': ['AuthorizerType', 'IdentitySource'],
  'AWS::ApiGatewayV2::Stage': ['DefaultRouteSettings'],
  'AWS::CloudFront::Distribution': ['DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy'],
  'AWS::Logs::LogGroup': ['RetentionInDays'],
  'AWS::Lambda::Function': ['Runtime', 'Architectures'],
};

/** What grows with the catalogue is told by what it grows with, so that a new function changes nothing here. */
function countOf(type: string, count: number): string {
  const own: Readonly<Record<number, string>> = {
    [operations.length]: 'one for each operation',
    [catalogue.length]: 'one for each function',
    [2 * catalogue.length]: 'two for each function',
  };
  const grows = [
    'AWS::CloudWatch::Alarm',
    'AWS::Lambda::EventSourceMapping',
    'AWS::Events::Rule',
    'AWS::Lambda::Permission',
    'AWS::SQS::QueuePolicy',
  ];
  return grows.includes(type) ? 'some' : (own[count] ?? String(count));
}

function valueAt(resource: Resource, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Record<string, unknown> | undefined)?.[name],
      resource.Properties,
    );
}

function summaryOf(resources: Readonly<Record<string, Resource>>): Record<string, unknown> {
  const types = Map.groupBy(Object.values(resources), ({ Type }) => Type);
  return Object.fromEntries(
    [...types]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, found]) => {
        const kept = found.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain').length;
        const values = (telling[type] ?? []).map((path) => [
          path,
          [...new Set(found.map((one) => JSON.stringify(valueAt(one, path)) ?? 'unset'))].toSorted(),
        ]);
        return [
          type,
          { count: countOf(type, found.length), ...(kept > 0 && { kept }), ...Object.fromEntries(values) },
        ];
      }),
  );
}

const stacks = synthesise();

it.each(Object.keys(stacks))('the stack %s holds what it is known to hold', async (name) => {
  const summary = summaryOf(stacks[name as keyof typeof stacks]);
  // After a change that is meant: vitest run tests/infra/summary.test.ts -u
  await expect(`${JSON.stringify(summary, undefined, 2)}\n`).toMatchFileSnapshot(`summaries/${name}.json`);
});
