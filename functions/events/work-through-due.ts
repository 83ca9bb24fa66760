import { workThroughDue } from '../../usecases/work-through-due.ts';
import { comeBackTo } from '../come-back.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import {
  attendance,
  blobs,
  cases,
  clock,
  digest,
  drafts,
  dueList,
  keptNames,
  linkOrigin,
  messenger,
  names,
  noticePreferences,
  notices,
  scanner,
  uploads,
  workOrders,
} from '../wiring.ts';

/** What is taken up in one minute; what is left over comes in the next. */
const atOnce = 200;

const comeBack = comeBackTo({
  attendance,
  blobs,
  cases,
  clock,
  digest,
  drafts,
  keptNames,
  messenger,
  names,
  noticePreferences,
  notices,
  scanner,
  uploads,
  workOrders,
  get linkOrigin() {
    return linkOrigin();
  },
});

export const handler = eventConsumer('due', () => workThroughDue({ clock, dueList }, comeBack, atOnce));
