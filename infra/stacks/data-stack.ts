import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { table as keys } from '../../contracts/table.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { nameOf } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';

type Props = StackProps & { readonly settings: Settings };

/** What must survive everything else: the table, the uploads and their key. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly indexArns: readonly string[];
  /** Where buckets write who read what. */
  readonly accessLogs: Bucket;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.key = new Key(this, 'Key', {
      alias: nameOf(props.settings, 'data'),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new Table(this, 'Table', {
      tableName: nameOf(props.settings, 'table'),
      partitionKey: text(keys.pk),
      sortKey: text(keys.sk),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: keys.ttl,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: retention.backups.days,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const indexes = Object.values(keys.indexes);
    for (const { name, pk, sk } of indexes)
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(pk),
        sortKey: text(sk),
        projectionType: ProjectionType.ALL,
      });
    this.indexArns = indexes.map(({ name }) => `${this.table.tableArn}/index/${name}`);
    this.accessLogs = accessLogs(this);
    uploads(this, this.key, this.accessLogs);
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}

/** What every bucket has: nobody from outside, nothing unencrypted on the way. */
export const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const;

function accessLogs(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'AccessLogs', {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(retention.accessLogs.days) }],
  });
  acknowledge(bucket, 'AwsSolutions-S1', 'This bucket holds the access logs of the others.');
  return bucket;
}

function uploads(scope: Construct, encryptionKey: Key, logs: Bucket): Bucket {
  return new Bucket(scope, 'Uploads', {
    ...closed,
    versioned: true,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    serverAccessLogsBucket: logs,
    serverAccessLogsPrefix: 'uploads/',
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(retention.oldUploads.days),
        abortIncompleteMultipartUploadAfter: Duration.days(retention.brokenUploads.days),
      },
    ],
  });
}
