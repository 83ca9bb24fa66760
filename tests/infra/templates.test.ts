import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { indexes, sortKeys } from '../../adapters/dynamodb/keys.ts';
import { config } from '../../contracts/config.ts';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { operations } from '../../contracts/http/operations.ts';
import { catalogue, type Grant } from '../../functions/catalogue.ts';
import { ofType, statementsIn, synthesise, type Resource } from './support/synthesised.ts';

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

describe('functions', () => {
  it('are those of the catalogue', () => {
    const names = functions.map(({ FunctionName }) => FunctionName);
    expect(names.toSorted()).toEqual(catalogue.map(({ id }) => `kaiban-trial-${id}`).toSorted());
  });

  it.each(catalogue)('$id has the variables of its groups and no other', ({ id, config: groups }) => {
    const required = groups.flatMap((group) =>
      Object.entries(config[group].shape).flatMap(([name, schema]) =>
        (schema as z.ZodType).safeParse(undefined).success ? [] : [name],
      ),
    );
    const { Variables = {} } = (functionNamed(id)?.['Environment'] ?? {}) as {
      Variables?: Record<string, unknown>;
    };
    expect(Object.keys(Variables).toSorted()).toEqual(required.toSorted());
  });

  it.each(catalogue)('$id may do what its row grants', ({ id, grants, trigger }) => {
    const actions = actionsOf(id);
    const has = (pattern: RegExp) => actions.some((action) => pattern.test(action));
    const granted = (...some: Grant[]) => some.some((grant) => grants.includes(grant));
    expect(has(/^logs:PutLogEvents$/)).toBe(true);
    expect(has(/^dynamodb:(Query|GetItem)$/)).toBe(granted('table:read'));
    expect(has(/^dynamodb:(Put|Update|Delete)Item$/)).toBe(granted('table:write'));
    expect(has(/^kms:/)).toBe(granted('table:read', 'table:write'));
    expect(has(/^states:(StartExecution|SendTaskSuccess|StopExecution)$/)).toBe(granted('workflow:control'));
    expect(has(/^states:(Describe|Get)/)).toBe(granted('workflow:read'));
    expect(has(/^dynamodb:GetRecords$/)).toBe(trigger.kind === 'outbox');
    expect(has(/^dynamodb:(Scan|CreateTable|DeleteTable|UpdateTable)$|^lambda:|^iam:|^s3:/)).toBe(false);
  });

  it('run on Node 24 and ARM, each with its own log', () => {
    for (const { Runtime, Architectures, LoggingConfig } of functions)
      expect({ Runtime, Architectures, log: LoggingConfig }).toEqual({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        log: { LogGroup: expect.anything() as unknown },
      });
    expect(new Set(functions.map(({ LoggingConfig }) => JSON.stringify(LoggingConfig))).size).toBe(
      functions.length,
    );
  });

  it('get secrets as references only', () => {
    const secrets = functions
      .map(
        ({ Environment }) =>
          (Environment as { Variables?: Record<string, unknown> } | undefined)?.Variables ?? {},
      )
      .flatMap(({ PARTNERS, LICENCE_KEY, CLIENT_SECRET }) => [PARTNERS, LICENCE_KEY, CLIENT_SECRET])
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

  it('limits the rate and writes an access log', () => {
    const [stage] = ofType(stacks.edge, 'AWS::ApiGatewayV2::Stage');
    expect(stage?.['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 1_000,
    });
    expect(stage?.['AccessLogSettings']).toBeDefined();
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
      Projection: { ProjectionType: 'ALL' },
    }));
    expect(properties['GlobalSecondaryIndexes']).toEqual(wanted);
  });

  it('survives mistakes', () => {
    expect(table?.DeletionPolicy).toBe('Retain');
    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
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

describe('everything', () => {
  const inEachStack = (type: string): Resource[] => everything.filter(({ Type }) => Type === type);

  it('keeps no log for ever', () => {
    const groups = inEachStack('AWS::Logs::LogGroup');
    expect(groups.length).toBe(catalogue.length + 2);
    expect(groups.filter(({ Properties }) => Properties['RetentionInDays'] === undefined)).toEqual([]);
  });

  it('grants no action by wildcard and uses no managed policy', () => {
    const actions = inEachStack('AWS::IAM::Policy').flatMap(({ Properties }) =>
      statementsIn(Properties).flatMap((statement) => statement.actions),
    );
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(
      inEachStack('AWS::IAM::Role').filter(({ Properties }) => 'ManagedPolicyArns' in Properties),
    ).toEqual([]);
  });

  it('can be installed in the China partition', () => {
    const text = JSON.stringify(stacks);
    expect(text).not.toMatch(
      /arn:aws:|amazonaws\.com"?\/|AWS::Cognito|"TracingConfig"|"TracingConfiguration"/,
    );
    const [mapping] = inEachStack('AWS::Lambda::EventSourceMapping');
    expect(mapping?.Properties).not.toHaveProperty('Tags');
  });
});
