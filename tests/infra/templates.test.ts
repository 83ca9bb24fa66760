import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { indexes, sortKeys } from '../../adapters/dynamodb/keys.ts';
import { config } from '../../contracts/config.ts';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { operations } from '../../contracts/http/operations.ts';
import { catalogue } from '../../functions/catalogue.ts';
import type { Grant } from '../../functions/catalogue/row.ts';
import { ofType, statementsIn, synthesise } from './support/synthesised.ts';

const stacks = synthesise();
const everything = Object.values(stacks).flatMap((stack) => Object.values(stack));
const functions = ofType(stacks.compute, 'AWS::Lambda::Function');
const functionNamed = (id: string) =>
  functions.find(({ FunctionName }) => FunctionName === `kaiban-trial-${id}`);

/** The actions of the role that the function of a row runs under. */
function actionsOf(id: string): string[] {
  const { Role } = functionNamed(id) as unknown as { Role: { 'Fn::GetAtt': [string] } };
  const roleId = Role['Fn::GetAtt'][0];
  return ofType(stacks.compute, 'AWS::IAM::Policy')
    .filter(({ Roles }) => JSON.stringify(Roles) === JSON.stringify([{ Ref: roleId }]))
    .flatMap((policy) => statementsIn(policy).flatMap(({ actions }) => actions));
}

/** Written here once more, by hand: a grant that grows has to be noticed. */
const actionsOfGrant: Readonly<Record<Grant, readonly string[]>> = {
  'table:read': [
    'dynamodb:GetItem',
    'dynamodb:BatchGetItem',
    'dynamodb:Query',
    'kms:Decrypt',
    'kms:DescribeKey',
  ],
  'table:write': [
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'kms:Encrypt',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    'kms:GenerateDataKey',
  ],
  'uploads:read': ['s3:GetObject', 's3:ListBucket', 'kms:Decrypt'],
  'uploads:write': ['s3:PutObject', 's3:DeleteObject', 'kms:GenerateDataKey', 'kms:Decrypt'],
  'limits:count': [
    'dynamodb:UpdateItem',
    'kms:Encrypt',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    'kms:GenerateDataKey',
  ],
  'licence:sign': ['kms:Sign', 'kms:GetPublicKey'],
  'licence:keys': ['kms:GetPublicKey'],
  'workflow:control': [
    'states:StartExecution',
    'states:SendTaskSuccess',
    'states:StopExecution',
    'states:RedriveExecution',
  ],
  'workflow:read': [
    'states:DescribeExecution',
    'states:DescribeStateMachineForExecution',
    'states:GetExecutionHistory',
  ],
};
const actionsOfStream = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
  // What the stream cannot deliver goes to the queue of lost events.
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:SendMessage',
];

