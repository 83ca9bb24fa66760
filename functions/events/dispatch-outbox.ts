import type { DynamoDBStreamEvent } from 'aws-lambda';
import { dispatchOutbox } from '../../usecases/dispatch-outbox.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import {
  cases,
  clock,
  linkOrigin,
  messenger,
  names,
  noticePreferences,
  notices,
  officeFaults,
  outbox,
  outcomes,
  partners,
  pendingEventsIn,
  workflow,
  workOrders,
} from '../wiring.ts';

export const handler = eventConsumer('outbox', (event: DynamoDBStreamEvent) =>
  dispatchOutbox(
    {
      cases,
      clock,
      linkOrigin: linkOrigin(),
      messenger,
      names,
      noticePreferences,
      notices,
      officeFaults,
      outbox,
      outcomes,
      partners,
      workflow,
      workOrders,
    },
    pendingEventsIn(event.Records.map((record) => ({ image: record.dynamodb?.NewImage }))),
  ),
);
