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
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { table as keys } from '../../contracts/table.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { closedBucket } from '../constructs/closed-bucket.ts';
import { nameOf, uploadsBucketName } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';

type Props = StackProps & { readonly settings: Settings };

/** The table that the functions work on. */
export type TableInUse = {
  readonly name: string;
  readonly arn: string;
  readonly indexArns: readonly string[];
  readonly streamArn: string;
};

/** What must survive everything else: the table, the uploads and their key. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: TableInUse;
  /** Where buckets write who read what. */
  readonly accessLogs: IBucket;
  /** The keys that sign licences, the newest first. */
  readonly licenceKeyArns: readonly string[];

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.key = new Key(this, 'Key', {
      alias: nameOf(props.settings, 'data'),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const table = new Table(this, 'Table', {
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
    for (const { name, pk, sk, carries } of indexes)
      table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: text(pk),
        sortKey: text(sk),
        ...(carries.length === 0
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...carries] }),
      });
    this.table = tableInUse(this, props.settings, table);
    this.accessLogs = accessLogs(this);
    this.licenceKeyArns = licenceKeys(this, props.settings);
    uploads(this, props.settings, { encryptionKey: this.key, logs: this.accessLogs });
  }
}

/**
 * The table of this stack, or one that was restored beside it: point-in-time recovery always makes a new table, and
 * the lost one is only given up when the new one has proved itself.
 */
function tableInUse(scope: Construct, settings: Settings, { tableName, tableStreamArn }: Table): TableInUse {
  const name = settings.restoredTable ?? tableName;
  const arn = Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: name });
  return {
    name,
    arn,
    indexArns: Object.values(keys.indexes).map((index) => `${arn}/index/${index.name}`),
    streamArn: settings.restoredStream ?? tableStreamArn ?? '',
  };
}

/** One key for each rotation; none is ever taken away, for licences that it has signed have to be verifiable. */
function licenceKeys(scope: Construct, settings: Settings): string[] {
  const keys = Array.from({ length: settings.licenceKeys }, (_, at) => {
    const key = new Key(scope, `LicenceKey${at + 1}`, {
      alias: nameOf(settings, `licence-${at + 1}`),
      description: 'Signs licence records (ES256); its private half never leaves KMS',
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    return key.keyArn;
  });
  return keys.toReversed();
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}

function accessLogs(scope: Construct): IBucket {
  const bucket = closedBucket(scope, 'AccessLogs', {
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(retention.accessLogs.days) }],
  });
  acknowledge(bucket, 'AwsSolutions-S1', 'This bucket holds the access logs of the others.');
  return bucket;
}

function uploads(
  scope: Construct,
  settings: Settings,
  { encryptionKey, logs }: { readonly encryptionKey: Key; readonly logs: IBucket },
): void {
  closedBucket(scope, 'Uploads', {
    bucketName: uploadsBucketName(settings),
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