describe('functions', () => {
  it('are those of the catalogue', () => {
    const names = functions.map(({ FunctionName }) => FunctionName);
    expect(names.toSorted()).toEqual(catalogue.map(({ id }) => `kaiban-trial-${id}`).toSorted());
  });

  it.each(catalogue)('$id has the variables of its groups and no other', ({ id, config: groups }) => {
    const shapes = groups.flatMap((group) =>
      Object.entries(config[group].shape as Record<string, z.ZodType>),
    );
    const required = shapes.filter(([, schema]) => !schema.safeParse(undefined).success);
    const { Variables = {} } = (functionNamed(id)?.['Environment'] ?? {}) as {
      Variables?: Record<string, unknown>;
    };
    const given = Object.keys(Variables);
    expect(given).toEqual(expect.arrayContaining(required.map(([name]) => name)));
    expect(given.filter((name) => !shapes.some(([known]) => known === name))).toEqual([]);
  });

  it.each(catalogue)('$id may do what its row grants, and nothing else', ({ id, grants, trigger }) => {
    const allowed = [
      ...grants.flatMap((grant) => actionsOfGrant[grant]),
      ...(trigger.kind === 'outbox' ? actionsOfStream : []),
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ];
    expect(actionsOf(id).toSorted()).toEqual([...new Set(allowed)].toSorted());
  });

  it('that only count requests touch the counts and nothing else', () => {
    const counting = ofType(stacks.compute, 'AWS::IAM::Policy').filter((policy) =>
      JSON.stringify(policy).includes('LIMIT#*'),
    );
    expect(counting).toHaveLength(catalogue.filter(({ grants }) => grants.includes('limits:count')).length);
    for (const policy of counting) {
      const { Statement } = policy['PolicyDocument'] as {
        Statement: { Action: unknown; Condition?: unknown }[];
      };
      const writes = Statement.filter(({ Action }) => JSON.stringify(Action).includes('dynamodb:UpdateItem'));
      expect(writes.map(({ Condition }) => Condition)).toEqual([
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] } },
      ]);
    }
  });

  it('run on Node 24 and ARM, with one log for all', () => {
    for (const { Runtime, Architectures, LoggingConfig } of functions)
      expect({ Runtime, Architectures, log: LoggingConfig }).toEqual({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        log: { LogGroup: expect.anything() as unknown },
      });
    expect(new Set(functions.map(({ LoggingConfig }) => JSON.stringify(LoggingConfig))).size).toBe(1);
  });

  it('get secrets as references only', () => {
    const secrets = functions
      .map(
        ({ Environment }) =>
          (Environment as { Variables?: Record<string, unknown> } | undefined)?.Variables ?? {},
      )
      .flatMap(({ PARTNERS, LICENCE_KEY, CLIENT_SECRET, FIELD_KEYS }) => [
        PARTNERS,
        LICENCE_KEY,
        CLIENT_SECRET,
        FIELD_KEYS,
      ])
      .filter((value) => value !== undefined);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets)
      expect(secret).toMatch(/^\{\{resolve:secretsmanager:kaiban\/trial\/[\w-]+:/);
  });
});

