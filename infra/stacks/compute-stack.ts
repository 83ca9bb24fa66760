import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, StartingPosition, type Code, type Function } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { catalogue } from '../../functions/catalogue.ts';
import type { FunctionRow } from '../../functions/catalogue/row.ts';
import { acknowledge, acknowledgeWildcard } from '../constructs/acknowledge.ts';
import { catalogueFunction } from '../constructs/catalogue-function.ts';
import { functionLog } from '../constructs/function-log.ts';
import { nameOf } from '../names.ts';
import { retention } from '../retention.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data-stack.ts';

/** The code of a function by the id of its row. */
export type CodeOf = (id: string) => Code;

type Props = StackProps & {
  readonly settings: Settings;
  readonly data: DataStack;
  readonly codeOf: CodeOf;
};

/** An event enters the outbox when its item is new; a later change of the item is only its next attempt. */
const newOutboxItem = {
  pattern: JSON.stringify({
    eventName: ['INSERT'],
    dynamodb: { NewImage: { sk: { S: [{ prefix: 'LOG#' }] }, outboxPk: { S: [{ exists: true }] } } },
  }),
};

/** Every function of the catalogue, and what calls it apart from HTTP and the workflow. */
export class ComputeStack extends Stack {
  /** Functions by the id of their row. */
  readonly functions: ReadonlyMap<string, Function>;
  readonly lostEvents: Queue;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    const { settings, data, codeOf } = props;
    const lost = lostEvents(this, settings);
    this.lostEvents = lost;
    const logGroup = functionLog(this, settings);
    this.functions = new Map(
      catalogue.map((row) => {
        const handler = catalogueFunction(this, { row, settings, data, code: codeOf(row.id), logGroup });
        if (row.trigger.kind === 'outbox') readStream(handler, data, lost);
        if (row.trigger.kind === 'schedule') runEvery(handler, row, row.trigger.everyMinutes, lost);
        return [row.id, handler];
      }),
    );
  }
}

/** Where an event goes that no retry could deliver; the outbox index still holds it, so nothing is lost. */
function lostEvents(scope: Construct, settings: Settings): Queue {
  const queue = new Queue(scope, 'LostEvents', {
    queueName: nameOf(settings, 'lost-events'),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(retention.lostEvents.days),
  });
  acknowledge(queue, 'AwsSolutions-SQS3', 'This queue is the dead-letter queue.');
  acknowledge(queue, 'Serverless-SQSRedrivePolicy', 'This queue is the dead-letter queue.');
  return queue;
}

function readStream(handler: Function, data: DataStack, lost: Queue): void {
  const eventSourceArn = data.table.streamArn;
  handler.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resources: [eventSourceArn],
    }),
  );
  handler.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
  if (handler.role) acknowledgeWildcard(handler.role, '*', 'ListStreams has no resource-level permissions.');
  const mapping = new EventSourceMapping(handler, 'Stream', {
    target: handler,
    eventSourceArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 25,
    parallelizationFactor: 10,
    retryAttempts: 10,
    bisectBatchOnError: true,
    maxRecordAge: Duration.hours(1),
    filters: [newOutboxItem],
    onFailure: new SqsDlq(lost),
  });
  if (handler.role) mapping.node.addDependency(handler.role);
}

function runEvery(handler: Function, row: FunctionRow, minutes: number, lost: Queue): void {
  const target = new LambdaFunction(handler, {
    deadLetterQueue: lost,
    retryAttempts: 2,
    maxEventAge: Duration.minutes(5),
  });
  new Rule(handler, 'Schedule', {
    description: `Calls ${row.id}`,
    schedule: Schedule.rate(Duration.minutes(minutes)),
    targets: [target],
  });
}
