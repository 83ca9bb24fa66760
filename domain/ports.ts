import type { Caller } from './callers.ts';
import type { ChainHead, DailyHeads, DailyRoot } from './audit/daily-root.ts';
import type { Digest } from './audit/link.ts';
import type { CaseFile, CaseHistory, Change, Claim, Reply } from './case/case-file.ts';
import type { CaseSummary } from './case/case-summary.ts';
import type { DocumentContent } from './documents/document.ts';
import type { CaseEvent } from './events.ts';
import type { ApplicationDraft } from './drafts/draft.ts';
import type { ApplicationId, CaseId, KeptNameId, UploadId } from './ids.ts';
import type { KeptName } from './naming/kept-name.ts';
import type { NameEntry } from './naming/name-entry.ts';
import type { NameChange } from './naming/name-lists.ts';
import type { Notice } from './notices/notice.ts';
import type { NoticePreferences } from './notices/preferences.ts';
import type { NameQuery } from './naming/name-query.ts';
import type { PartnerMessage } from './partner-messages.ts';
import type { PersonDocument } from './persons/person-document.ts';
import type { DueEntry, Versioned } from './records.ts';
import type { UploadRule } from './uploads/upload-rules.ts';
import type { Upload } from './uploads/upload.ts';
import type { Attendance } from './staff/attendance.ts';
import type { OfficeFault } from './staff/office-fault.ts';
import type { Rating } from './ratings/rating.ts';
import type { CaseOutcome } from './statistics/outcome.ts';
import type { WorkOrder } from './work-orders/work-order.ts';
import type { Resumption } from './work-items/resumption.ts';
import type { Department, WorkItem } from './work-items/work-item.ts';

/** The time, as ISO 8601 text in UTC with milliseconds. In the local run it can be moved forward. */
export interface Clock {
  now(): string;
}

/** Ids that nobody can guess. */
export interface Ids {
  newApplicationId(): ApplicationId;
  newCaseId(): CaseId;
  newUploadId(): UploadId;
  newKeptNameId(): KeptNameId;
  /** A secret for a link: 26 characters. */
  newSecret(): string;
}

/** A part of a list, and the opaque cursor that leads to the next part. */
export type Page<T> = { readonly entries: readonly T[]; readonly next?: string };
/** Which part of a list is wanted. */
export type PageRequest = { readonly limit: number; readonly cursor?: string | undefined };

/**
 * How a commit ended. `moved-on`: the version that was read is no longer the last, decide
 * again; `claim-lost`: another case holds that key; `repeated`: this request key has been used already.
 */
export type Commit =
  | { readonly kind: 'done'; readonly file: CaseFile }
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'claim-lost'; readonly key: string }
  | { readonly kind: 'repeated' };

/** Keeps cases with their work items and events; the only writer of state. */
export interface CaseStore {
  find(id: CaseId): Promise<CaseFile | undefined>;
  findWithHistory(id: CaseId): Promise<CaseHistory | undefined>;
  commit(change: Change, at: string): Promise<Commit>;
  /**
   * The number of a sequence (1, 2, 3 …) that belongs to this case: given once, in one atomic write, and the
   * same again however often it is asked, so that no crash makes a gap and no race a double.
   */
  numberFor(sequence: string, caseId: CaseId): Promise<number>;
  /** The holder of a claim that is in force at `at`, per key; keys that are free are missing. */
  holdersOf(keys: readonly string[], at: string): Promise<ReadonlyMap<string, string>>;
  findReply(caller: string, key: string): Promise<Reply | undefined>;
  /** Cases of an applicant, newest first. */
  listByOwner(owner: string, page: PageRequest): Promise<Page<CaseSummary>>;
  /**
   * Open work items of a department, the earliest due first: all of them, or those `of` the organisation to which they
   * are addressed, or of the city whose office has them when they are addressed to nobody.
   */
  listQueue(department: Department, of: string | undefined, page: PageRequest): Promise<Page<WorkItem>>;
  /** Running cases by due time, or ended ones by the time of their end, newest first. */
  listBoard(board: 'running' | 'ended', page: PageRequest): Promise<Page<CaseSummary>>;
}

/** The chains of all cases, for those who watch over them. */
export interface AuditLog {
  /** The end, on the evening of a day in China, of every chain to which something was added on that day. */
  headsOf(day: string): Promise<readonly ChainHead[]>;
}

/** How saving a record ended; the words are those of {@link Commit}. */
export type Saved =
  | { readonly kind: 'done' }
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'claim-lost'; readonly key: string }
  | { readonly kind: 'repeated' };