describe('interface', () => {
  const routes = ofType(stacks.edge, 'AWS::ApiGatewayV2::Route');
  const all: readonly HttpOperation[] = operations;

  it('has a route for every operation and no other', () => {
    const keys = routes.map(({ RouteKey }) => RouteKey);
    expect(keys.toSorted()).toEqual(all.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('asks for a token on every route that is not public', () => {
    for (const { method, path, roles } of all) {
      const route = routes.find(({ RouteKey }) => RouteKey === `${method} ${path}`);
      expect(route?.['AuthorizationType'], path).toBe(roles === 'public' ? 'NONE' : 'JWT');
    }
  });

  it('believes the issuer and the audience of the settings', () => {
    expect(ofType(stacks.edge, 'AWS::ApiGatewayV2::Authorizer')).toEqual([
      expect.objectContaining({
        JwtConfiguration: { Audience: ['kaiban'], Issuer: 'https://login.example' },
      }),
    ]);
  });

  it('limits the rate of the whole and of every route', () => {
    const [stage] = ofType(stacks.edge, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 5_000,
      ThrottlingBurstLimit: 5_000,
    });
    const limits = stage?.['RouteSettings'] as Record<string, { ThrottlingRateLimit: number }>;
    expect(Object.keys(limits).toSorted()).toEqual(
      all.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
    for (const { ThrottlingRateLimit } of Object.values(limits))
      expect(ThrottlingRateLimit).toBeLessThan(5_000);
  });

  it('writes of each request which route it was and how it went, and nothing that was said', () => {
    const [stage] = ofType(stacks.edge, 'AWS::ApiGatewayV2::Stage');
    const { Format } = stage?.['AccessLogSettings'] as { Format: string };
    const fields = Object.values(JSON.parse(Format) as Record<string, string>);
    expect(fields).toContain('$context.routeKey');
    expect(fields.filter((field) => /path|query|authorizer|body|user/i.test(field))).toEqual([]);
  });

  it('has none of the routes that only the local run has', () => {
    expect(routes.filter(({ RouteKey }) => /local|behaviour|clock|\$default/.test(String(RouteKey)))).toEqual(
      [],
    );
  });

  it('lets only the gateway and the schedule call a function', () => {
    const permissions = everything.filter(({ Type }) => Type === 'AWS::Lambda::Permission');
    const principals = new Set(permissions.map(({ Properties }) => Properties['Principal']));
    expect([...principals].toSorted()).toEqual(['apigateway.amazonaws.com', 'events.amazonaws.com']);
    expect(permissions.filter(({ Properties }) => Properties['SourceArn'] === undefined)).toEqual([]);
    expect(everything.filter(({ Type }) => Type === 'AWS::Lambda::Url')).toEqual([]);
  });
});

describe('table', () => {
  const [table] = Object.values(stacks.data).filter(({ Type }) => Type === 'AWS::DynamoDB::Table');
  const properties = table?.Properties ?? {};
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ];

  it('has the keys and indexes that the adapter uses', () => {
    expect(properties['KeySchema']).toEqual(keys('pk', 'sk'));
    const wanted = Object.values(indexes).map(({ name, pk, sk }) => ({
      IndexName: name,
      KeySchema: keys(pk, sk),
      Projection:
        name === 'outbox'
          ? { ProjectionType: 'INCLUDE', NonKeyAttributes: ['event', 'attempts', 'resumption', 'failure'] }
          : { ProjectionType: 'KEYS_ONLY' },
    }));
    expect(properties['GlobalSecondaryIndexes']).toEqual(wanted);
  });

  it('survives mistakes', () => {
    expect(table?.DeletionPolicy).toBe('Retain');
    const [key] = ofType(stacks.data, 'AWS::KMS::Key');
    expect(key?.['EnableKeyRotation']).toBe(true);
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  it('streams new outbox events, and only those, to the dispatcher', () => {
    const [mapping] = ofType(stacks.compute, 'AWS::Lambda::EventSourceMapping');
    const { Filters } = mapping?.['FilterCriteria'] as { Filters: { Pattern: string }[] };
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)).toEqual([
      {
        eventName: ['INSERT'],
        dynamodb: {
          NewImage: {
            sk: { S: [{ prefix: sortKeys.event }] },
            [indexes.outbox.pk]: { S: [{ exists: true }] },
          },
        },
      },
    ]);
    expect(mapping?.['DestinationConfig']).toBeDefined();
  });
});

describe('workflow', () => {
  const [machine] = ofType(stacks.workflow, 'AWS::StepFunctions::StateMachine');

  it('is a standard machine with the name that the dispatcher knows', () => {
    expect(machine).toMatchObject({
      StateMachineName: 'kaiban-trial-open-company',
      StateMachineType: 'STANDARD',
      LoggingConfiguration: { IncludeExecutionData: false },
    });
    const { Variables } = functionNamed('dispatch-outbox')?.['Environment'] as {
      Variables: Record<string, unknown>;
    };
    expect(JSON.stringify(Variables['STATE_MACHINE_ARN'])).toContain(
      ':stateMachine:kaiban-trial-open-company"',
    );
  });

  it('fills every substitution of the file', () => {
    const text = readFileSync('stepfunctions/open-company.asl.json', 'utf8');
    const names = new Set([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(machine?.['DefinitionSubstitutions'] as object).toSorted()).toEqual(
      [...names].toSorted(),
    );
  });

  it('may call the functions of its Tasks and no other', () => {
    const { Partition: _, ...steps } = machine?.['DefinitionSubstitutions'] as Record<string, unknown>;
    const invoking = ofType(stacks.workflow, 'AWS::IAM::Policy')
      .flatMap(statementsIn)
      .filter(({ actions }) => actions.some((action) => action.startsWith('lambda:')));
    expect(invoking.map(({ actions }) => actions)).toEqual([['lambda:InvokeFunction']]);
    const texts = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted();
    expect(texts(invoking[0]?.resources ?? [])).toEqual(texts(Object.values(steps)));
  });
});
