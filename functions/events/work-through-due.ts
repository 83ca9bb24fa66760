import { dueCase } from '../../domain/promises/rungs.ts';
import { dueWorkItem } from '../../domain/work-items/come-back.ts';
import { checkUpload } from '../../usecases/check-upload.ts';
import { KeptNameId } from '../../domain/ids.ts';
import { comeBackToDraft } from '../../usecases/come-back-to-draft.ts';
import { comeBackToKeptName } from '../../usecases/come-back-to-kept-name.ts';
import { comeBackToWorkItem } from '../../usecases/come-back-to-work-item.ts';
import { deliverNotice } from '../../usecases/deliver-notice.ts';
import { passRungs } from '../../usecases/pass-rungs.ts';
import { watchWorkOrder } from '../../usecases/watch-work-order.ts';
import { workThroughDue, type ComeBack } from '../../usecases/work-through-due.ts';
import { eventConsumer } from '../pipeline/event-consumer.ts';
import {
  attendance,
  blobs,
  cases,
  clock,
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

/** Who comes back to what, by the kind of the record: a feature adds a line. */
const comeBack: Readonly<Record<string, ComeBack>> = {
  async [dueWorkItem](entry) {
    await comeBackToWorkItem({ attendance, cases, clock }, entry);
    await passRungs({ cases, clock }, entry);
  },
  application: (entry) => comeBackToDraft({ clock, drafts, noticePreferences, notices }, entry),
  upload: (entry) => checkUpload({ uploads, blobs, scanner, clock }, entry),
  [dueCase]: (entry) => passRungs({ cases, clock }, entry),
  'work-order': (entry) => watchWorkOrder({ clock, noticePreferences, workOrders }, entry),
  notice: (entry) => deliverNotice({ clock, linkOrigin: linkOrigin(), messenger, notices }, entry),
  'kept-name': ({ id }) =>
    comeBackToKeptName({ cases, clock, keptNames, names, noticePreferences }, KeptNameId.parse(id)),
};

export const handler = eventConsumer('due', () => workThroughDue({ clock, dueList }, comeBack, atOnce));