/** Keeps the records of one kind. */
export interface RecordStore<T extends Versioned> {
  find(id: string): Promise<T | undefined>;
  /**
   * Writes a record, the claims that it takes or gives back, the reply, and the notices that tell somebody of it, in one
   * transaction, on the condition that the stored version is the one before its own (none for version 1).
   */
  save(
    record: T,
    at: string,
    along?: {
      readonly claims?: readonly Claim[];
      readonly reply?: Reply;
      readonly notices?: readonly Notice[];
    },
  ): Promise<Saved>;
  /** The records of a list, by its sort text; newest first if so asked. */
  list(list: string, page: PageRequest & { readonly newestFirst?: boolean }): Promise<Page<T>>;
}

/** Everything to which somebody has to come back at a time, whatever kind it is. */
export interface DueList {
  /** What is due at `at`, the longest waiting first. */
  due(at: string, limit: number): Promise<readonly DueEntry[]>;
}

/**
 * The names of the register, so arranged that a check reads a number of keys that does not depend on how many names there
 * are. Warns and suggests; who gets a name is decided by the claims of the `CaseStore`.
 */
export interface NameIndex {
  /** For each query the entries that may be the same or similar; of very many alike some are left out, never all. */
  find(queries: readonly NameQuery[]): Promise<readonly (readonly NameEntry[])[]>;
  /**
   * Makes changes, all or some of them; every one may be repeated without harm. What has ceased to count before `today` (a
   * day in China) is swept out of the lists that are changed.
   */
  change(changes: readonly NameChange[], today: string): Promise<void>;
}

/** The events whose effects are still to be brought about, kept with the events themselves. */
export interface Outbox {
  /** Events whose next attempt is due at `at`, the longest waiting first. */
  due(at: string, limit: number): Promise<readonly PendingEvent[]>;
  /** Takes an event out of the outbox: its effect has been brought about. */
  settle(events: readonly CaseEvent[]): Promise<void>;
  /** How an event stands: with its failed attempts while it waits, nothing once it has been brought about. */
  standing(event: CaseEvent): Promise<{ readonly attempts: number } | undefined>;
  /** Leaves an event in the outbox to be tried again, not before `at`. */
  postpone(pending: PendingEvent, at: string, why: string): Promise<void>;
}

/** An event in the outbox, with the number of attempts that have failed so far. */
export type PendingEvent = {
  readonly event: CaseEvent;
  readonly attempts: number;
  /** What a waiting state is to hear of it, if it ends a wait. */
  readonly resumption?: Resumption;
};

/** The workflow service. Only the dispatcher holds it. All calls may be repeated without harm. */
export interface Workflow {
  start(caseId: CaseId): Promise<void>;
  /** Ends the wait behind a task token; a token that has been used or replaced is passed over. */
  resume(taskToken: string, output: unknown): Promise<void>;
  stop(caseId: CaseId, cause: string): Promise<void>;
  /**
   * Lets a failed execution go on from where it failed. The same `request` is the same redrive; one that runs, has
   * succeeded or cannot be redriven any more is passed over.
   */
  redrive(caseId: CaseId, request: string): Promise<void>;
}

/** One execution as the workflow service tells it. */
export type ExecutionRecord = {
  readonly status: string;
  readonly startedAt: string;
  readonly stoppedAt?: string;
  readonly error?: string;
  readonly cause?: string;
  /** How often it was redriven. */
  readonly redriveCount: number;
  /** Whether the workflow service would redrive it now: it failed, within fourteen days. */
  readonly isRedrivable: boolean;
  /** The definition that it runs, as Amazon States Language text. */
  readonly definition: string;
  readonly events: readonly ExecutionEvent[];
};

/** One event of an execution's history, without payloads. */
export type ExecutionEvent = {
  readonly id: number;
  readonly previousId: number;
  readonly at: string;
  readonly type: string;
  readonly state?: string;
  readonly error?: string;
};

/** Reads executions for the console; calls the workflow service only for an execution that is opened. */
export interface Executions {
  find(caseId: CaseId): Promise<ExecutionRecord | undefined>;
}

/** Sends signed messages to partners; throws when one could not be delivered. */
export interface Partners {
  deliver(message: PartnerMessage): Promise<void>;
}

/** A message to a person's telephone or mailbox; sent again under the same id it must not arrive twice. */
export type OutgoingMessage = { readonly id: string; readonly text: string } & (
  | { readonly channel: 'sms'; readonly to: string }
  | { readonly channel: 'email'; readonly to: string; readonly from: string; readonly subject: string }
);

/** Sends text messages and e-mails. */
export interface Messenger {
  /**
   * Refused is for good: the number or address does not exist. Throws when it may work later, or has not answered within
   * `patienceMs`.
   */
  send(
    message: OutgoingMessage,
    patienceMs?: number,
  ): Promise<{ readonly outcome: 'taken' } | { readonly outcome: 'refused'; readonly why: string }>;
}

/** The registers that are asked about people, by type and number of their documents. */
export type PersonRegister =
  'dishonest-debtors' | 'criminal-records' | 'bankruptcies' | 'revoked-licences' | 'false-registrations';

