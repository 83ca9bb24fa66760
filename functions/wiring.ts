/**
 * The only place that builds adapters. Each is built on first use, so a function needs only its own settings; and
 * each stands for itself, so the bundle of a function holds only the adapters that its handler names.
 */
import { openBlobs } from '../adapters/blobs/open-blobs.ts';
import { httpIdentityChecks } from '../adapters/identity/http-identity-checks.ts';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { pdfRenderer } from '../adapters/documents/pdf-renderer.ts';
import { sha256 } from '../adapters/digest/sha256.ts';
import { dynamoAuditLog } from '../adapters/dynamodb/audit-log.ts';
import { dynamoCaseStore } from '../adapters/dynamodb/case-store.ts';
import { dynamoDueList } from '../adapters/dynamodb/due-list.ts';
import { dynamoLimiter } from '../adapters/dynamodb/limiter.ts';
import { dynamoNameIndex } from '../adapters/dynamodb/name-index.ts';
import { dynamoRecords } from '../adapters/dynamodb/record-store.ts';
import { dynamoOutbox } from '../adapters/dynamodb/outbox.ts';
import { openTable } from '../adapters/dynamodb/table.ts';
import { randomIds } from '../adapters/ids/random-ids.ts';
import { paperInspector } from '../adapters/inspection/paper-inspector.ts';
import { openScanner } from '../adapters/inspection/scanner.ts';
import { httpMessenger } from '../adapters/messenger/http-messenger.ts';
import { embeddedMetrics } from '../adapters/metrics/embedded-metrics.ts';
import { measuredCases, measuredOutbox } from '../adapters/metrics/measured-cases.ts';
import { webhookPartners } from '../adapters/partners/webhook-partners.ts';
import { dataSharing } from '../adapters/registers/data-sharing.ts';
import { openSigner } from '../adapters/signer/open-signer.ts';
import {
  openStepFunctions,
  stepFunctionsExecutions,
  stepFunctionsWorkflow,
} from '../adapters/workflow/step-functions.ts';
import { config } from '../contracts/config.ts';
import { applicationDrafts, type ApplicationDraft } from '../domain/drafts/draft.ts';
import { uploadRecords, type Upload } from '../domain/uploads/upload.ts';
import { ratingKind, type Rating } from '../domain/ratings/rating.ts';
import { outcomeKind, type CaseOutcome } from '../domain/statistics/outcome.ts';
import { workOrderKind, type WorkOrder } from '../domain/work-orders/work-order.ts';
import { noticeKind, type Notice } from '../domain/notices/notice.ts';
import { noticePreferencesKind, type NoticePreferences } from '../domain/notices/preferences.ts';
import { keptNames as keptNamesKind, type KeptName } from '../domain/naming/kept-name.ts';
import {
  dailyHeadsRecords,
  dailyRootRecords,
  type DailyHeads,
  type DailyRoot,
} from '../domain/audit/daily-root.ts';
import type { Digest } from '../domain/audit/link.ts';
import type {
  AuditLog,
  Blobs,
  CaseStore,
  Clock,
  DueList,
  Executions,
  IdentityChecks,
  Ids,
  Inspector,
  Limiter,
  Messenger,
  NameIndex,
  Outbox,
  Partners,
  RecordStore,
  Registers,
  Renderer,
  Scanner,
  Signer,
  Workflow,
} from '../domain/ports.ts';
import { attendanceRecords, type Attendance } from '../domain/staff/attendance.ts';
import { officeFaultRecords, type OfficeFault } from '../domain/staff/office-fault.ts';

export { pendingEventsIn } from '../adapters/dynamodb/outbox.ts';

const table = /* @__PURE__ */ once(() => openTable(config.table.parse(process.env), clock));
/** The name of the table is the name of the installation, too. */
const tell = /* @__PURE__ */ once(() => embeddedMetrics(table().name));
/** Tells a measure that no adapter tells by itself. */
export const measure = tell;
const stepFunctions = /* @__PURE__ */ once(() => openStepFunctions(config.workflow.parse(process.env)));

