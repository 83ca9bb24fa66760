import type { DynamoDBStreamEvent } from 'aws-lambda';
import { dispatchOutbox } from '../../usecases/dispatch-outbox.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import { pendingEventsIn, ports } from '../wiring.ts';

export const handler = eventConsumer('outbox', (event: DynamoDBStreamEvent) =>
  dispatchOutbox(
    ports,
    pendingEventsIn(event.Records.map((record) => ({ image: record.dynamodb?.NewImage }))),
  ),
);
