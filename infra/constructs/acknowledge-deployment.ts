import { Stack } from 'aws-cdk-lib';
import type { BucketDeployment } from 'aws-cdk-lib/aws-s3-deployment';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { acknowledge, acknowledgeWildcard } from './acknowledge.ts';

const why = "CDK's own function for copying files, called by CloudFormation during a deployment only.";

/** Accepts what CDK's function for copying files into a bucket brings with it; none of it is ours to change. */
export function acknowledgeDeployment(deployment: BucketDeployment, bucket: IBucket): void {
  const copier = deployment.handlerRole.node.scope;
  if (!copier) return;
  acknowledge(
    copier,
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    why,
  );
  for (const action of ['GetBucket', 'GetObject', 'List', 'Abort', 'DeleteObject'])
    acknowledge(copier, `AwsSolutions-IAM5[Action::s3:${action}*]`, `${why} From CDK's bucket to ours.`);
  const logicalId = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  acknowledgeWildcard(copier, `<${logicalId}.Arn>/*`, `${why} All files of the pages.`);
  acknowledgeWildcard(
    copier,
    'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>/*',
    `${why} Its sources lie in the bucket of the bootstrap.`,
  );
  acknowledge(copier, 'AwsSolutions-L1', `${why} It comes with its runtime.`);
  acknowledge(copier, 'Serverless-LambdaLatestVersion', `${why} It comes with its runtime.`);
  acknowledge(copier, 'Serverless-LambdaTracing', why);
  acknowledge(copier, 'Serverless-LambdaDLQ', `${why} A failure ends the deployment.`);
}
