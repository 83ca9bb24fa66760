import { applicationDrafts } from '../../domain/drafts/draft.ts';
import { paperInspector } from '../../adapters/inspection/paper-inspector.ts';
import { uploadRecords } from '../../domain/uploads/upload.ts';
import { ApplicationId, CaseId, KeptNameId, UploadId } from '../../domain/ids.ts';
import { keptNames } from '../../domain/naming/kept-name.ts';
import { sha256 } from '../../adapters/digest/sha256.ts';
import { dailyHeadsRecords, dailyRootRecords } from '../../domain/audit/daily-root.ts';
import { attendanceRecords } from '../../domain/staff/attendance.ts';
import { officeFaultRecords } from '../../domain/staff/office-fault.ts';
import type { ExecutionRecord, Ports } from '../../domain/ports.ts';
import { memoryBlobs } from './memory-blobs.ts';
import { memoryCases } from './memory-cases.ts';
import { memoryClaims } from './memory-claims.ts';
import { ratingKind } from '../../domain/ratings/rating.ts';
import { outcomeKind } from '../../domain/statistics/outcome.ts';
import { workOrderKind } from '../../domain/work-orders/work-order.ts';
import { noticeKind } from '../../domain/notices/notice.ts';
import { noticePreferencesKind } from '../../domain/notices/preferences.ts';
import { memoryMessenger, type MemoryMessenger } from './memory-messenger.ts';
import { memoryLimiter } from './memory-limiter.ts';
import { memoryIdentityChecks, type MemoryIdentityChecks } from './memory-identity-checks.ts';
import { memoryNames } from './memory-names.ts';
import { memoryPartners, type MemoryPartners } from './memory-partners.ts';
import { memoryRecords } from './memory-records.ts';
import { memoryRegisters, type MemoryRegisters } from './memory-registers.ts';
import { memoryRenderer } from './memory-renderer.ts';
import { memoryScanner, type MemoryScanner } from './memory-scanner.ts';
import { memorySigner } from './memory-signer.ts';
import { memoryWorkflow, type MemoryWorkflow } from './memory-workflow.ts';
import { stoppedClock, type StoppedClock } from './stopped-clock.ts';

/** Every port, in memory, on a clock that stands still. */
export type MemoryPorts = Ports & {
  readonly clock: StoppedClock;
  readonly workflow: MemoryWorkflow;
  readonly partners: MemoryPartners;
  readonly registers: MemoryRegisters;
  readonly scanner: MemoryScanner;
  readonly messenger: MemoryMessenger;
  readonly identityChecks: MemoryIdentityChecks;
  readonly records: Map<string, ExecutionRecord>;
  readonly linkOrigin: string;
};

/** A world of its own for one test. */
export function memoryPorts(): MemoryPorts {
  const records = new Map<string, ExecutionRecord>();
  let drawn = 0;
  const clock = stoppedClock();
  const claims = memoryClaims();
  const kept = memoryRecords(claims, clock);
  const { dueInCases, ...stores } = memoryCases(claims, clock);
  return {
    ...stores,
    dueList: {
      due: async (at, limit) =>
        [...(await kept.dueList.due(at, limit)), ...(await dueInCases.due(at, limit))]
          .sort((a, b) => (a.at < b.at ? -1 : 1))
          .slice(0, limit),
    },
    attendance: kept.of(attendanceRecords),
    dailyHeads: kept.of(dailyHeadsRecords),
    dailyRoots: kept.of(dailyRootRecords),
    digest: sha256,
    officeFaults: kept.of(officeFaultRecords),
    names: memoryNames(),
    clock,
    drafts: kept.of(applicationDrafts),
    keptNames: kept.of(keptNames),
    ids: {
      newApplicationId: () => applicationId((drawn += 1)),
      newCaseId: () => caseId((drawn += 1)),
      newUploadId: () => uploadId((drawn += 1)),
      newKeptNameId: () => KeptNameId.parse(`kept_${String((drawn += 1)).padStart(26, '0')}`),
      newSecret: () => String((drawn += 1)).padStart(26, '0'),
    },
    workflow: memoryWorkflow(),
    executions: { find: async (id) => records.get(id) },
    partners: memoryPartners(),
    registers: memoryRegisters(),
    notices: kept.of(noticeKind),
    noticePreferences: kept.of(noticePreferencesKind),
    messenger: memoryMessenger(),
    ratings: kept.of(ratingKind),
    workOrders: kept.of(workOrderKind),
    outcomes: kept.of(outcomeKind),
    identityChecks: memoryIdentityChecks(clock),
    signer: memorySigner(),
    renderer: memoryRenderer(),
    uploads: kept.of(uploadRecords),
    blobs: memoryBlobs(),
    inspector: paperInspector,
    scanner: memoryScanner(),
    limiter: memoryLimiter(),
    records,
    linkOrigin: 'https://kaiban.example',
  };
}

/** The n-th id of a test. */
export function caseId(n: number): CaseId {
  return CaseId.parse(`case_${String(n).padStart(26, '0')}`);
}

/** The n-th id of an application in a test. */
export function applicationId(n: number): ApplicationId {
  return ApplicationId.parse(`app_${String(n).padStart(26, '0')}`);
}

/** The n-th upload of a test. */
function uploadId(n: number): UploadId {
  return UploadId.parse(`upload_${String(n).padStart(26, '0')}`);
}
