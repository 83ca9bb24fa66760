import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  OriginRequestPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source, type ISource } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge } from '../constructs/acknowledge.ts';
import { acknowledgeDeployment } from '../constructs/acknowledge-deployment.ts';
import { closedBucket } from '../constructs/closed-bucket.ts';
import { pageRouter } from '../constructs/page-router.ts';
import { nameOf } from '../names.ts';
import { offlinePage, offlinePagePolicy } from '../offline-page.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';

type Props = StackProps & {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly edge: EdgeStack;
  /** The built pages and the interface document. */
  readonly pages: readonly ISource[];
};

/** Portal and console: files in a closed bucket, and CloudFront in front of them and of the interface. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { settings, data, pages } = props;
    const bucket = closedBucket(this, 'Pages', {
      encryption: BucketEncryption.S3_MANAGED,
      serverAccessLogsBucket: data.accessLogs,
      serverAccessLogsPrefix: 'pages/',
    });
    deploy(this, { settings, bucket, pages });
    new CfnOutput(this, 'PagesBucket', { value: bucket.bucketName, description: 'The files of the pages' });
    if (settings.cloudFront === 'no') return;
    const distribution = distribute(this, bucket, props);
    new CfnOutput(this, 'PagesAddress', {
      value: `https://${settings.webDomain ?? distribution.distributionDomainName}/`,
      description: 'Portal; the console is under console/',
    });
  }
}

function deploy(
  scope: Construct,
  { settings, bucket, pages }: Pick<Props, 'settings' | 'pages'> & { readonly bucket: IBucket },
): void {
  const known = {
    issuer: settings.issuer,
    audience: settings.audience,
    portalClientId: settings.portalClientId,
    consoleClientId: settings.consoleClientId,
  };
  const logGroup = new LogGroup(scope, 'UploadLog', {
    logGroupName: `/aws/lambda/${nameOf(settings, 'upload-pages')}`,
    retention: retention.functionLogs.days,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const deployment = new BucketDeployment(scope, 'Upload', {
    destinationBucket: bucket,
    sources: [...pages, Source.jsonData('settings.json', known)],
    // CloudFront packs by itself.
    exclude: ['*.gz'],
    memoryLimit: 512,
    logGroup,
  });
  acknowledgeDeployment(deployment, bucket);
}

function distribute(scope: Construct, bucket: IBucket, { settings, edge }: Props): Distribution {
  const files: BehaviorOptions = {
    origin: S3BucketOrigin.withOriginAccessControl(bucket),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    responseHeadersPolicy: pageHeaders(scope, settings),
    cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  };
  const router = new EdgeFunction(scope, 'PageRouter', {
    code: FunctionCode.fromInline(pageRouter),
    runtime: FunctionRuntime.JS_2_0,
    comment: 'Addresses of pages to their files',
  });
  const distribution = new Distribution(scope, 'Distribution', {
    comment: nameOf(settings, 'pages'),
    ...(settings.webDomain !== undefined &&
      settings.certificate !== undefined && {
        domainNames: [settings.webDomain],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', settings.certificate),
      }),
    ...(settings.webAclArn !== undefined && { webAclId: settings.webAclArn }),
    defaultBehavior: {
      ...files,
      functionAssociations: [{ function: router, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
    additionalBehaviors: {
      '/v1/openapi.json': files,
      '/verify-offline.html': { ...files, responseHeadersPolicy: offlineHeaders(scope) },
      '/v1/*': {
        origin: new HttpOrigin(edge.host),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
    },
  });
  acknowledge(distribution, 'AwsSolutions-CFR1', 'Founders may be abroad: no country is shut out.');
  acknowledge(
    distribution,
    'AwsSolutions-CFR3',
    'The bucket and the interface write access logs themselves.',
  );
  if (settings.webAclArn === undefined)
    acknowledge(distribution, 'AwsSolutions-CFR2', 'A web ACL is the choice of the operator: webAclArn.');
  if (settings.webDomain === undefined)
    acknowledge(distribution, 'AwsSolutions-CFR4', 'The default domain of a trial fixes its TLS version.');
  return distribution;
}

/** What the pages may load and who may frame them: the same as `local/gateway/pages.ts`, and HTTPS for ever. */
function pageHeaders(scope: Construct, { issuer }: Settings): ResponseHeadersPolicy {
  const { origin } = new URL(issuer);
  const contentSecurityPolicy = [
    "default-src 'self'",
    `connect-src 'self' ${origin}`,
    `frame-src ${origin}`,
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "frame-ancestors 'none'",
  ].join('; ');
  return headers(scope, 'Headers', contentSecurityPolicy);
}

/** The same as `local/gateway/offline-page.ts`: its own scripts, and the keys of licences. */
function offlineHeaders(scope: Construct): ResponseHeadersPolicy {
  return headers(scope, 'OfflineHeaders', offlinePagePolicy(offlinePage()));
}

function headers(scope: Construct, id: string, contentSecurityPolicy: string): ResponseHeadersPolicy {
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override: true,
      },
    },
  });
}
