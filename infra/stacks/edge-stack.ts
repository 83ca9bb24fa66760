import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AccessLogFormat, AccessLogField } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
  type CfnStage,
  type HttpRoute,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { HttpOperation } from '../../contracts/http/operation.ts';
import { operations } from '../../contracts/http/operations.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { nameOf } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';
import { everything, throttleOf } from '../throttles.ts';
import type { ComputeStack } from './compute-stack.ts';

type Props = StackProps & { readonly settings: Settings; readonly compute: ComputeStack };

/** What is written of a request: which route and how it went. No path, no query, no body, no token. */
const accessLine = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    at: AccessLogField.contextRequestTimeEpoch(),
    ip: AccessLogField.contextIdentitySourceIp(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    error: AccessLogField.contextErrorMessage(),
  }),
);

/** The HTTP interface: a route for every operation, open only where its contract says so. */
export class EdgeStack extends Stack {
  readonly apiId: string;
  /** The host under which the gateway answers. */
  readonly host: string;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { settings } = props;
    const api = new HttpApi(this, 'Api', {
      apiName: nameOf(settings, 'api'),
      createDefaultStage: false,
      ...(settings.webOrigin !== undefined && { corsPreflight: corsFor(settings.webOrigin) }),
    });
    const routes = addRoutes(api, props);
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: everything,
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            logGroupName: `/aws/vendedlogs/http/${nameOf(settings, 'api')}`,
            retention: retention.accessLogs.days,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        format: accessLine,
      },
    });
    throttleEach(stage, routes);
    this.apiId = api.apiId;
    this.host = `${api.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`;
    new CfnOutput(this, 'Address', { value: `https://${this.host}/`, description: 'The interface' });
  }
}

function corsFor(origin: string) {
  return {
    allowOrigins: [origin],
    allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
    allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
    exposeHeaders: ['etag', 'x-correlation-id', 'retry-after', 'idempotency-replayed'],
  };
}

type Routed = { readonly operation: HttpOperation; readonly route: HttpRoute };

function addRoutes(api: HttpApi, { settings, compute }: Props): Routed[] {
  const signedIn = new HttpJwtAuthorizer('Jwt', settings.issuer, { jwtAudience: [settings.audience] });
  const everybody = new HttpNoneAuthorizer();
  const contracts = new Map<string, HttpOperation>(operations.map((one) => [one.operationId, one]));
  return catalogue.flatMap(({ id, trigger }) => {
    const operation = trigger.kind === 'http' ? contracts.get(trigger.operationId) : undefined;
    const handler = compute.functions.get(id);
    if (!operation || !handler) return [];
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
    return routes.map((route) => ({ operation, route }));
  });
}

/** A limit for each route; the stage can name a route only after it exists. */
function throttleEach(stage: HttpStage, routes: readonly Routed[]): void {
  const settings = routes.map(({ operation }) => {
    const { rateLimit, burstLimit } = throttleOf(operation);
    const key = `${operation.method} ${operation.path}`;
    return [key, { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit }] as const;
  });
  (stage.node.defaultChild as CfnStage).routeSettings = Object.fromEntries(settings);
  for (const { route } of routes) stage.node.addDependency(route);
}
