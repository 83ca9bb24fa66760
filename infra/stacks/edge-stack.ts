import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { operations } from '../../contracts/http/operations.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { nameOf } from '../names.ts';
import type { Settings } from '../settings.ts';
import type { ComputeStack } from './compute-stack.ts';

type Props = StackProps & { readonly settings: Settings; readonly compute: ComputeStack };

/** Requests a second that the whole interface takes before it answers 429. */
const throttle = { rateLimit: 500, burstLimit: 1_000 };

/** The HTTP interface: a route for every operation, open only where its contract says so. */
export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { settings } = props;
    const api = new HttpApi(this, 'Api', {
      apiName: nameOf(settings, 'api'),
      createDefaultStage: false,
    });
    addRoutes(api, props);
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            logGroupName: `/aws/vendedlogs/http/${nameOf(settings, 'api')}`,
            retention: RetentionDays.SIX_MONTHS,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
      },
    });
    new CfnOutput(this, 'Address', {
      value: `https://${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}/`,
      description: `The interface, stage ${stage.stageName}`,
    });
  }
}

function addRoutes(api: HttpApi, { settings, compute }: Props): void {
  const signedIn = new HttpJwtAuthorizer('Jwt', settings.issuer, { jwtAudience: [settings.audience] });
  const everybody = new HttpNoneAuthorizer();
  const contracts = new Map<string, HttpOperation>(operations.map((one) => [one.operationId, one]));
  for (const { id, trigger } of catalogue) {
    const operation = trigger.kind === 'http' ? contracts.get(trigger.operationId) : undefined;
    const handler = compute.functions.get(id);
    if (!operation || !handler) continue;
    const isPublic = operation.roles === 'public';
    const routes = api.addRoutes({
      path: operation.path,
      methods: [HttpMethod[operation.method]],
      integration: new HttpLambdaIntegration(operation.operationId, handler),
      authorizer: isPublic ? everybody : signedIn,
    });
    if (isPublic)
      for (const route of routes)
        acknowledge(route, 'AwsSolutions-APIG4', `${operation.operationId} is public by its contract.`);
  }
}
