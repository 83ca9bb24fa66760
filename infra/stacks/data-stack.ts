import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
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
import type { Construct } from 'constructs';
import { nameOf } from '../names.ts';
import type { Settings } from '../settings.ts';

/** The sparse indexes; what lies in them is explained at the head of adapters/dynamodb/keys.ts. */
const indexes = ['listing', 'board', 'outbox'] as const;

/** What must survive everything else: the table and its key. */
export class DataStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly indexArns: readonly string[];

  constructor(scope: Construct, id: string, props: StackProps & { readonly settings: Settings }) {
    super(scope, id, props);
    this.key = new Key(this, 'Key', {
      alias: nameOf(props.settings, 'data'),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new Table(this, 'Table', {
      tableName: nameOf(props.settings, 'table'),
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const indexName of indexes)
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(`${indexName}Pk`),
        sortKey: text(`${indexName}Sk`),
        projectionType: ProjectionType.ALL,
      });
    this.indexArns = indexes.map((name) => `${this.table.tableArn}/index/${name}`);
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