/** What is asked of another authority's register, with the purpose that the law wants to know (政务数据共享条例). */
export type RegisterQuestion = { readonly purpose: string } & (
  | {
      readonly catalogue: PersonRegister;
      readonly documents: readonly { readonly type: string; readonly number: string }[];
    }
  | {
      readonly catalogue: 'enterprises';
      readonly enterprises: readonly { readonly name: string; readonly creditCode: string }[];
    }
  | { readonly catalogue: 'shared-mobiles'; readonly mobiles: readonly string[] }
);

/** A question, and the case for which it is asked. */
export type RegisterQuery = RegisterQuestion & { readonly caseId: CaseId };

/** Data sharing with other authorities; throws when the register cannot be asked. */
export interface Registers {
  /** The positions of what was asked about to which the register objects: whom it lists, what it cannot confirm. */
  query(query: RegisterQuery): Promise<readonly number[]>;
}

/** Whom an identity check is about. */
export type CheckedPerson = { readonly name: string; readonly document: PersonDocument };

/** How an identity check stands; never with pictures. `reference` is what its maker keeps it under. */
export type IdentityResult =
  | { readonly state: 'pending' | 'mismatch' | 'expired' }
  | { readonly state: 'confirmed'; readonly reference: string; readonly confirmedAt: string };

/** Real-name and face checks (市场主体登记管理条例实施细则 art.16); throws when they cannot be made now. */
export interface IdentityChecks {
  /** Begins a check; at `url` the person shows his face, and is led back to the page `returnTo` of the portal. */
  begin(person: CheckedPerson, returnTo: string): Promise<{ readonly session: string; readonly url: string }>;
  result(session: string): Promise<IdentityResult>;
}

/** A public key as anybody may have it; `kid` is how a signature names it. */
export type PublicKey = Readonly<Record<string, unknown>> & { readonly kid: string };

/** Signs records so that anybody can verify them offline (JWS, RFC 7515, ES256). */
export interface Signer {
  sign(record: Readonly<Record<string, unknown>>): Promise<string>;
  /** The record if the signature holds under any key that was ever in use, otherwise nothing. */
  verify(jws: string): Promise<Record<string, unknown> | undefined>;
  /** The public keys, the one that signs now first, then those of before (JWK, RFC 7517). */
  keys(): Promise<readonly PublicKey[]>;
}

/** Gives documents a form: the same content gives the same bytes, whenever and wherever. */
export interface Renderer {
  render(content: DocumentContent): Promise<Uint8Array>;
}

/** Keeps the bytes of uploads, encrypted at rest; all calls may be repeated without harm. */
export interface Blobs {
  put(id: UploadId, bytes: Uint8Array): Promise<void>;
  /** Nothing if there are none. */
  get(id: UploadId): Promise<Uint8Array | undefined>;
  remove(id: UploadId): Promise<void>;
}

/** Looks at the bytes of a paper before anybody opens it. */
export interface Inspector {
  /** Every rule that it breaks, and its SHA-256 in hexadecimal; `declared` is the type that the sender names. */
  inspect(bytes: Uint8Array, declared: string): Promise<{ digest: string; faults: readonly UploadRule[] }>;
}

/** Looks for harmful content; throws `Unavailable` when it cannot be asked now. */
export interface Scanner {
  isHarmful(bytes: Uint8Array): Promise<boolean>;
}

/** How often one client may do a thing. */
export interface Limiter {
  /** Counts one request at `at`; the seconds to wait if there were too many in this minute, otherwise 0. */
  take(
    what: string,
    client: Pick<Caller, 'id' | 'addresses'>,
    perMinute: number,
    at: string,
  ): Promise<number>;
}

/** All that use cases need from the world; each names the part it needs. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cases: CaseStore;
  readonly names: NameIndex;
  readonly keptNames: RecordStore<KeptName>;
  readonly outbox: Outbox;
  readonly dueList: DueList;
  readonly drafts: RecordStore<ApplicationDraft>;
  readonly attendance: RecordStore<Attendance>;
  readonly auditLog: AuditLog;
  readonly dailyHeads: RecordStore<DailyHeads>;
  readonly dailyRoots: RecordStore<DailyRoot>;
  readonly digest: Digest;
  readonly officeFaults: RecordStore<OfficeFault>;
  readonly workflow: Workflow;
  readonly executions: Executions;
  readonly partners: Partners;
  readonly registers: Registers;
  readonly notices: RecordStore<Notice>;
  readonly noticePreferences: RecordStore<NoticePreferences>;
  readonly messenger: Messenger;
  readonly ratings: RecordStore<Rating>;
  readonly workOrders: RecordStore<WorkOrder>;
  readonly outcomes: RecordStore<CaseOutcome>;
  readonly identityChecks: IdentityChecks;
  readonly signer: Signer;
  readonly renderer: Renderer;
  readonly uploads: RecordStore<Upload>;
  readonly blobs: Blobs;
  readonly inspector: Inspector;
  readonly scanner: Scanner;
  readonly limiter: Limiter;
}