export const ids: Ids = randomIds;
export const clock: Clock = /* @__PURE__ */ lazily(() => systemClock(config.clock.parse(process.env)));
export const cases: CaseStore = /* @__PURE__ */ lazily(() => measuredCases(dynamoCaseStore(table()), tell()));
export const names: NameIndex = /* @__PURE__ */ lazily(() => dynamoNameIndex(table()));
export const keptNames: RecordStore<KeptName> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), keptNamesKind),
);
export const outbox: Outbox = /* @__PURE__ */ lazily(() => measuredOutbox(dynamoOutbox(table()), tell()));
export const dueList: DueList = /* @__PURE__ */ lazily(() => dynamoDueList(table()));
export const drafts: RecordStore<ApplicationDraft> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), applicationDrafts),
);
export const notices: RecordStore<Notice> = /* @__PURE__ */ lazily(() => dynamoRecords(table(), noticeKind));
export const noticePreferences: RecordStore<NoticePreferences> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), noticePreferencesKind),
);
export const ratings: RecordStore<Rating> = /* @__PURE__ */ lazily(() => dynamoRecords(table(), ratingKind));
export const workOrders: RecordStore<WorkOrder> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), workOrderKind),
);
export const outcomes: RecordStore<CaseOutcome> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), outcomeKind),
);
export const messenger: Messenger = /* @__PURE__ */ lazily(() =>
  httpMessenger(config.messenger.parse(process.env)),
);
export const auditLog: AuditLog = /* @__PURE__ */ lazily(() => dynamoAuditLog(table()));
export const dailyHeads: RecordStore<DailyHeads> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), dailyHeadsRecords),
);
export const dailyRoots: RecordStore<DailyRoot> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), dailyRootRecords),
);
export const digest: Digest = sha256;
export const attendance: RecordStore<Attendance> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), attendanceRecords),
);
export const officeFaults: RecordStore<OfficeFault> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), officeFaultRecords),
);
export const workflow: Workflow = /* @__PURE__ */ lazily(() => stepFunctionsWorkflow(stepFunctions()));
export const executions: Executions = /* @__PURE__ */ lazily(() => stepFunctionsExecutions(stepFunctions()));
export const partners: Partners = /* @__PURE__ */ lazily(() =>
  webhookPartners(config.partners.parse(process.env)),
);
export const registers: Registers = /* @__PURE__ */ lazily(() =>
  dataSharing(config.registers.parse(process.env)),
);
export const identityChecks: IdentityChecks = /* @__PURE__ */ lazily(() =>
  httpIdentityChecks(config.identityChecks.parse(process.env)),
);
export const signer: Signer = /* @__PURE__ */ lazily(() => openSigner(config.signer.parse(process.env)));
export const renderer: Renderer = /* @__PURE__ */ lazily(() =>
  pdfRenderer(config.documents.parse(process.env)),
);
export const uploads: RecordStore<Upload> = /* @__PURE__ */ lazily(() =>
  dynamoRecords(table(), uploadRecords),
);
export const blobs: Blobs = /* @__PURE__ */ lazily(() =>
  openBlobs(config.uploads.parse(process.env), table().cipher),
);
export const limiter: Limiter = /* @__PURE__ */ lazily(() =>
  dynamoLimiter(table(), config.limits.parse(process.env).PROXIES),
);
export const inspector: Inspector = paperInspector;
export const scanner: Scanner = /* @__PURE__ */ lazily(() => openScanner(config.scanner.parse(process.env)));
/** Where the portal is, if the installation says so. */
export const portalOrigin = /* @__PURE__ */ once(() => config.documents.parse(process.env).PORTAL_ORIGIN);
/** The same, for the links in messages. */
export const linkOrigin = /* @__PURE__ */ once(() => config.messenger.parse(process.env).PORTAL_ORIGIN ?? '');

function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}

/** A port that is built when something is asked of it for the first time; ports are plain objects of functions. */
function lazily<Port extends object>(build: () => Port): Port {
  const port = once(build);
  return new Proxy({} as Port, { get: (_, name) => Reflect.get(port(), name) as unknown });
}
