import type { Ports } from '../domain/ports.ts';
import { dueCase } from '../domain/promises/rungs.ts';
import { KeptNameId } from '../domain/ids.ts';
import { dueWorkItem } from '../domain/work-items/come-back.ts';
import { checkUpload } from '../usecases/uploads/check-upload.ts';
import { comeBackToDraft } from '../usecases/applications/come-back-to-draft.ts';
import { comeBackToHelp } from '../usecases/help/come-back-to-help.ts';
import { comeBackToKeptName } from '../usecases/names/come-back-to-kept-name.ts';
import { comeBackToWorkItem } from '../usecases/work-items/come-back-to-work-item.ts';
import { deliverNotice } from '../usecases/notices/deliver-notice.ts';
import { passRungs } from '../usecases/work-items/pass-rungs.ts';
import { watchWorkOrder } from '../usecases/work-orders/watch-work-order.ts';
import type { ComeBack } from '../usecases/work-through-due.ts';

type Needs = Pick<
  Ports,
  | 'attendance'
  | 'blobs'
  | 'cases'
  | 'clock'
  | 'digest'
  | 'drafts'
  | 'keptNames'
  | 'messenger'
  | 'names'
  | 'noticePreferences'
  | 'notices'
  | 'scanner'
  | 'uploads'
  | 'workOrders'
> & {
  /** Where links in notices lead. */
  readonly linkOrigin: string;
};

/** Who comes back to what, by the kind of the record: a feature adds a line. */
export function comeBackTo(ports: Needs): Readonly<Record<string, ComeBack>> {
  return {
    async [dueWorkItem](entry) {
      await comeBackToWorkItem(ports, entry);
      await passRungs(ports, entry);
    },
    async application(entry) {
      await comeBackToHelp(ports, entry);
      await comeBackToDraft(ports, entry);
    },
    upload: (entry) => checkUpload(ports, entry),
    [dueCase]: (entry) => passRungs(ports, entry),
    'work-order': (entry) => watchWorkOrder(ports, entry),
    notice: (entry) => deliverNotice(ports, entry),
    'kept-name': ({ id }) => comeBackToKeptName(ports, KeptNameId.parse(id)),
  };
}
